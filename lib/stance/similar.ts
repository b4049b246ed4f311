import { mix, wordHash } from '@/lib/learned/hash'
import { words } from '@/lib/text/fold'

/**
 * Texts that are nearly the same, found without comparing all with all: MinHash (Broder, "On the resemblance and
 * containment of documents", 1997) over runs of words, with the signatures cut into bands so that like texts meet in one
 * (Leskovec, Rajaraman and Ullman, "Mining of massive datasets", 2014, chapter 3).
 */

/** Words in a run. */
const RUN = 3
/** Shorter texts ("Well said!") are written alike by people who have nothing to do with each other. */
const FEWEST_WORDS = 6
/** More of a text does not change what it is like. */
const MOST_WORDS = 1_000
const BANDS = 12
const ROWS = 4
const SIZE = BANDS * ROWS
/** Share of runs in common from which two texts are nearly the same. */
export const ALIKE = 0.7

/** Least hash of a text's runs under each of many hash functions; undefined where the text is too short. */
function signatureOf(text: string): Uint32Array | undefined {
  const list = words(text).split(' ').slice(0, MOST_WORDS)
  if (list.length < FEWEST_WORDS) return undefined
  const signature = new Uint32Array(SIZE).fill(0xffffffff)
  for (let i = 0; i + RUN <= list.length; i++) {
    let run = 0
    for (let k = 0; k < RUN; k++) run = mix(run, wordHash(list[i + k] ?? ''))
    for (let h = 0; h < SIZE; h++) signature[h] = Math.min(signature[h] ?? 0, mix(run, h + 1))
  }
  return signature
}

/** Share of equal places in two signatures: what share of their runs two texts have in common, nearly. */
function likeness(a: Uint32Array, b: Uint32Array): number {
  let same = 0
  for (let h = 0; h < SIZE; h++) if (a[h] === b[h]) same++
  return same / SIZE
}

function bandKey(signature: Uint32Array, band: number): string {
  let key = band
  for (let row = 0; row < ROWS; row++) key = mix(key, signature[band * ROWS + row] ?? 0)
  return `${band}:${key}`
}

/** Texts compared with the newcomers to a band; a text that is pasted thousands of times meets itself soon enough. */
const MOST_COMPARED = 8

/**
 * For each text the place of the first one that is nearly the same; its own place where none is before it. The work grows
 * with the number of texts, not with its square.
 */
export function firstAlike(texts: readonly string[]): number[] {
  const signatures = texts.map(signatureOf)
  const bands = new Map<string, number[]>()
  return texts.map((_, i) => {
    const signature = signatures[i]
    if (!signature) return i
    let first = i
    for (let band = 0; band < BANDS; band++) {
      const key = bandKey(signature, band)
      const others = bands.get(key) ?? []
      const like = others.find((other) => likeness(signature, signatures[other] ?? signature) >= ALIKE)
      if (like !== undefined) first = Math.min(first, like)
      if (others.length < MOST_COMPARED) bands.set(key, [...others, i])
    }
    return first
  })
}
