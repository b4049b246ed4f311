import { Readability } from '@mozilla/readability'
import { readPage } from '@/lib/page/read'
import { type Duel, duel } from './timing'

/** Both readers on the document they stand in. Readability changes what it reads, so it must be given a copy. */
export const compare = (batches: number, batch: number): Duel =>
  duel(
    () => readPage(document),
    () => new Readability(document.cloneNode(true) as Document).parse(),
    batches,
    batch,
  )

export const hasArticle = () => readPage(document) !== undefined
