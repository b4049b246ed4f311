import type { Counts } from '@/lib/reading/sheet'

/** Prices, by what authors call them; letters of either size are named, for to fold them takes twice the time. */
const PRICES = '[class*="price"], [class*="Price"], [itemprop="price"]'

/**
 * How many elements of a kind a page has.
 * @param dated the page says when it appeared: what does so sells nothing, and is not asked for prices
 */
export function count(page: Document, dated: boolean): Counts {
  const tags = (name: string) => page.getElementsByTagName(name).length
  const found = (selector: string) => page.querySelectorAll(selector).length
  return {
    links: tags('a'),
    times: tags('time'),
    articles: tags('article'),
    // Counted, not touched: showing a field to a script for the first time takes longer than all the rest.
    fields: tags('select') + tags('textarea') + found('input:not([type="hidden" i])'),
    prices: dated ? 0 : found(PRICES),
  }
}
