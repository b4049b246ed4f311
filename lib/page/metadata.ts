/** What a page declares about its article, each from the most reliable place that has it. */

export interface Metadata {
  readonly headline: string
  readonly site: string
  readonly bylines: readonly string[]
  readonly published?: string
  readonly language?: string
  /** The page says that its text is not free to read. */
  readonly locked: boolean
}

/** Longer fields are not what they claim to be. */
const MOST_FIELD = 500
/** Linked data larger than this (code units) is left unread. */
const MOST_LINKED_DATA = 300_000

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
const clean = (value: unknown) =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, MOST_FIELD) : ''

const isArticle = (node: Node) => list(node['@type']).some((type) => /Article$|Posting$/.test(String(type)))

/** The first article in the page's linked data; broken data is no data. */
function linkedArticle(page: Document): Node {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? ''
    if (text.length > MOST_LINKED_DATA) continue
    try {
      const top = list(JSON.parse(text)).filter(isNode)
      const article = [...top, ...top.flatMap((node) => list(node['@graph']).filter(isNode))].find(isArticle)
      if (article) return article
    } catch {
      // Publishers' data is often cut or joined by templates; other signs remain.
    }
  }
  return {}
}

const meta = (page: Document, name: string) =>
  clean(page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'))
const text = (page: Document, selector: string) => clean(page.querySelector(selector)?.textContent)

const nameOf = (value: unknown) => (isNode(value) ? clean(value.name) : clean(value))

function readHeadline(page: Document, article: Node): string {
  const own = text(page, 'article h1, [itemprop="headline"], .entry-title') || text(page, 'h1')
  return own || clean(article.headline) || meta(page, 'og:title') || clean(page.title)
}

function readBylines(page: Document, article: Node): string[] {
  const declared = list(article.author).map(nameOf)
  const marked = [...page.querySelectorAll('[rel="author"], [itemprop="author"]')].map((e) => clean(e.textContent))
  const names = [declared, [meta(page, 'author')], marked, [text(page, '.byline, .author')]]
  const first = names.map((candidates) => candidates.filter((name) => name !== '')).find((found) => found.length > 0)
  return [...new Set(first ?? [])].slice(0, 10).map((name) => name.replace(/^by\s+|[^\p{L}]*\d.*$/giu, ''))
}

/** ISO form of a date as declared; '' where no calendar knows it. */
function isoDate(value: string): string {
  const time = Date.parse(value)
  if (Number.isNaN(time)) return ''
  return /^\d{4}-\d{2}-\d{2}/.test(value) ? value : new Date(time).toISOString()
}

function readPublished(page: Document, article: Node): string {
  const time = page.querySelector(
    'article time[datetime], time[pubdate], time[itemprop="datePublished"], time[datetime]',
  )
  return (
    [
      clean(article.datePublished),
      meta(page, 'article:published_time'),
      clean(page.querySelector('[itemprop="datePublished"]')?.getAttribute('content')),
      clean(time?.getAttribute('datetime')),
      meta(page, 'date'),
    ]
      .map(isoDate)
      .find((date) => date !== '') ?? ''
  )
}

/** Reads a page's declarations. Never throws; what is not declared is '' or absent. */
export function readMetadata(page: Document): Metadata {
  const article = linkedArticle(page)
  const published = readPublished(page, article)
  const language = clean(page.documentElement.lang) || clean(article.inLanguage)
  const free = article.isAccessibleForFree
  return {
    headline: readHeadline(page, article),
    site: meta(page, 'og:site_name') || nameOf(article.publisher) || page.location.hostname,
    bylines: readBylines(page, article),
    ...(published && { published }),
    ...(/^[a-z]{2,3}(-|$)/i.test(language) && { language }),
    locked: free === false || /^false$/i.test(clean(free)),
  }
}
