import { numbered } from './marks'
import { takeComment } from './take'

/** Whether a group of like elements are comments. */

/** More of a group than this must read as comments. */
export const LEAST = 0.5
/** As many of a group are looked at before it is read. */
const SAMPLE = 6
/** More of the text than this stands in links: a teaser, or a note of a comment elsewhere. */
const MOST_LINKED = 0.6
/** What holds a whole page or article, is a review, or whose headline leads to another page is no comment. */
const NONE =
  'h1, main, [itemprop="articleBody"], [itemprop="ratingValue"], [itemprop="headline"], :is(h2, h3, h4, h5) a[href]:not([href*="#"]), a[href]:not([href*="#"]) :is(h2, h3, h4, h5)'
const OUTSIDE = 'form, [itemtype*="Review"], [itemprop="review"]'
/** What a reader fills in. */
const FIELDS = 'textarea, input[type="text"], input[type="email"], input:not([type])'
const ANSWER = /\b(?:reply|respond|report|quote|permalink|flag)\b/i

/**
 * The share of a group's elements that read as comments, looked at in a few; 0 where it has none.
 * @param strict nothing else says that they are comments: a time or a link to answer must
 */
export function likeness(group: readonly Element[], strict: boolean): number {
  const items = numbered(group)
  const step = Math.ceil(group.length / SAMPLE)
  const sample = group.filter((_, i) => i % step === 0)
  const good = sample.filter((element) => {
    const taken = takeComment(element, {}, items)
    if (!taken || taken.linked > MOST_LINKED || element.closest(OUTSIDE) || element.querySelector(NONE)) return false
    if (taken.raw.time) return true
    return !(strict && !ANSWER.test(element.textContent ?? '')) && !element.querySelector(FIELDS)
  })
  return good.length / (sample.length || 1)
}
