import type { Weights } from '@/lib/learned/weights'
import { cueFeatures } from './cue-features'
import type { Range, Unit } from './units'

/** How likely each unit of a sentence is a cue: a word that says that somebody speaks, 0 to 1 (logistic regression). */
export function cueLikelihoods(
  { bits, scale, values }: Weights,
  units: readonly Unit[],
  sentence: Range,
  first: boolean,
): number[] {
  const mask = 2 ** bits - 1
  return cueFeatures(units, sentence, first).map((features) => {
    if (!features) return 0
    let sum = 0
    for (const feature of features) sum += values[feature & mask] as number
    return 1 / (1 + Math.exp(-sum * scale))
  })
}
