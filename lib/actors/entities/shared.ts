import { LABELS } from './labels'
import type { Prepared } from './prepare'

/** What the other places of an article where a word stands say of it counts too, a little (Krishnan and Manning, 2006). */

const COUNT = LABELS.length
const TYPES = (COUNT - 1) / 2
const SHARE = 0.25

/** How far a token is from being no name, and from each type, below the best of them: `[none, types…]`, at most 0. */
function leanings(scores: Int32Array, at: number, out: Float64Array): void {
  out[0] = scores[at] as number
  for (let type = 0; type < TYPES; type++) {
    const begins = at + 1 + 2 * type
    out[type + 1] = Math.max(scores[begins] as number, scores[begins + 1] as number)
  }
  const best = Math.max(...out)
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) - best
}

interface Sum {
  count: number
  readonly leanings: Float64Array
}

/** The capitals where names may stand, with their words. */
function* places({ atoms, segments }: Prepared): Generator<{ readonly at: number; readonly word: number }> {
  for (const { range } of segments) {
    for (let i = range.from; i < range.to; i++) {
      const atom = atoms[i]
      if (atom?.capital) yield { at: i * COUNT, word: atom.word }
    }
  }
}

/** Scores with a share of the mean of the word's other places added to each. */
export function shared(prepared: Prepared, scores: Int32Array): Float64Array {
  const sums = new Map<number, Sum>()
  const own = new Float64Array(TYPES + 1)
  for (const { at, word } of places(prepared)) {
    const sum = sums.get(word) ?? { count: 0, leanings: new Float64Array(TYPES + 1) }
    sums.set(word, sum)
    leanings(scores, at, own)
    sum.count++
    for (let i = 0; i < own.length; i++) sum.leanings[i] = (sum.leanings[i] as number) + (own[i] as number)
  }
  const result = Float64Array.from(scores)
  for (const { at, word } of places(prepared)) {
    const sum = sums.get(word) as Sum
    if (sum.count < 2) continue
    leanings(scores, at, own)
    for (let i = 0; i <= TYPES; i++) {
      const others = (((sum.leanings[i] as number) - (own[i] as number)) / (sum.count - 1)) * SHARE
      const first = i === 0 ? at : at + 2 * i - 1
      result[first] = (result[first] as number) + others
      if (i > 0) result[first + 1] = (result[first + 1] as number) + others
    }
  }
  return result
}
