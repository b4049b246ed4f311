import { PROSE } from '@/lib/text/prose'

/** Where a page's prose stands, found without touching more of the page than its paragraphs. */

/** More paragraphs than this no article has. */
const MOST = 20_000
/** Fewer line breaks part lines of an address or a poem. */
const FEW_BREAKS = 4

/** A stretch of prose and its length in code units. */
export interface Prose {
  readonly element: Element
  readonly length: number
}

/** The element around another, out of a shadow root into its host. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentNode
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host ?? null
  return parent?.nodeType === 1 ? (parent as Element) : null
}

/** A paragraph that begins with a link to most of it is a teaser. */
const isLink = ({ firstElementChild: first }: Element, length: number) =>
  first?.tagName === 'A' && (first.textContent?.length ?? 0) * 2 > length

/** The paragraphs that are long enough to be prose. */
export function paragraphs(root: Element): Prose[] {
  const found: Prose[] = []
  const all = root.getElementsByTagName('p')
  for (let i = 0; i < all.length && i < MOST; i++) {
    const element = all[i] as Element
    const length = element.textContent?.length ?? 0
    if (length >= PROSE && !(element.childElementCount > 0 && isLink(element, length))) found.push({ element, length })
  }
  return found
}

function ownText(element: Element): number {
  let length = 0
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const { length: own } = node.nodeType === 3 ? (node as Text).data : ''
    if (own >= PROSE / 2) length += own
  }
  return length
}

/** Elements whose own text is prose and is parted by line breaks instead of paragraphs. */
export function brokenLines(root: Element): Prose[] {
  const breaks = root.getElementsByTagName('br')
  if (breaks.length < FEW_BREAKS) return []
  const holders = new Set<Element>()
  for (let i = 0; i < breaks.length && i < MOST; i++) {
    const parent = breaks[i]?.parentElement
    if (parent && parent.tagName !== 'P') holders.add(parent)
  }
  return [...holders].map((element) => ({ element, length: ownText(element) })).filter(({ length }) => length >= PROSE)
}
