import { hash } from '@/lib/text/hash'

/** Numbers for features: what a template saw, mixed into one number, without building a string (Weinberger et al., 2009). */

const GOLDEN = 0x9e3779b1

/** One more value mixed into a hash; both 32-bit. */
export function mix(seed: number, value: number): number {
  let x = Math.imul(seed ^ value, GOLDEN)
  x ^= x >>> 15
  x = Math.imul(x, 0x85ebca6b)
  return (x ^ (x >>> 13)) >>> 0
}

/** Hashes of words that texts repeat: the same few thousand make up most of any text. */
const known = new Map<string, number>()
const MAX_KNOWN = 50_000

/** The hash of a word, remembered. */
export function wordHash(word: string): number {
  const found = known.get(word)
  if (found !== undefined) return found
  if (known.size >= MAX_KNOWN) known.clear()
  const value = hash(word)
  known.set(word, value)
  return value
}
