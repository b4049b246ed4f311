import type { Candidate } from './candidates'
import { type ConfidenceFeatures, confidenceFeatures, isQuoted } from './confidence-features'
import { type ConfidenceWeights, PLAIN, QUOTED } from './confidence-weights'
import type { Unit } from './units'

/** Below these a candidate is not shown: on held-out articles F1 is highest here. */
const LEAST_QUOTED = 0.5
const LEAST_PLAIN = 0.43
/** From here on, words or speaker of about one in thirty are wrong on held-out articles. */
const LEAST_CERTAIN = 0.91

function share({ base, features: weights }: ConfidenceWeights, features: ConfidenceFeatures): number {
  const names = Object.keys(weights) as (keyof ConfidenceFeatures)[]
  return 1 / (1 + Math.exp(-names.reduce((sum, name) => sum + weights[name] * features[name], base)))
}

/** How likely the words are a statement's, and how likely its speaker is right as well, 0 to 1. */
export interface Confidence {
  readonly shown: boolean
  readonly confidence: number
  readonly certain: boolean
}

/** Judges a candidate by the others of its sentence. Words in quotation marks and words without are weighed apart. */
export function confidenceOf(
  candidate: Candidate,
  sameSentence: readonly Candidate[],
  units: readonly Unit[],
  headline: boolean,
): Confidence {
  const features = confidenceFeatures(candidate, sameSentence, units, headline)
  const quoted = isQuoted(candidate, units)
  const { words, speaker } = quoted ? QUOTED : PLAIN
  const least = quoted ? LEAST_QUOTED : LEAST_PLAIN
  const confidence = share(speaker, features)
  return { shown: share(words, features) >= least, confidence, certain: confidence >= LEAST_CERTAIN }
}
