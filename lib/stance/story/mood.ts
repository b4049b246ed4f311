import type { WordSense } from '../general/features'
import { BLAME, ENDORSE, PRAISE, REJECT } from '../general/lexicon'
import type { Reading, Word } from '../reading/words'

/** Polarity of a word that no list has, from which it counts. */
const CLEAR = 0.9

/** How well a word speaks of what it is said of: 1, −1, or 0. */
function plainMood(lower: string, sense: WordSense): number {
  if (PRAISE.has(lower) || ENDORSE.has(lower)) return 1
  if (BLAME.has(lower) || REJECT.has(lower)) return -1
  const polarity = sense.polarity(lower)
  return Math.abs(polarity) < CLEAR ? 0 : 0.5 * Math.sign(polarity)
}

/** Words whose mood is remembered, for each model. */
const MOST_KNOWN = 20_000
const known = new WeakMap<WordSense, Map<string, number>>()

function rememberedMoods(sense: WordSense): Map<string, number> {
  const before = known.get(sense)
  if (before && before.size < MOST_KNOWN) return before
  const fresh = new Map<string, number>()
  known.set(sense, fresh)
  return fresh
}

/** The mood of each word of a comment; "not" turns it. */
export type Moods = readonly number[]

/** Linear in the comment's words. */
export function moodsOf({ words }: Reading, sense: WordSense): Moods {
  const moods = rememberedMoods(sense)
  return words.map(({ lower, negated }) => {
    const before = moods.get(lower)
    const mood = before ?? plainMood(lower, sense)
    if (before === undefined) moods.set(lower, mood)
    return negated ? -mood : mood
  })
}

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
