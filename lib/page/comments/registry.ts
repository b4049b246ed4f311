import type { Adapter } from './adapter'
import { blogger } from './blogger'
import { commento } from './commento'
import { coral } from './coral'
import { discourse } from './discourse'
import { guardian } from './guardian'
import { hackernews } from './hackernews'
import { hyvor } from './hyvor'
import { openweb } from './openweb'
import { reddit } from './reddit'
import { substack } from './substack'
import { viafoura } from './viafoura'
import { wordpress } from './wordpress'

/**
 * Every platform that is known by name and stands in the page itself; framed.ts has the others. One more is a name
 * here: without its adapter below nothing compiles.
 */
export type Platform =
  | 'blogger'
  | 'commento'
  | 'coral'
  | 'discourse'
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
  guardian,
  hackernews,
  hyvor,
  openweb,
  reddit,
  substack,
  viafoura,
  wordpress,
}
