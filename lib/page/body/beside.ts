import { naming } from './names'

/** Which elements are no part of an article's text. Asks for attributes only: no style, no layout. */

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH CANVAS VIDEO AUDIO PICTURE FIGURE FIGCAPTION BUTTON SELECT TEXTAREA NAV ASIDE FOOTER DIALOG MENU INPUT AMP-IMG AMP-AD AMP-SIDEBAR AMP-SOCIAL-SHARE AMP-VIDEO AMP-CONSENT AMP-STICKY-AD AMP-LIGHTBOX'.split(
    ' ',
  ),
)
/** Names on these belong to a stretch of a sentence, unless they hide it. */
const INLINE = new Set('A ABBR B CITE CODE EM FONT I MARK S SMALL SPAN STRONG SUB SUP TIME U'.split(' '))

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
function depends(element: Element, tag: string, holding: Holding): boolean {
  if (tag === 'TABLE') return !holding.any(element)
  if (tag !== 'FORM' && tag !== 'HEADER' && element.getAttribute('aria-hidden') !== 'true') return false
  return !holding.most(element)
}

const MAYBE_TEXT = new Set(['ASIDE', 'FOOTER', 'FIGURE', 'FIGCAPTION'])

function besideByName(element: Element, holding: Holding): boolean {
  const name = naming(element)
  if (name === undefined) return false
  if (name === 'never') return !holding.headed(element)
  if (holding.lenient) return false
  if (name === 'small') return !holding.any(element)
  return !holding.most(element) && !holding.headed(element)
}

/** Whether an element is no part of the text. */
export function isBeside(element: Element, holding: Holding): boolean {
  const tag = element.tagName.toUpperCase()
  // Most elements of a text say nothing of themselves.
  const bare = !element.hasAttributes()
  if (!bare && hidden(element)) return true
  if (SKIPPED.has(tag)) return !MAYBE_TEXT.has(tag) || !(holding.lenient || holding.most(element))
  if (tag === 'BODY' || tag === 'MAIN') return false
  if (INLINE.has(tag)) return !bare && naming(element) === 'hidden'
  return depends(element, tag, holding) || (!bare && besideByName(element, holding))
}
