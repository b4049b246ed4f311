import type { Declared } from '@/lib/reading/sheet'
import { first, type Marked, textOf } from './field'

/** How a page shows its headline and its writers. */

/** Asked only where no writer is marked. Letters of either size are named, for to fold them takes twice the time. */
const BYLINE = '[class*="byline"], [class*="Byline"]'
/** Readers who comment are marked as authors too. */
const COMMENTS = '[itemprop~="comment"], [class~="comment" i], [id^="comment" i], [id="respond"]'
/** Authors looked at: whoever comments may be marked as one. */
const MOST_AUTHORS = 50
/** Longer lines (code units) than a few names and a day are text. */
const MOST_BYLINE = 120
/** Lines below the headline among which the writers are named. */
const MOST_LINES = 6

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
export function readShown(
  root: Element | Document,
  marked: Marked,
): Pick<Declared, 'marked' | 'first' | 'second' | 'bylines'> {
  const named = (name: string) => first(root.getElementsByClassName(name))
  const [h1, h2] = [first(root.getElementsByTagName('h1')), first(root.getElementsByTagName('h2'))]
  const written = (element: Element) => !element.closest(COMMENTS)
  const authors = first([...marked('author'), ...root.querySelectorAll('a[rel~="author"]')], MOST_AUTHORS).filter(
    written,
  )
  const bylines = [...named('byline'), ...named('author')].filter(written)
  const [byline] = authors.length + bylines.length > 0 ? bylines : first(root.querySelectorAll(BYLINE), 1)
  return {
    marked: first([
      ...h1.filter((heading) => heading.closest('article')),
      ...marked('headline'),
      ...named('entry-title'),
    ]).map(textOf),
    first: h1.map(textOf),
    second: h2.map(textOf),
    bylines: [
      first(authors.flatMap((author) => [...author.querySelectorAll('[itemprop~="name"]')])).map(textOf),
      first(authors).map(textOf),
      byline ? [textOf(byline)] : [],
      below(h1[0] ?? h2[0]),
    ],
  }
}
