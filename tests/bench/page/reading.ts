import { Readability } from '@mozilla/readability'
import { looksLikeArticle } from '@/lib/page/signs'
import { takeSheet } from '@/lib/page/take'
import { judge } from '@/lib/reading/judge'
import { type Duel, duel, timeFirst } from './timing'

/** What each holds up the page's thread for: ours is judged elsewhere. Readability must have a copy, which it changes. */
const READERS = {
  ours: () => looksLikeArticle(document) && takeSheet(document),
  peer: () => new Readability(document.cloneNode(true) as Document).parse(),
}

export const compare = (batches: number, batch: number): Duel => duel(READERS.ours, READERS.peer, batches, batch)
export const first = (whose: keyof typeof READERS) => timeFirst(READERS[whose])

export function hasArticle(): boolean {
  const reading = takeSheet(document)
  return reading !== undefined && judge(reading.sheet)?.isArticle === true
}
