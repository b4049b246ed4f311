/** Fields of a sheet: short, and few of a kind. */

/** A field longer than this (code units) is not what it claims to be. */
export const MOST_FIELD = 5_000
/** More of a kind are those of other articles. */
const MOST = 10
/** Marks looked at: an article's own come before those of its comments. */
const MOST_MARKED = 200

/** An element's text as a field. */
export const textOf = ({ textContent }: Element) => (textContent ?? '').slice(0, MOST_FIELD)

/** The first of some elements. */
export const first = (elements: ArrayLike<Element>, most = MOST): Element[] =>
  Array.prototype.slice.call(elements, 0, most)

/** Elements by what microdata marks them as, all gathered in one pass over the page. */
export type Marked = (property: string) => Element[]

export function markedIn(root: Element | Document): Marked {
  const all = first(root.querySelectorAll('[itemprop]'), MOST_MARKED)
  return (property) => all.filter((element) => ` ${element.getAttribute('itemprop')} `.includes(` ${property} `))
}
