import { bylinesOf, opensByline } from './bylines'
import { readCanonical } from './canonical'
import { clean, meta } from './declared'
import { declaredTitles, isDeclared, readHeadline, siteName } from './headline'
import { isNode, type LinkedData, type LinkedNode, listOf } from './linked-data'
import { type Published, readPublished } from './published'
import { namesSite } from './titles'

/** What a page declares and shows about its article, each from the most reliable place that has it. */

export interface Metadata extends Published {
  readonly headline: string
  readonly site: string
  readonly bylines: readonly string[]
  readonly language?: string
  readonly canonical?: string
}

const nameOf = (value: unknown) => clean(isNode(value) ? value.name : value)

/** Readers who comment are marked as authors too. */
const COMMENTS = '[itemprop~="comment"], [class~="comment" i], [id^="comment" i], [id="respond"]'
const MOST_MARKS = 10

const marked = (root: Element | Document, selector: string) =>
  [...root.querySelectorAll(selector)]
    .slice(0, MOST_MARKS)
    .filter((element) => !element.closest(COMMENTS))
    .map(({ textContent }) => clean(textContent))

/** Longer lines (code units) than a few names and a day are text. */
const MOST_BYLINE = 120
/** Lines below the headline among which the writers are named. */
const MOST_LINES = 6

/** Lines right below the headline that say who wrote, in no marked element. */
function printedBylines(root: Element | Document): string[] {
  const headline = root.querySelector('h1') ?? root.querySelector('h2')
  const lines: string[] = []
  for (let next = headline?.nextElementSibling; next && lines.length < MOST_LINES; next = next.nextElementSibling) {
    lines.push((next.textContent?.length ?? 0) > MOST_BYLINE ? '' : clean(next.textContent))
  }
  return lines.filter(opensByline)
}

const shownBylines = (root: Element | Document) => [
  () => marked(root, '[itemprop~="author"] [itemprop~="name"]'),
  () => marked(root, '[rel~="author"], [itemprop~="author"]'),
  () => marked(root, '.byline, .author, [class*="byline" i]').slice(0, 1),
  () => printedBylines(root),
]

const declaredBylines = (page: Document, { author, creator }: LinkedNode) => [
  () => listOf(author ?? creator).map(nameOf),
  () => [meta(page, 'author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator')],
]

function readLanguage(page: Document, { inLanguage }: LinkedNode): string {
  const declared = [
    clean(page.documentElement.lang),
    clean(inLanguage) || (isNode(inLanguage) ? clean(inLanguage.alternateName) : ''),
    meta(page, 'og:locale', 'content-language', 'dc.language'),
  ]
  return declared.map((tag) => tag.replaceAll('_', '-')).find((tag) => /^[a-z]{2,3}(?:-|$)/i.test(tag)) ?? ''
}

const ownHeadline = (root: Element | undefined) => clean(root?.querySelector('h1, h2')?.textContent)

/**
 * Reads a page's declarations. Never throws; what is not declared is '' or absent.
 * @param root one of several articles on the page; where the page's declarations speak of another one, only what
 *   stands in it counts
 */
export function readMetadata(page: Document, { article }: LinkedData, root?: Element): Metadata {
  const name = siteName(page, article)
  const own = ownHeadline(root)
  const about = own === '' || isDeclared(own, declaredTitles(page, article, name))
  const isSite = (text: string) => namesSite(text, name, page.location.hostname)
  const language = readLanguage(page, article)
  const canonical = about ? readCanonical(page) : undefined
  return {
    headline: own || readHeadline(page, article, name),
    site: name || page.location.hostname,
    bylines: bylinesOf([...(about ? declaredBylines(page, article) : []), ...shownBylines(root ?? page)], isSite),
    ...readPublished(page, root ?? page, about ? article : undefined, language),
    ...(language && { language }),
    ...(canonical && { canonical }),
  }
}
