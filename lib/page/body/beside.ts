import { naming } from './names'

/** Which elements are no part of an article's text. Asks for attributes only: no style, no layout. */

/** What a tag says of its element, whatever it is named. */
const ROLES = new Map<string, 'never' | 'maybe' | 'inline' | 'held' | 'mostly' | 'whole'>()
for (const [role, tags] of [
  [
    'never',
    'script style noscript template iframe object svg math canvas video audio picture button select textarea nav dialog menu input amp-img amp-ad amp-sidebar amp-social-share amp-video amp-consent amp-sticky-ad amp-lightbox',
  ],
  // The text where it holds most of the paragraphs.
  ['maybe', 'aside footer figure figcaption'],
  // Names on these belong to a stretch of a sentence, unless they hide it.
  ['inline', 'a abbr b cite code em font i mark s small span strong sub sup time u'],
  // Text or side matter as they hold any paragraph, or most of them.
  ['held', 'table'],
  ['mostly', 'form header'],
  ['whole', 'body main'],
] as const)
  for (const tag of tags.split(' ')) ROLES.set(tag, role)

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

function besideByName(element: Element, holding: Holding): boolean {
  const name = naming(element)
  if (name === undefined) return false
  if (name === 'never') return !holding.headed(element)
  if (holding.lenient) return false
  if (name === 'small') return !holding.any(element)
  return !holding.most(element) && !holding.headed(element)
}

/** What is shown to nobody, by its attributes. Most elements of a text have none. */
const isUnseen = (element: Element, role: string | undefined) =>
  element.hasAttributes() && (hidden(element) || (role === 'inline' && naming(element) === 'hidden'))

/** Whether an element is shown to nobody, or holds other things than text, whatever stands around it. */
export function isNoText(element: Element): boolean {
  const role = ROLES.get(element.localName)
  return role === 'never' || (role !== 'maybe' && isUnseen(element, role))
}

/** Whether an element is no part of the text. */
export function isBeside(element: Element, holding: Holding): boolean {
  const role = ROLES.get(element.localName)
  if (role === 'never') return true
  if (role === 'maybe') return !(holding.lenient || holding.most(element))
  if (isUnseen(element, role)) return true
  if (role === 'whole' || role === 'inline') return false
  if (role === 'held' && !holding.any(element)) return true
  if (role === 'mostly' && !holding.most(element)) return true
  if (!element.hasAttributes()) return false
  return (element.getAttribute('aria-hidden') === 'true' && !holding.most(element)) || besideByName(element, holding)
}
