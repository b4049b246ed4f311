import type { Declared } from '@/lib/reading/sheet'
import { first, textOf } from './field'

/** How a page shows its headline and its writers. */

/** What is marked as one or the other. Browsers keep count of a class's elements; a selector's have to be gathered. */
const MARKED = '[itemprop~="headline"], [itemprop~="author"], [rel~="author"]'
/** Asked only where no writer is marked. */
const BYLINE = '[class*="byline" i]'
/** Readers who comment are marked as authors too. */
const COMMENTS = '[itemprop~="comment"], [class~="comment" i], [id^="comment" i], [id="respond"]'
const MOST_MARKED = 200
/** Longer lines (code units) than a few names and a day are text. */
const MOST_BYLINE = 120
/** Lines below the headline among which the writers are named. */
const MOST_LINES = 6

const has = (element: Element, attribute: string, word: string) =>
  ` ${element.getAttribute(attribute)} `.includes(` ${word} `)

/** Lines right below the headline, which may say who wrote in no marked element. */
function below(headline: Element | undefined): string[] {
  const lines: string[] = []
  for (let next = headline?.nextElementSibling; next && lines.length < MOST_LINES; next = next.nextElementSibling) {
    const text = textOf(next)
    lines.push(text.length > MOST_BYLINE ? '' : text)
  }
  return lines
}

/** @param root the page, or one of several articles on it */
export function readShown(root: Element | Document): Pick<Declared, 'marked' | 'first' | 'second' | 'bylines'> {
  const marked = first(root.querySelectorAll(MARKED), MOST_MARKED)
  const named = (name: string) => first(root.getElementsByClassName(name))
  const [h1, h2] = [first(root.getElementsByTagName('h1')), first(root.getElementsByTagName('h2'))]
  const written = (element: Element) => !element.closest(COMMENTS)
  const authors = marked.filter(
    (element) => (has(element, 'itemprop', 'author') || has(element, 'rel', 'author')) && written(element),
  )
  const bylines = [...named('byline'), ...named('author')].filter(written)
  if (authors.length + bylines.length === 0) bylines.push(...first(root.querySelectorAll(BYLINE), 1))
  const titles = [...marked.filter((element) => has(element, 'itemprop', 'headline')), ...named('entry-title')]
  return {
    marked: first([...h1.filter((heading) => heading.closest('article')), ...titles]).map(textOf),
    first: h1.map(textOf),
    second: h2.map(textOf),
    bylines: [
      first(authors.flatMap((author) => [...author.querySelectorAll('[itemprop~="name"]')])).map(textOf),
      first(authors).map(textOf),
      first(bylines, 1).map(textOf),
      below(h1[0] ?? h2[0]),
    ],
  }
}
