import { cueFeatures } from '@/lib/sources/cue-features'
import { AdaGrad } from '../ada-grad'
import { seeded, shuffle } from '../random'
import type { MarkedText } from './examples'

/** Learns which words are cues: logistic regression over hashed features, some of them left out at random each time. */

export const CUE_BITS = 18
const MASK = 2 ** CUE_BITS - 1
const ROUNDS = 6
/** Weights are averaged from this round on. */
const SETTLED = 2
const RATE = 0.1
const PENALTY = 1e-4
/** Share of the features that a training step does not see (Hinton et al., 2012): none may be relied on alone. */
const DROPPED = 0.3
/** A step that would change next to nothing is not taken. */
const LEAST_ERROR = 0.02
const SEED = 7

/** The features of a sentence's words (undefined where none can be a cue), and which are cues. */
interface Sentence {
  readonly features: readonly (Uint32Array | undefined)[]
  readonly cues: ReadonlySet<number>
}

function sentencesOf({ units, sentences, cues }: MarkedText): Sentence[] {
  return sentences.map((range, i) => ({
    features: cueFeatures(units.units, range, i === 0).map((f) => f && Uint32Array.from(f, (value) => value & MASK)),
    cues: new Set(cues.flatMap(({ cue, sentence }) => (sentence === i ? [cue - range.from] : []))),
  }))
}

const sum = (weights: Float32Array, features: Uint32Array) => {
  let total = 0
  for (const feature of features) total += weights[feature] as number
  return total
}
const share = (score: number) => 1 / (1 + Math.exp(-score))

/** Texts prepared once for several trainings. */
export const prepareCues = (texts: readonly MarkedText[]) => texts.map(sentencesOf)
export type PreparedCues = ReturnType<typeof prepareCues>

/** The learned weights, those for scoring with all features at hand. */
export function learnCues(texts: PreparedCues): Float32Array {
  const random = seeded(SEED)
  const learner = new AdaGrad(2 ** CUE_BITS, RATE, PENALTY)
  const sentences = texts.flat()
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, cues } of shuffle(sentences, random)) {
      for (const [i, all] of features.entries()) {
        const seen = all?.filter(() => random() > DROPPED)
        if (!seen) continue
        const error = share(sum(learner.weights, seen)) - (cues.has(i) ? 1 : 0)
        if (Math.abs(error) > LEAST_ERROR) for (const feature of seen) learner.step(feature, error)
      }
    }
    if (round >= SETTLED) learner.remember()
  }
  return learner.average().map((weight) => weight * (1 - DROPPED))
}

/** How likely each word of each sentence of a text is a cue. */
export const likelihoodsOf = (weights: Float32Array, text: PreparedCues[number]): number[][] =>
  text.map(({ features }) => features.map((own) => (own ? share(sum(weights, own)) : 0)))
