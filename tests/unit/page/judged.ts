import { takeSheet } from '@/lib/page/take'
import { type Judged, judge } from '@/lib/reading/judge'
import type { Article } from '@/lib/text/article'

/** A page taken and judged in one go, as page script and background do it together. */

export function judgePage(page: Document, root?: Element): Judged | undefined {
  const reading = takeSheet(page, root)
  return reading && judge(reading.sheet)
}

/** The article that a page shows; undefined where it shows none. */
export function articleOf(page: Document, root?: Element): Article | undefined {
  const judged = judgePage(page, root)
  return judged?.isArticle ? judged.article : undefined
}
