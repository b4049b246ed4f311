import { wordHash } from '@/lib/learned/hash'

/** What the learned judges see of a word, as numbers ready to be mixed into features. */
export interface WordNumbers {
  /** Of the word itself; all figures are one word. */
  readonly key: number
  /** Of its last three and last two letters, and of its first four. */
  readonly suffix: number
  readonly ending: number
  readonly prefix: number
}

/** A word as it is printed. */
export interface Printed {
  readonly numbers: WordNumbers
  /** 2 capitals, 3 a capital, 4 small letters, 5 a figure, 6 a mark. */
  readonly shape: number
}

const SUFFIX = 3
const ENDING = 2
const PREFIX = 4
const FIGURE = /^\p{N}/u

function shapeOf(text: string): number {
  if (/^\p{Lu}/u.test(text)) return text.length > 1 && text === text.toUpperCase() ? 2 : 3
  if (/^\p{Ll}/u.test(text)) return 4
  return FIGURE.test(text) ? 5 : 6
}

const numbersOf = (lower: string): WordNumbers => ({
  key: wordHash(FIGURE.test(lower) ? '0' : lower),
  suffix: wordHash(lower.slice(-SUFFIX)),
  ending: wordHash(lower.slice(-ENDING)),
  prefix: wordHash(lower.slice(0, PREFIX)),
})

/** Words that texts repeat: the same few thousand make up most of any text. */
const known = new Map<string, Printed>()
const MOST_KNOWN = 20_000

/** What is seen of a word, remembered. */
export function printed(text: string, lower: string): Printed {
  const found = known.get(text)
  if (found) return found
  if (known.size >= MOST_KNOWN) known.clear()
  const word = { numbers: numbersOf(lower), shape: shapeOf(text) }
  known.set(text, word)
  return word
}
