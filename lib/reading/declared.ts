import type { Declared } from './sheet'

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

/** The first of several declarations, by the order of their names, that says something; '' where none does. */
export function meta({ meta: pairs }: Pick<Declared, 'meta'>, ...names: readonly string[]): string {
  for (const wanted of names) {
    const found = pairs.find(([name, value]) => name === wanted.toLowerCase() && clean(value) !== '')
    if (found) return clean(found[1])
  }
  return ''
}
