import type { WordSense } from '../general/features'
import { BLAME, ENDORSE, PRAISE, REJECT } from '../general/lexicon'
import type { Reading, Word } from '../reading/words'

/** Polarity of a word that no list has, from which it counts. */
const CLEAR = 0.9

/** How well a word speaks of what it is said of: 1, −1, or 0; "not" turns it. */
function moodOf({ lower, negated }: Word, sense: WordSense): number {
  const plain =
    PRAISE.has(lower) || ENDORSE.has(lower) ? 1 : BLAME.has(lower) || REJECT.has(lower) ? -1 : learned(lower, sense)
  return negated ? -plain : plain
}

function learned(lower: string, sense: WordSense): number {
  const polarity = sense.polarity(lower)
  return Math.abs(polarity) < CLEAR ? 0 : 0.5 * Math.sign(polarity)
}

/** The mood of each word of a comment. */
export type Moods = readonly number[]

export const moodsOf = ({ words }: Reading, sense: WordSense): Moods => words.map((word) => moodOf(word, sense))

/**
 * Sum of the moods of the words around a stretch, in its sentence, and the last word that tells something.
 * @param spent words that tell something else already: "tensions with China" is no word against China
 */
export function moodAround(
  { words }: Reading,
  from: number,
  to: number,
  reach: number,
  moods: Moods,
  spent: ReadonlySet<number>,
): { readonly mood: number; readonly word: Word | undefined } {
  const sentence = words[from]?.sentence
  let mood = 0
  let word: Word | undefined
  for (let i = Math.max(0, from - reach); i <= Math.min(words.length - 1, to + reach); i++) {
    const other = words[i] as Word
    if ((i >= from && i <= to) || other.sentence !== sentence || spent.has(i)) continue
    const one = moods[i] ?? 0
    mood += one
    if (one !== 0) word = other
  }
  return { mood, word }
}
