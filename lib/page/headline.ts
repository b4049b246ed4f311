import { clean, meta } from './declared'
import { isNode, type LinkedNode } from './linked-data'
import { agreement, namesSite, withoutSite } from './titles'

/** Finds the headline that a page shows, by what it declares. */

/** Where templates put the article's own title, before any other headline. */
const OWN = 'article h1, [itemprop~="headline"], .entry-title'
const MOST_TITLES = 10
/** Titles that share so much of their words are the same, and those that share less than the other are of two things. */
const SAME = 0.5
const OTHER = 0.2

/** The titles that a page gives its article, the most trusted first, without the site's name. */
export function declaredTitles(page: Document, article: LinkedNode, site: string): string[] {
  return [clean(article.headline), meta(page, 'og:title'), clean(page.title)]
    .map((title) => withoutSite(title, site, page.location.hostname).trim())
    .filter((title) => title !== '')
}

function shownTitles(page: Document, site: string, selector: string): string[] {
  return [...page.querySelectorAll(selector)]
    .slice(0, MOST_TITLES)
    .map(({ textContent }) => clean(textContent))
    .filter((title) => title !== '' && !namesSite(title, site, page.location.hostname))
}

/**
 * The headline: of those that the page shows the one that is declared too, else the first. A page that shows none of
 * what it declares twice over has its section's name for a headline, and the declared one counts.
 */
export function readHeadline(page: Document, article: LinkedNode, site: string): string {
  const declared = declaredTitles(page, article, site)
  const isNamed = (title: string) => declared.some((other) => agreement(title, other) >= SAME)
  const shown = [OWN, 'h1'].flatMap((selector) => shownTitles(page, site, selector))
  // Old templates give the first rank to the site and the second to the article.
  const named = shown.find(isNamed) ?? shownTitles(page, site, 'h2').find(isNamed)
  if (named !== undefined) return withoutSite(named, site, page.location.hostname)
  const [first = '', second = ''] = declared
  const top = shown[0] ?? first
  const foreign = declared.every((title) => agreement(top, title) < OTHER)
  return foreign && agreement(first, second) >= SAME ? first : top
}

/** Whether linked data and declarations speak of the article under this headline, among several on a page. */
export const isDeclared = (headline: string, titles: readonly string[]) =>
  titles.length === 0 || titles.some((title) => agreement(headline, title) >= SAME)

/** A publisher's or a site's own name; '' where there is none. */
export const siteName = (page: Document, { publisher }: LinkedNode) =>
  meta(page, 'og:site_name') || (isNode(publisher) ? clean(publisher.name) : clean(publisher))
