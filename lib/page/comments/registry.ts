import type { Adapter } from './adapter'
import { blogger } from './blogger'
import { commento } from './commento'
import { coral } from './coral'
import { discourse } from './discourse'
import { disqus } from './disqus'
import { facebook } from './facebook'
import { guardian } from './guardian'
import { hackernews } from './hackernews'
import { hyvor } from './hyvor'
import { openweb } from './openweb'
import { reddit } from './reddit'
import { substack } from './substack'
import { viafoura } from './viafoura'
import { wordpress } from './wordpress'

/** Every platform that is known by name. One more is a name here: without its adapter below nothing compiles. */
export type Platform =
  | 'blogger'
  | 'commento'
  | 'coral'
  | 'discourse'
  | 'disqus'
  | 'facebook'
  | 'guardian'
  | 'hackernews'
  | 'hyvor'
  | 'openweb'
  | 'reddit'
  | 'substack'
  | 'viafoura'
  | 'wordpress'

export const ADAPTERS: Readonly<Record<Platform, Adapter>> = {
  blogger,
  commento,
  coral,
  discourse,
  disqus,
  facebook,
  guardian,
  hackernews,
  hyvor,
  openweb,
  reddit,
  substack,
  viafoura,
  wordpress,
}
