import { DIGITS, LETTERS } from './letters'

/** Compares titles and frees them of the name of their site. */

/** Words, and single characters of scripts that set none apart. */
const WORDS = new RegExp(`[\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff]|[${LETTERS}${DIGITS}]+`, 'g')
const wordsOf = (title: string) => new Set(title.toLowerCase().match(WORDS) ?? [])

/** A title's words, or its characters where no space parts them. */
export const wordCount = (title: string) => title.match(WORDS)?.length ?? 0

/** How much of two titles' words are the same: 1 for equal ones, 0 where they share none or one is empty. */
export function agreement(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, a.size, b.size)
}

const OTHERS = new RegExp(`[^${LETTERS}${DIGITS}]+`, 'g')
const letters = (text: string) => text.toLowerCase().replace(OTHERS, '')

/** Whether a text is a site's name, as it calls itself or as its host does. */
export function namesSite(text: string, site: string, host: string): boolean {
  const name = letters(text)
  if (name === '') return false
  return name === letters(site) || letters(host.replace(/^www\./, '').replace(/\.\w+$/, '')) === name
}

/** What parts a title from the name of its site. */
const PARTED = /\s[|–—\-·•»:]+\s+|\s?[|｜]\s*/g

/** A title without its site's name before or after it. */
export function withoutSite(title: string, site: string, host: string): string {
  const marks = [...title.matchAll(PARTED)]
  const [first, last] = [marks[0], marks.at(-1)]
  if (!first || !last) return title
  if (namesSite(title.slice(last.index + last[0].length), site, host)) return title.slice(0, last.index)
  if (namesSite(title.slice(0, first.index), site, host)) return title.slice(first.index + first[0].length)
  return title
}
