import type { Mark } from './adapter'

/** Looks for a comment's parts below its element. */

/** A part is not longer than this (code units): what follows is cut. */
const MOST_PART = 200
/** A part may stand twice, as a picture's link and in words: so many are looked at. */
const MOST_ALIKE = 5

export const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

/** The elements of the comments that are read together, each with its number. */
export type Items = ReadonlyMap<Element, number>

export const numbered = (elements: readonly Element[]): Items => new Map(elements.map((element, i) => [element, i]))

/** The innermost comment that an element is or belongs to. */
export function owner(element: Element | null, items: Items): Element | undefined {
  for (let at = element; at; at = at.parentElement) if (items.has(at)) return at
  return undefined
}

/** What a selector finds of a comment's own: the first, which stands before its replies, and a few more. */
export function own(item: Element, selector: string, items: Items): Element[] {
  const first = item.querySelector(selector)
  if (!first || owner(first, items) !== item) return []
  const found = [...item.querySelectorAll(selector)].slice(0, MOST_ALIKE)
  return found.filter((element) => owner(element, items) === item)
}

/** Whether a selector means the comment itself or something of its own. */
export const isMarked = (item: Element, selector: string | undefined, items: Items): boolean =>
  selector !== undefined && (item.matches(selector) || own(item, selector, items).length > 0)

export interface Part {
  readonly element: Element
  readonly value: string
}

/** The parts that a mark finds, in order of trust, empty ones left out. */
export function* parts(item: Element, mark: Mark | undefined, items: Items): Generator<Part> {
  for (const way of mark?.split(', ') ?? []) {
    const [, selector = '', attribute] = /^(.*?)(?:@([\w-]+))?$/.exec(way) ?? []
    for (const element of selector === '' ? [item] : own(item, selector, items)) {
      const value = plain(
        attribute ? element.getAttribute(attribute) : (element.getAttribute('content') ?? element.textContent),
      ).slice(0, MOST_PART)
      if (value) yield { element, value }
    }
  }
}

export const first = (item: Element, mark: Mark | undefined, items: Items): string | undefined =>
  parts(item, mark, items).next().value?.value
