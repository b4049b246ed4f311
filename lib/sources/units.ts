import { wordHash } from '@/lib/learned/hash'
import type { Span } from '@/lib/text/article'
import { type Quotation, quotationsOf } from '@/lib/text/quotations'
import { type Token, tokensOf } from '@/lib/text/tokens'
import { printed, type WordNumbers } from './word-numbers'

/**
 * The text as the search for statements sees it: words and marks, and each quotation as one unit, since what stands
 * between marks was said by one speaker as a whole.
 */
export interface Unit extends Span {
  readonly text: string
  readonly lower: string
  /** Numbers for its word; for a quotation, for what kind of quotation it is. */
  readonly numbers: WordNumbers
  /** How it is printed: 1 a quotation, 2 capitals, 3 a capital, 4 small letters, 5 a figure, 6 a mark. */
  readonly shape: number
  readonly quotation: Quoted | undefined
}

/** What of a quotation tells how it stands in its sentence. */
export interface Quoted {
  readonly words: number
  /** The last mark inside or right after it: ",", ".", "?" or none. */
  readonly end: string
  readonly closed: boolean
}

/** Half-open range of units. */
export interface Range {
  readonly from: number
  readonly to: number
}

export const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text)
export const isCapital = (text: string) => /^\p{Lu}/u.test(text)

const SIZES = [1, 3, 7, 15]

function quotedUnit(text: string, { start, end, inner, closed }: Quotation): Unit {
  const tokens = tokensOf(text.slice(inner.start, inner.end))
  const words = tokens.filter((token) => isWord(token.text))
  const last = tokens.at(-1)?.text ?? ''
  const mark = isWord(last) ? '' : last.slice(-1)
  const capital = isCapital(words[0]?.text ?? '')
  const size = SIZES.filter((limit) => words.length > limit).length
  const quotation = { words: words.length, end: mark, closed }
  const key = wordHash(`“${size}${mark}${capital ? 'A' : 'a'}`)
  const numbers = { key, suffix: key, ending: key, prefix: key }
  return { start, end, text: '', lower: '“”', numbers, shape: 1, quotation }
}

function wordUnit({ text, lower, start, end }: Token, offset: number): Unit {
  const { numbers, shape } = printed(text, lower)
  return { start: start + offset, end: end + offset, text, lower, numbers, shape, quotation: undefined }
}

function addWords(units: Unit[], text: string, from: number, to: number): void {
  for (const token of tokensOf(text.slice(from, to))) units.push(wordUnit(token, from))
}

/** The units of one line, `quotations` those that stand in it. */
function unitsOf(text: string, from: number, to: number, quotations: readonly Quotation[]): Unit[] {
  const units: Unit[] = []
  let at = from
  for (const quotation of quotations) {
    addWords(units, text, at, quotation.start)
    units.push(quotedUnit(text, quotation))
    at = quotation.end
  }
  addWords(units, text, at, to)
  return units
}

/** Units and where each line's begin: `lines[i]` to `lines[i + 1]` are those of the i-th line that has any. */
export interface Units {
  readonly text: string
  readonly units: readonly Unit[]
  readonly lines: readonly Range[]
}

/** A line of a transcript in quotation marks: the name before the colon is no part of what was said. */
const SPOKEN_BY = /^.\p{Lu}[\p{Lu}\p{M} .’'-]{1,40}:\s/u

/** Reads a text, a line a paragraph. Linear in its length. */
export function readUnits(text: string): Units {
  const quotations = quotationsOf(text).filter(({ start, end }) => !SPOKEN_BY.test(text.slice(start, end)))
  const units: Unit[] = []
  const lines: Range[] = []
  let next = 0
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const first = next
    while ((quotations[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++
    const from = units.length
    for (const unit of unitsOf(text, start, end, quotations.slice(first, next))) units.push(unit)
    if (units.length > from) lines.push({ from, to: units.length })
    start = end + 1
  }
  return { text, units, lines }
}
