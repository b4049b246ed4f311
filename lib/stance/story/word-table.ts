import type { WordSigns } from '@/lib/story/debate-schema'
import type { Span } from '@/lib/text/article'
import type { Reading } from '../reading/words'

/** What the words of a comment tell of a debate, by tables that were learned from comments on it. */

/** What each term tells, in hundredths. */
type Signs = ReadonlyMap<string, number>

export interface WordTable {
  /** For "favour" above 0, for "against" below. */
  readonly side: Signs
  /** Above 0 where a side is taken, below where none is. */
  readonly taken: Signs
}

/** A term of a comment: a word's stem, one that is denied, two that follow each other, or a mark that ends a sentence. */
export interface Term extends Span {
  readonly key: string
}

export interface WordScores {
  readonly side: number
  readonly taken: number
  /** The terms that tell of a side, with how much (above 0 for "favour"). */
  readonly telling: readonly (Term & { readonly value: number })[]
}

const HUNDREDTH = 0.01
/** Added to a comment's length, so that one of two words is not all that they say. */
const SHORT = 4

/** Scores are sums over the root of length: twice the words are not twice the opinion. */
export const weightOfTerm = ({ words }: Reading): number => 1 / Math.sqrt(words.length + SHORT)

/** Marks that tell of a tone. */
const MARKS = ['?', '!', '…'] as const

const marksOf = ({ ends, text }: Reading): Term[] =>
  MARKS.filter((mark) => ends.some((end) => end.replace('...', '…').includes(mark))).map((key) => ({
    key,
    start: text.length,
    end: text.length,
  }))

/** The terms of a comment, each once, where it stands first. */
export function termsOf(reading: Reading): Term[] {
  const found = new Map<string, Term>()
  const add = (term: Term) => found.has(term.key) || found.set(term.key, term)
  reading.words.forEach((word, i) => {
    const { stem, start, end, sentence, negated } = word
    add({ key: stem, start, end })
    if (negated) add({ key: `not ${stem}`, start, end })
    const next = reading.words[i + 1]
    if (next?.sentence === sentence) add({ key: `${stem} ${next.stem}`, start, end: next.end })
  })
  return [...found.values(), ...marksOf(reading)]
}

const tableOf = (signs: WordSigns): Signs =>
  new Map(signs.flatMap(({ value, terms }) => terms.split(', ').map((term) => [term, value] as const)))

/** Makes a story's tables ready. */
export const wordTable = ({ side, taken }: { side: WordSigns; taken: WordSigns }): WordTable => ({
  side: tableOf(side),
  taken: tableOf(taken),
})

/** What the words of a comment tell; nothing without tables. Linear in the comment's length. */
export function wordScores(reading: Reading, table: WordTable | undefined): WordScores {
  if (!table) return { side: 0, taken: 0, telling: [] }
  const unit = HUNDREDTH * weightOfTerm(reading)
  const terms = termsOf(reading)
  const sum = (signs: Signs) => terms.reduce((total, { key }) => total + (signs.get(key) ?? 0), 0)
  return {
    side: unit * sum(table.side),
    taken: unit * sum(table.taken),
    telling: terms.flatMap((term) => {
      const value = table.side.get(term.key)
      return value === undefined ? [] : [{ ...term, value: unit * value }]
    }),
  }
}
