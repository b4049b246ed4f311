import { naming } from './names'

/** Which elements are no part of an article's text. Asks for attributes only: no style, no layout. */

const SKIPPED = new Set(
  'script style noscript template iframe object svg math canvas video audio picture figure figcaption button select textarea nav aside footer dialog menu input amp-img amp-ad amp-sidebar amp-social-share amp-video amp-consent amp-sticky-ad amp-lightbox'.split(
    ' ',
  ),
)
/** Names on these belong to a stretch of a sentence, unless they hide it. */
const INLINE = new Set('a abbr b cite code em font i mark s small span strong sub sup time u'.split(' '))

const hidden = (element: Element) =>
  element.hasAttribute('hidden') || /display:\s*none/i.test(element.getAttribute('style') ?? '')

/** What is known of the page when an element is judged. */
export interface Holding {
  /** It holds so many of the page's paragraphs that it must be the text, whatever is said of it. */
  most(element: Element): boolean
  /** It holds at least one. */
  any(element: Element): boolean
  /** It holds the article's headline. */
  headed(element: Element): boolean
  /** Names have left too little: only the surest are heard. */
  readonly lenient: boolean
}

/** Parts that are text or side matter as they hold paragraphs or not. */
function depends(element: Element, tag: string, bare: boolean, holding: Holding): boolean {
  if (tag === 'table') return !holding.any(element)
  const doubtful = tag === 'form' || tag === 'header' || (!bare && element.getAttribute('aria-hidden') === 'true')
  return doubtful && !holding.most(element)
}

const MAYBE_TEXT = new Set(['aside', 'footer', 'figure', 'figcaption'])

function besideByName(element: Element, holding: Holding): boolean {
  const name = naming(element)
  if (name === undefined) return false
  if (name === 'never') return !holding.headed(element)
  if (holding.lenient) return false
  if (name === 'small') return !holding.any(element)
  return !holding.most(element) && !holding.headed(element)
}

/** Whether an element is shown to nobody, or holds other things than text, whatever stands around it. */
export function isNoText(element: Element): boolean {
  const tag = element.localName
  if (SKIPPED.has(tag)) return !MAYBE_TEXT.has(tag)
  // Most elements of a text say nothing of themselves.
  if (!element.hasAttributes()) return false
  return hidden(element) || (INLINE.has(tag) && naming(element) === 'hidden')
}

/** Whether an element is no part of the text. */
export function isBeside(element: Element, holding: Holding): boolean {
  if (isNoText(element)) return true
  const tag = element.localName
  if (MAYBE_TEXT.has(tag)) return !(holding.lenient || holding.most(element))
  if (tag === 'body' || tag === 'main' || INLINE.has(tag)) return false
  const bare = !element.hasAttributes()
  return depends(element, tag, bare, holding) || (!bare && besideByName(element, holding))
}
