import { PROSE } from '@/lib/text/prose'

/**
 * The articles of a page that appends further ones as the reader scrolls: each with a headline and a text of its own.
 * Found from the headlines, so that the rest of the page is not touched.
 */

/** Text (code units) in paragraphs that makes an article of what stands around a headline. */
const MASS = 300
const PARAGRAPHS = 3
/** More headlines than this are those of a list. */
const MOST_HEADLINES = 20

/** Whether an element holds paragraphs enough to be read as an article. */
function holdsArticle(element: Element): boolean {
  const paragraphs = element.getElementsByTagName('p')
  let mass = 0
  let count = 0
  for (let i = 0; i < paragraphs.length && (mass < MASS || count < PARAGRAPHS); i++) {
    const length = paragraphs[i]?.textContent?.length ?? 0
    if (length < PROSE) continue
    mass += length
    count++
  }
  return mass >= MASS && count >= PARAGRAPHS
}

const headings = (holder: Element, tag: string) => holder.getElementsByTagName(tag).length

/** The largest element around a headline that holds no other of its kind. */
function ownPart(headline: Element): Element {
  let part: Element = headline
  for (let parent = part.parentElement; parent && headings(parent, headline.tagName) === 1; ) {
    part = parent
    parent = parent.parentElement
  }
  return part
}

/** An appended article stands beside the first, in an element like the first's. */
const isLike = (element: Element, first: Element) =>
  element.tagName === first.tagName &&
  (element.className === first.className || [...element.classList].some((name) => first.classList.contains(name)))

/** Who wrote it and when stands with each of several articles, and once over the sections of one. */
const SIGNED = 'time, [rel~="author"], [itemprop~="author"], [class*="byline"], [class*="author"]'

/** Templates keep the main headline for the first article and give those that follow a lesser one. */
function follows(element: Element, first: Element): boolean {
  if (!isLike(element, first) || element.getElementsByTagName('h2').length === 0) return false
  // What is marked as an article needs no other sign.
  return first.localName === 'article' || [first, element].every((part) => part.querySelector(SIGNED) !== null)
}

/** The article under a headline and those that follow it, at the level where they stand in a row. */
function inRow(headline: Element): Element[] {
  for (let first: Element | null = headline; first; first = first.parentElement) {
    const row = [first]
    for (let next = first.nextElementSibling; next; next = next.nextElementSibling) {
      if (follows(next, first) && holdsArticle(next)) row.push(next)
    }
    if (row.length > 1 && holdsArticle(first)) return row
  }
  return []
}

/**
 * The elements that hold one article each, in the page's order; [] where the page has one article or none, and the
 * page as a whole is to be read.
 */
export function articleRoots(page: Document): Element[] {
  const headlines = [...page.getElementsByTagName('h1')].slice(0, MOST_HEADLINES + 1)
  const [only] = headlines
  if (!only || headlines.length > MOST_HEADLINES) return []
  const parts = headlines.length > 1 ? headlines.map(ownPart) : inRow(only)
  const roots = parts.filter(holdsArticle)
  return roots.length > 1 ? roots : []
}
