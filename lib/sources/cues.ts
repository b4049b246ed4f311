import { rowOf, type Weights } from '@/lib/learned/weights'
import { eachWithFeatures } from './cue-features'
import type { Range, Unit } from './units'

/** How likely each unit of a sentence is a cue: a word that says that somebody speaks, 0 to 1 (logistic regression). */
export function cueLikelihoods(weights: Weights, units: readonly Unit[], sentence: Range, first: boolean): number[] {
  const likely = new Array<number>(sentence.to - sentence.from).fill(0)
  eachWithFeatures(units, sentence, first, (at, features) => {
    let sum = 0
    for (let i = 0; i < features.length; i++) {
      const row = rowOf(weights, features[i] as number)
      if (row >= 0) sum += weights.values[row] as number
    }
    likely[at - sentence.from] = 1 / (1 + Math.exp(-sum * weights.scale))
  })
  return likely
}
