import { isProbablyReaderable } from '@mozilla/readability'
import { looksLikeArticle } from '@/lib/page/signs'
import { type Duel, duel, timeFirst } from './timing'

/** Both gates on the document they stand in. */

const ours = () => looksLikeArticle(document)
const peer = () => isProbablyReaderable(document)

export const first = (whose: 'ours' | 'peer') => timeFirst(whose === 'ours' ? ours : peer)
export const compare = (batches: number, batch: number): Duel => duel(ours, peer, batches, batch)
export const answers = () => ({ ours: ours(), peer: peer() })
