import type { Counts } from '@/lib/reading/sheet'

/** Fields looked at: a page of so many is a form. */
const MOST_FIELDS = 40

/** Fields that a reader may fill in. Browsers keep count of a tag's elements; a selector's have to be gathered. */
function fieldsOf(page: Document): number {
  let fields = page.getElementsByTagName('select').length + page.getElementsByTagName('textarea').length
  const inputs = page.getElementsByTagName('input')
  for (let i = 0; i < inputs.length && i < MOST_FIELDS; i++) {
    if (inputs[i]?.getAttribute('type')?.toLowerCase() !== 'hidden') fields++
  }
  return fields
}

/**
 * How many elements of a kind a page has.
 * @param dated the page says when it appeared: what does so sells nothing, and is not asked for prices
 */
export function count(page: Document, dated: boolean): Counts {
  const tags = (name: string) => page.getElementsByTagName(name).length
  return {
    links: tags('a'),
    times: tags('time'),
    articles: tags('article'),
    fields: fieldsOf(page),
    prices: dated ? 0 : page.querySelectorAll('[class*="price" i], [itemprop="price"]').length,
  }
}
