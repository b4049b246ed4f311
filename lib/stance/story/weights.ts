import type { Likelihoods } from '../general/judge'
import type { Commitment, Leanings, Signals } from './signals'

/** What each sign tells of the side that is taken, and of whether one is taken at all. */
export interface StoryWeights {
  readonly leanings: Leanings
  readonly commitment: Commitment
  /** How much a clear leaning tells that a side is taken. */
  readonly clear: number
  readonly base: number
}

const total = <K extends string>(values: Readonly<Record<K, number>>, weights: Readonly<Record<K, number>>): number =>
  (Object.keys(weights) as K[]).reduce((sum, key) => sum + values[key] * weights[key], 0)

const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** How far the signs lean to a side, in log-odds: above 0 to "favour". */
export const leaningOf = ({ leanings }: Signals, weights: Pick<StoryWeights, 'leanings'>): number =>
  total(leanings, weights.leanings)

/** How likely each side is, by two logistic models: is a side taken, and which. */
export function likelihoods(signals: Signals, weights: StoryWeights): Likelihoods {
  const leaning = leaningOf(signals, weights)
  const taken = logistic(
    total(signals.commitment, weights.commitment) + weights.clear * Math.abs(leaning) + weights.base,
  )
  const favour = taken * logistic(leaning)
  return { favour, against: taken - favour, neither: 1 - taken }
}
