import { LABELS, mayFollow } from './labels'

/** Labels of a stretch by their best sum of scores (Viterbi, 1967). What stands before it is no name. */

const COUNT = LABELS.length
const STEP = Array.from({ length: COUNT }, (_, label) =>
  Array.from({ length: COUNT }, (_, before) => before).filter((before) => mayFollow(before, label)),
)
const FIRST = Array.from({ length: COUNT }, (_, label) => label).filter((label) => mayFollow(0, label))
const NEVER = Number.NEGATIVE_INFINITY

/** What following each other is worth: `[before * labels + label]`. */
export type Transitions = ArrayLike<number>

/**
 * @param scores `[token * labels + label]`
 * @param out is filled with the labels from `from` on
 */
export function bestLabels(
  scores: ArrayLike<number>,
  length: number,
  transitions: Transitions,
  out: Uint8Array,
  from: number,
): void {
  if (length === 0) return
  const back = new Uint8Array(length * COUNT)
  let best = new Float64Array(COUNT).fill(NEVER)
  let next = new Float64Array(COUNT)
  for (const label of FIRST) best[label] = (scores[label] as number) + (transitions[label] as number)
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < COUNT; label++) {
      let most = NEVER
      let from = 0
      for (const before of STEP[label] as number[]) {
        const sum = (best[before] as number) + (transitions[before * COUNT + label] as number)
        if (sum > most) {
          most = sum
          from = before
        }
      }
      next[label] = most + (scores[i * COUNT + label] as number)
      back[i * COUNT + label] = from
    }
    ;[best, next] = [next, best]
  }
  let label = best.indexOf(Math.max(...best))
  for (let i = length - 1; i >= 0; i--) {
    out[from + i] = label
    label = back[i * COUNT + label] as number
  }
}
