import type { WordSigns } from '@/lib/story/debate-schema'
import type { Span } from '@/lib/text/article'
import type { Reading } from '../reading/words'

/** What the words of a comment tell of a debate, by tables that were learned from comments on it. */

/** What a term tells, in hundredths. */
interface Tells {
  /** For "favour" above 0, for "against" below. */
  readonly side?: number
  /** Above 0 where a side is taken, below where none is. */
  readonly taken?: number
}

/** Terms by their key; those of two words by the first, then the second, so that no key need be put together. */
export interface WordTable {
  readonly single: ReadonlyMap<string, Tells>
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, Tells>>
}

/** A term of a comment: a word's stem, one that is denied, two that follow each other, or a mark that ends a sentence. */
export interface Term extends Span {
  readonly key: string
}

/** Where a term stands, and how much it tells. */
interface TellingTerm extends Span {
  readonly value: number
}

export interface WordScores {
  readonly side: number
  readonly taken: number
  /** The terms that tell of a side, with how much (above 0 for "favour"). */
  readonly telling: readonly TellingTerm[]
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

const entriesOf = (signs: WordSigns) =>
  signs.flatMap(({ value, terms }) => terms.split(', ').map((term) => [term, value] as const))

/** Makes a story's tables ready. */
export function wordTable({ side, taken }: { side: WordSigns; taken: WordSigns }): WordTable {
  const single = new Map<string, { side?: number; taken?: number }>()
  const pairs = new Map<string, Map<string, { side?: number; taken?: number }>>()
  const placeOf = (term: string) => {
    const [first = '', second] = term.split(' ')
    if (second === undefined) return [single, first] as const
    const after = pairs.get(first) ?? new Map()
    pairs.set(first, after)
    return [after, second] as const
  }
  const put = (which: keyof Tells, signs: WordSigns) => {
    for (const [term, value] of entriesOf(signs)) {
      const [map, key] = placeOf(term)
      const tells = map.get(key)
      if (tells) tells[which] = value
      else map.set(key, { [which]: value })
    }
  }
  put('side', side)
  put('taken', taken)
  return { single, pairs }
}

/** What the words of a comment tell; nothing without tables. Linear in the comment's length. */
export function wordScores(reading: Reading, table: WordTable | undefined): WordScores {
  if (!table) return { side: 0, taken: 0, telling: [] }
  const unit = HUNDREDTH * weightOfTerm(reading)
  const seen = new Set<Tells>()
  const telling: TellingTerm[] = []
  let [side, taken] = [0, 0]
  const add = (tells: Tells | undefined, start: number, end: number) => {
    if (!tells || seen.has(tells)) return
    seen.add(tells)
    taken += tells.taken ?? 0
    if (tells.side === undefined) return
    side += tells.side
    telling.push({ start, end, value: unit * tells.side })
  }
  const nots = table.pairs.get('not')
  reading.words.forEach(({ stem, start, end, sentence, negated }, i) => {
    add(table.single.get(stem), start, end)
    if (negated) add(nots?.get(stem), start, end)
    const next = reading.words[i + 1]
    if (next?.sentence === sentence) add(table.pairs.get(stem)?.get(next.stem), start, next.end)
  })
  for (const { key, start, end } of marksOf(reading)) add(table.single.get(key), start, end)
  return { side: unit * side, taken: unit * taken, telling }
}
