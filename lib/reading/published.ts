import { readDate } from './dates'
import { clean, meta } from './declared'
import type { LinkedNode } from './linked-data'
import type { Declared } from './sheet'

/** When an article appeared and was last changed. */

export interface Published {
  readonly published?: string
  /** Only where it is later than `published`. */
  readonly updated?: string
}

const moment = (value: unknown) => clean(typeof value === 'number' ? String(value) : value)

/** Dates as the head declares them for the article that the page is about. */
const declaredIn = (sheet: Declared, article: LinkedNode): readonly string[] => [
  moment(article.datePublished),
  meta(sheet, 'article:published_time', 'og:article:published_time', 'article:published'),
  meta(sheet, 'datePublished', 'pubdate', 'publishdate', 'publish-date', 'parsely-pub-date', 'sailthru.date'),
  meta(sheet, 'dc.date.issued', 'dcterms.issued', 'citation_publication_date', 'date', 'dc.date'),
  moment(article.dateCreated),
]

/** The first date of the first place that has one. */
function firstDate(values: readonly string[], language: string): string | undefined {
  for (const value of values) {
    const date = readDate(value, language)
    if (date !== '') return date
  }
  return undefined
}

/**
 * The dates of an article.
 * @param article the page's linked data; undefined where that, like the page's head, is about another article
 */
export function readPublished(sheet: Declared, article: LinkedNode | undefined, language: string): Published {
  const published = firstDate([...(article ? declaredIn(sheet, article) : []), ...sheet.dates.map(clean)], language)
  if (published === undefined) return {}
  const declared = article
    ? [moment(article.dateModified), meta(sheet, 'article:modified_time', 'og:updated_time')]
    : []
  const updated = firstDate([...declared, ...sheet.updates.map(clean)], language)
  const later = updated !== undefined && Date.parse(updated) > Date.parse(published)
  return { published, ...(later && { updated }) }
}
