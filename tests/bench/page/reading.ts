import { Readability } from '@mozilla/readability'
import { takeSheet } from '@/lib/page/take'
import { judge } from '@/lib/reading/judge'
import { type Duel, duel } from './timing'

const read = () => {
  const reading = takeSheet(document)
  return reading && judge(reading.sheet)
}

/**
 * Both readers on the document they stand in, the judgement of the background with ours. Readability changes what it
 * reads, so it must be given a copy.
 */
export const compare = (batches: number, batch: number): Duel =>
  duel(read, () => new Readability(document.cloneNode(true) as Document).parse(), batches, batch)

export const hasArticle = () => read()?.isArticle === true
