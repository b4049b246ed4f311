export { take } from '@/scripts/predict/in-page/comments'

/** What is asked of a saved page to judge the comments that were found on it. */

const own = (element: Element, inner: readonly Element[]) => {
  const copy = element.cloneNode(true) as Element
  const all = [element, ...element.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  for (const part of inner) copies[all.indexOf(part)]?.remove()
  return copy.textContent ?? ''
}

/**
 * The text of each element that a selector finds, without what it finds inside of it, and the text around it, where
 * the author may stand. A term of a list of definitions counts with what defines it.
 */
export function gold(selector: string): { text: string; around: string }[] {
  const found = [...document.querySelectorAll(selector)]
  const isDefined = (element: Element) =>
    found.some((other) => other.nextElementSibling?.contains(element) && other.localName === 'dt')
  const elements = found.filter((element) => !isDefined(element))
  return elements.map((element) => {
    const inside = elements.filter((other) => other !== element && element.contains(other))
    const behind = element.localName === 'dt' ? (element.nextElementSibling?.textContent ?? '') : ''
    return { text: own(element, inside) + behind, around: element.parentElement?.textContent ?? '' }
  })
}

export const text = () => document.body.textContent ?? ''
