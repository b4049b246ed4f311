import { readDate } from './dates'
import { clean, meta } from './declared'
import type { LinkedNode } from './linked-data'

/** When an article appeared and was last changed. */

export interface Published {
  readonly published?: string
  /** Only where it is later than `published`. */
  readonly updated?: string
}

/** Longer printed lines (code units) are text that mentions a date. */
const MOST_LINE = 160
const MOST_LINES = 10
const PRINTED = '[class*="date" i], [class*="publish" i], [class*="byline" i], [class*="meta" i], [class*="time" i]'

const shortText = ({ textContent }: Element) => ((textContent?.length ?? 0) > MOST_LINE ? '' : textContent)

const values = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)]
    .slice(0, MOST_LINES)
    .map((e) => clean(e.getAttribute('datetime') || e.getAttribute('content') || shortText(e)))

const moment = (value: unknown) => clean(typeof value === 'number' ? String(value) : value)

type Places = readonly (() => readonly string[])[]

/** Dates as the head declares them for the article that the page is about. */
const declaredIn = (page: Document, article: LinkedNode): Places => [
  () => [moment(article.datePublished)],
  () => [meta(page, 'article:published_time', 'og:article:published_time', 'article:published')],
  () => [meta(page, 'datePublished', 'pubdate', 'publishdate', 'publish-date', 'parsely-pub-date', 'sailthru.date')],
  () => [meta(page, 'dc.date.issued', 'dcterms.issued', 'citation_publication_date', 'date', 'dc.date')],
  () => [moment(article.dateCreated)],
]

/** Dates as the article shows them, near its headline. */
function shownIn(root: Element | Document): Places {
  const headline = root.querySelector('h1')
  const near = headline?.closest('article, header, main') ?? headline?.parentElement?.parentElement ?? root
  return [
    () => values(root, '[itemprop~="datePublished"]'),
    () => values(root, 'time[pubdate]'),
    () => values(near, 'time'),
    () => values(root, 'article time'),
    () => values(near, PRINTED),
    () => values(root, 'time'),
  ]
}

/** The first date of the first place that has one: most pages declare it, and are not searched. */
function firstDate(places: Places, language: string): string | undefined {
  for (const place of places) {
    const date = place()
      .map((value) => readDate(value, language))
      .find((found) => found !== '')
    if (date !== undefined) return date
  }
  return undefined
}

/**
 * The dates of the article that stands in `root`.
 * @param article the page's linked data; undefined where that, like the page's head, is about another article
 */
export function readPublished(
  page: Document,
  root: Element | Document,
  article: LinkedNode | undefined,
  language: string,
): Published {
  const published = firstDate([...(article ? declaredIn(page, article) : []), ...shownIn(root)], language)
  if (published === undefined) return {}
  const declared: Places = article
    ? [() => [moment(article.dateModified)], () => [meta(page, 'article:modified_time', 'og:updated_time')]]
    : []
  const updated = firstDate([...declared, () => values(root, '[itemprop~="dateModified"]')], language)
  const later = updated !== undefined && Date.parse(updated) > Date.parse(published)
  return { published, ...(later && { updated }) }
}
