import type { Mark } from './adapter'
import { type Items, owner, type Part, parts, plain } from './marks'

/** Who wrote a comment, and when. */

const AUTHORS: Mark =
  '@author, @data-author, [itemprop="author"] [itemprop="name"], [itemprop="author"], [itemprop="creator"], .fn, [rel~="author"], [class*="author" i], [class*="user" i], [class*="name" i], cite, address, summary, h3, h4, h5, h6, [href*="/user" i], [href*="/profile" i], [href*="/author" i], [href*="/member" i], [href*="/people/"], [href*="/u/"], [href*="/@"], [class*="meta" i], [class*="head" i], [class*="foot" i], [class*="info" i], strong, b'
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

/** A name or a time that nothing marks stands in an element of its own, and is not longer than this (code units). */
const MOST_LEAF = 40
/** A month's name alone is a word, or a person's. */
const EXACT = /\d|yesterday|now/i

/** Short lines of a comment's own, each in an element of its own. */
function* leaves(item: Element, items: Items): Generator<Part> {
  for (const element of item.querySelectorAll('*')) {
    const value = element.firstElementChild ? '' : plain(element.textContent)
    if (value && value.length < MOST_LEAF && owner(element, items) === item) yield { element, value }
  }
}

const isTime = (text: string) => DATED.test(text) && EXACT.test(text)
/** "3 h ago", "Nov 3, 2026": no name stands before the time. */
const ALONE = /^\W*(?:[a-z]{3,9}\.? )?\d/i

/**
 * What may name the author; what it stands in is none of the words.
 * @param timed the comment has a time: somebody has written it, even if nothing marks the name
 */
export function takeAuthors(item: Element, mark: Mark | undefined, items: Items, timed: boolean): Part[] {
  const found: Part[] = []
  const marked = [...parts(item, mark, items)].slice(0, 1)
  for (const { element, value } of marked.length > 0 ? marked : parts(item, AUTHORS, items)) {
    const inner = plain(element.querySelector(value.length > LONG ? 'a, b, strong' : 'a')?.textContent)
    for (const name of [inner, value]) {
      if (name !== '' && !found.some((before) => before.value === name)) found.push({ element, value: name })
    }
    if (found.length >= MOST_AUTHORS) return found
  }
  if (timed && found.length === 0) {
    for (const leaf of leaves(item, items))
      if (found.length < MOST_AUTHORS && !(isTime(leaf.value) && ALONE.test(leaf.value))) found.push(leaf)
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
  for (const { value } of leaves(item, items)) if (isTime(value)) return value
  return undefined
}
