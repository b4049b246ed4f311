import { clean, meta } from './declared'
import { isNode, type LinkedNode } from './linked-data'
import type { Declared } from './sheet'
import { agreement, namesSite, withoutSite } from './titles'

/** Finds the headline that a page shows, by what it declares. */

const MOST_TITLES = 10
/** Titles that share so much of their words are the same, and those that share less than the other are of two things. */
const SAME = 0.5
const OTHER = 0.2

/** Where a page stands, and the name of its site: what a headline is not. */
export interface Site {
  readonly name: string
  readonly host: string
}

/** The titles that a page gives its article, the most trusted first, without the site's name. */
export function declaredTitles(sheet: Declared, article: LinkedNode, { name, host }: Site): string[] {
  return [clean(article.headline), meta(sheet, 'og:title'), clean(sheet.title)]
    .map((title) => withoutSite(title, name, host).trim())
    .filter((title) => title !== '')
}

const shown = (titles: readonly string[], { name, host }: Site) =>
  titles
    .slice(0, MOST_TITLES)
    .map(clean)
    .filter((title) => title !== '' && !namesSite(title, name, host))

/**
 * The headline: of those that the page shows the one that is declared too, else the first. A page that shows none of
 * what it declares twice over has its section's name for a headline, and the declared one counts.
 */
export function readHeadline(sheet: Declared, article: LinkedNode, site: Site): string {
  const declared = declaredTitles(sheet, article, site)
  const isNamed = (title: string) => declared.some((other) => agreement(title, other) >= SAME)
  const titles = [...shown(sheet.marked, site), ...shown(sheet.first, site)]
  // Old templates give the first rank to the site and the second to the article.
  const named = titles.find(isNamed) ?? shown(sheet.second, site).find(isNamed)
  if (named !== undefined) return withoutSite(named, site.name, site.host)
  const [first = '', second = ''] = declared
  const top = titles[0] ?? first
  const foreign = declared.every((title) => agreement(top, title) < OTHER)
  return foreign && agreement(first, second) >= SAME ? first : top
}

/** Whether linked data and declarations speak of the article under this headline, among several on a page. */
export const isDeclared = (headline: string, titles: readonly string[]) =>
  titles.length === 0 || titles.some((title) => agreement(headline, title) >= SAME)

/** A publisher's or a site's own name; '' where there is none. */
export const siteName = (sheet: Declared, { publisher }: LinkedNode) =>
  meta(sheet, 'og:site_name') || (isNode(publisher) ? clean(publisher.name) : clean(publisher))
