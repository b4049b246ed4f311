import { bylinesOf, opensByline } from './bylines'
import { readCanonical } from './canonical'
import { clean, meta } from './declared'
import { declaredTitles, isDeclared, readHeadline, type Site, siteName } from './headline'
import { isNode, type LinkedNode, listOf } from './linked-data'
import { type Published, readPublished } from './published'
import type { Declared } from './sheet'
import { namesSite } from './titles'
import { URL } from './url'

/** What a page declares and shows about its article, each from the most reliable place that has it. */

export interface Metadata extends Published {
  readonly headline: string
  readonly site: string
  readonly bylines: readonly string[]
  readonly language?: string
  readonly canonical?: string
}

const nameOf = (value: unknown) => clean(isNode(value) ? value.name : value)

const declaredBylines = (sheet: Declared, { author, creator }: LinkedNode): string[][] => [
  listOf(author ?? creator).map(nameOf),
  [meta(sheet, 'author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator')],
]

/** The last place is printed in no marked element: only what opens like a byline is one there. */
const shownBylines = ({ bylines }: Declared) => [
  ...bylines.slice(0, -1).map((lines) => lines.map(clean)),
  (bylines.at(-1) ?? []).map(clean).filter(opensByline),
]

function readLanguage(sheet: Declared, { inLanguage }: LinkedNode): string {
  const declared = [
    clean(sheet.language),
    clean(inLanguage) || (isNode(inLanguage) ? clean(inLanguage.alternateName) : ''),
    meta(sheet, 'og:locale', 'content-language', 'dc.language'),
  ]
  return declared.map((tag) => tag.replaceAll('_', '-')).find((tag) => /^[a-z]{2,3}(?:-|$)/i.test(tag)) ?? ''
}

/**
 * Judges a page's declarations. Never throws; what is not declared is '' or absent. Of one of several articles on a
 * page only what stands with it counts, where the page's declarations speak of another one.
 * @param article the article of the page's linked data
 */
export function readMetadata(sheet: Declared, article: LinkedNode): Metadata {
  const site: Site = { name: siteName(sheet, article), host: new URL(sheet.url).hostname }
  const own = clean(sheet.own)
  const about = own === '' || isDeclared(own, declaredTitles(sheet, article, site))
  const language = readLanguage(sheet, article)
  const canonical = about ? readCanonical(sheet) : undefined
  const bylines = [...(about ? declaredBylines(sheet, article) : []), ...shownBylines(sheet)]
  return {
    headline: own || readHeadline(sheet, article, site),
    site: site.name || site.host,
    bylines: bylinesOf(bylines, (text) => namesSite(text, site.name, site.host)),
    ...readPublished(sheet, about ? article : undefined, language),
    ...(language && { language }),
    ...(canonical && { canonical }),
  }
}
