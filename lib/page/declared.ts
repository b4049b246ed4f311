/** What a page declares in its head, as text. */

/** Longer fields (code units) are not what they claim to be. */
const MOST_FIELD = 500

/** A declared value as one line of text; '' where it is none. */
export const clean = (value: unknown) =>
  typeof value === 'string'
    ? value
        .slice(0, 10 * MOST_FIELD)
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, MOST_FIELD)
    : ''

/** More meta elements than this are a page's own affair. */
const MOST_META = 300

/** The first of several meta elements, by the order of their names, that says something; '' where none does. */
export function meta(page: Document, ...names: readonly string[]): string {
  // Walking the few elements is far cheaper than asking the whole page for each name.
  const elements = page.getElementsByTagName('meta')
  let best = ''
  let rank = names.length
  for (let i = 0; i < elements.length && i < MOST_META && rank > 0; i++) {
    const element = elements[i] as Element
    const name = (element.getAttribute('property') ?? element.getAttribute('name'))?.toLowerCase()
    const at = names.findIndex((wanted) => wanted.toLowerCase() === name)
    if (at < 0 || at >= rank) continue
    const content = clean(element.getAttribute('content'))
    if (content !== '') [best, rank] = [content, at]
  }
  return best
}
