import { bestLabels } from '@/lib/learned/chain'
import { LABELS, mayFollow } from './labels'

/** The tagger's labels as a chain: scores of tokens, and of labels that follow each other. */

const COUNT = LABELS.length

/** What following each other is worth: `[before * labels + label]`. */
export type Transitions = ArrayLike<number>

/** The same for a chain, in which a name goes on only where one of its type began. */
export const edgesOf = (transitions: Transitions): Float64Array =>
  Float64Array.from({ length: COUNT * COUNT }, (_, i) =>
    mayFollow(Math.floor(i / COUNT), i % COUNT) ? (transitions[i] as number) : Number.NEGATIVE_INFINITY,
  )

/**
 * The labels of a stretch that are worth most together. What stands before it is no name.
 * @param scores `[token * labels + label]`; those of the first token are changed
 */
export function labelsOf(scores: Float64Array, edges: Float64Array): Uint8Array {
  for (let label = 0; label < COUNT && label < scores.length; label++)
    scores[label] = (scores[label] as number) + (edges[label] as number)
  return bestLabels({ length: scores.length / COUNT, labels: COUNT, states: scores, edges })
}
