import type { Adapter } from './adapter'
import { disqus } from './disqus'
import { facebook } from './facebook'

/** Platforms whose comments stand in a frame of their own site: a script of its own reads them there. */
export const FRAMED: Readonly<Record<'disqus' | 'facebook', Adapter>> = { disqus, facebook }
