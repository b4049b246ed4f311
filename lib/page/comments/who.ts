import type { Mark } from './adapter'
import { type Items, type Part, parts, plain } from './marks'

/** Who wrote a comment, and when. */

const AUTHORS: Mark =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [itemprop="creator"], .fn, [rel~="author"], [class*="author" i], [class*="user" i], [class*="name" i], cite, h3, h4, h5, h6, [href*="/user" i], [href*="/profile" i], [href*="/author" i], [href*="/member" i], [href*="/people/"], [href*="/u/"], [href*="/@"], [class*="meta" i], [class*="head" i], [class*="foot" i], [class*="info" i], strong, b'
const TIMES: Mark =
  'time, [itemprop*="date" i], abbr[title], [class*="date" i], [class*="time" i], [class*="ago" i], [class*="posted" i], [class*="meta" i], a[href*="#comment"], small'
/** So many may name the author. */
const MOST_AUTHORS = 3
/** A term that names the author is cut there (code units). */
const MOST_TERM = 200
/** A link in it is the rather the name; in a longer one (code units) what is bold, too. */
const LONG = 60
/** A date, a time of day, or how long ago. */
const DATED =
  /\d[:./-]\d|\b\d{4}\b|\bago\b|yesterday|just now|\b\d+ ?[hmdwy]\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** What may name the author; what it stands in is none of the words. */
export function takeAuthors(item: Element, mark: Mark | undefined, items: Items): Part[] {
  const found: Part[] = []
  const marked = [...parts(item, mark, items)].slice(0, 1)
  for (const { element, value } of marked.length > 0 ? marked : parts(item, AUTHORS, items)) {
    const inner = plain(element.querySelector(value.length > LONG ? 'a, b, strong' : 'a')?.textContent)
    for (const name of [inner, value]) {
      if (name !== '' && !found.some((before) => before.value === name)) found.push({ element, value: name })
    }
    if (found.length >= MOST_AUTHORS) return found
  }
  if (item.localName === 'dt') found.push({ element: item, value: plain(item.textContent).slice(0, MOST_TERM) })
  return found
}

/** The machine's time where the page has one, else what is written. */
export function takeTime(item: Element, mark: Mark | undefined, items: Items): string | undefined {
  for (const { element, value } of [...parts(item, mark, items), ...parts(item, TIMES, items)]) {
    const exact = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name))
    const found = [...exact, value].find((text) => text && DATED.test(text))
    if (found) return plain(found)
  }
  return undefined
}
