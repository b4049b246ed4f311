/**
 * The gate: may this page be an article at all? It runs on every page, so it reads only what costs nothing to read
 * (no layout, no style, no copy of the text beyond one string a paragraph), and it stops as soon as it knows. It lets
 * through what is in doubt.
 */

/** Text shorter than this (code units) is a caption, a teaser or a button, not a paragraph. */
const PARAGRAPH = 80
/** Paragraphs looked at: an article's text is among the first. */
const MOST_PARAGRAPHS = 400
/** Text under one parent that is worth a closer look. */
const MASS = 250

/** Parents that hold one teaser among many: their neighbours' text is not theirs. */
const CARD = new Set(['ARTICLE', 'LI', 'A'])

const DECLARED_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|LiveBlogPosting)"/
/** A front page is full of article cards, each marked as an article: more than this many say nothing. */
const MOST_ARTICLE_ELEMENTS = 3

const declaredByMeta = (page: Document) =>
  page.head?.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() === 'article'

const declaredByLinkedData = (page: Document) =>
  [...page.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 10)
    .some((script) => DECLARED_TYPE.test((script.textContent ?? '').slice(0, 200_000)))

function declaredByMarkup(page: Document): boolean {
  const articles = page.getElementsByTagName('article').length
  return articles > 0 && articles <= MOST_ARTICLE_ELEMENTS
}

/** Whether the page says of itself that it is an article: its text may then stand in something else than paragraphs. */
const declared = (page: Document) => declaredByMeta(page) || declaredByMarkup(page) || declaredByLinkedData(page)

/** A paragraph that is a link as a whole is a teaser. */
const isLink = ({ firstElementChild: first }: Element, length: number) =>
  first?.tagName === 'A' && first.textContent?.length === length

/** Most text that paragraphs under one parent carry, counting up to `enough`; half of it counts for the grandparent. */
export function paragraphMass(page: Document, enough: number): number {
  const mass = new Map<Element, number>()
  const paragraphs = page.getElementsByTagName('p')
  let most = 0
  const add = (element: Element | null | undefined, length: number) => {
    if (!element) return
    const sum = (mass.get(element) ?? 0) + length
    mass.set(element, sum)
    if (sum > most) most = sum
  }
  for (let i = 0; i < paragraphs.length && i < MOST_PARAGRAPHS && most < enough; i++) {
    const paragraph = paragraphs[i] as HTMLElement
    const length = paragraph.textContent?.length ?? 0
    if (length < PARAGRAPH || isLink(paragraph, length)) continue
    const parent = paragraph.parentElement
    add(parent, length)
    if (parent && !CARD.has(parent.tagName)) add(parent.parentElement, length / 2)
  }
  return most
}

/** Line breaks enough to part the paragraphs of a text that has no others. */
const BREAKS = 6
/** Names that the makers of blogs and the authors of vocabularies give to an article's body. */
const BODY = '[itemprop~="articleBody"], .entry-content, .post-body, .article-body'

const otherText = (page: Document) =>
  page.getElementsByTagName('br').length >= BREAKS || page.querySelector(BODY) !== null

/** Whether the page is worth reading; what was read is judged again in detect.ts. */
export const looksLikeArticle = (page: Document): boolean =>
  paragraphMass(page, MASS) >= MASS || declared(page) || otherText(page)
