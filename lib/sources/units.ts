import { wordHash } from '@/lib/learned/hash'
import type { Span } from '@/lib/text/article'
import { type Quotation, quotationsOf } from '@/lib/text/quotations'
import { type Token, tokensOf } from '@/lib/text/tokens'

/**
 * The text as the search for statements sees it: words and marks, and each quotation as one unit, since what stands
 * between marks was said by one speaker as a whole.
 */
export interface Unit extends Span {
  readonly text: string
  readonly lower: string
  /** A number for its word; for a quotation, for what kind of quotation it is. */
  readonly key: number
  /** How it is printed: 1 a quotation, 2 capitals, 3 a capital, 4 small letters, 5 a figure, 6 a mark. */
  readonly shape: number
  /** Numbers for its last three and its last two letters. */
  readonly suffix: number
  readonly ending: number
  readonly quotation?: Quoted
}

/** What of a quotation tells how it stands in its sentence. */
export interface Quoted {
  readonly words: number
  /** The last mark inside or right after it: ",", ".", "?" or none. */
  readonly end: string
  readonly capital: boolean
  readonly closed: boolean
  /** The words inside. */
  readonly tokens: readonly Token[]
}

/** Half-open range of units. */
export interface Range {
  readonly from: number
  readonly to: number
}

export const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text)
export const isCapital = (text: string) => /^\p{Lu}/u.test(text)

function shapeOf(text: string): number {
  if (isCapital(text)) return text.length > 1 && text === text.toUpperCase() ? 2 : 3
  if (/^\p{Ll}/u.test(text)) return 4
  return /^\p{N}/u.test(text) ? 5 : 6
}

const SUFFIX = 3
const SIZES = [1, 3, 7, 15]

function quotedUnit(text: string, { start, end, inner, closed }: Quotation): Unit {
  const tokens = tokensOf(text.slice(inner.start, inner.end))
  const words = tokens.filter((token) => isWord(token.text))
  const last = tokens.at(-1)?.text ?? ''
  const mark = isWord(last) ? '' : last.slice(-1)
  const capital = isCapital(words[0]?.text ?? '')
  const size = SIZES.filter((limit) => words.length > limit).length
  const quotation = { words: words.length, end: mark, capital, closed, tokens }
  const key = wordHash(`“${size}${mark}${capital ? 'A' : 'a'}`)
  return { start, end, text: '', lower: '“”', key, shape: 1, suffix: key, ending: key, quotation }
}

const wordUnit = ({ text, lower, start, end }: Token, offset: number): Unit => ({
  start: start + offset,
  end: end + offset,
  text,
  lower,
  key: wordHash(/^\p{N}/u.test(lower) ? '0' : lower),
  shape: shapeOf(text),
  suffix: wordHash(lower.slice(-SUFFIX)),
  ending: wordHash(lower.slice(-2)),
})

/** The units of one line, `quotations` those that stand in it. */
function unitsOf(text: string, from: number, to: number, quotations: readonly Quotation[]): Unit[] {
  const units: Unit[] = []
  let at = from
  for (const quotation of quotations) {
    units.push(...tokensOf(text.slice(at, quotation.start)).map((token) => wordUnit(token, at)))
    units.push(quotedUnit(text, quotation))
    at = quotation.end
  }
  const rest = at
  units.push(...tokensOf(text.slice(rest, to)).map((token) => wordUnit(token, rest)))
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
