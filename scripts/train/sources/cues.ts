import { CUE_FEATURES, eachWithFeatures } from '@/lib/sources/cue-features'
import { AdaGrad } from '../ada-grad'
import { seeded, shuffle } from '../random'
import type { MarkedText } from './examples'
import { numbered, strongest, vocabularyOf } from './vocabulary'

/** Learns which words are cues: logistic regression over hashed features, some of them left out at random each time. */

/** Seen less often than this, a feature teaches nothing general. */
const LEAST = 3
/** Features that are kept. */
const KEPT = 80_000
const CHOOSING_ROUNDS = 3
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

/** The words of a sentence that can be cues: their places, their features one word behind the other, which are cues. */
interface Sentence {
  readonly length: number
  readonly places: readonly number[]
  readonly features: Uint32Array
  readonly cues: ReadonlySet<number>
}

function sentencesOf({ units, sentences, cues }: MarkedText): Sentence[] {
  return sentences.map((range, i) => {
    const places: number[] = []
    const features: number[] = []
    eachWithFeatures(units.units, range, i === 0, (at, own) => {
      places.push(at - range.from)
      features.push(...own)
    })
    return {
      length: range.to - range.from,
      places,
      features: Uint32Array.from(features),
      cues: new Set(cues.flatMap(({ cue, sentence }) => (sentence === i ? [cue - range.from] : []))),
    }
  })
}

const share = (score: number) => 1 / (1 + Math.exp(-score))

/** Texts prepared once for several trainings. */
export const prepareCues = (texts: readonly MarkedText[]) => texts.map(sentencesOf)
export type PreparedCues = ReturnType<typeof prepareCues>

function learn(sentences: readonly Sentence[], numbers: ReadonlyMap<number, number>, rounds: number): AdaGrad {
  const random = seeded(SEED)
  const learner = new AdaGrad(numbers.size, RATE, PENALTY)
  const examples = sentences.map(({ features, places, cues }) => ({
    features: numbered(features, numbers),
    places,
    cues,
  }))
  for (let round = 0; round < rounds; round++) {
    for (const { features, places, cues } of shuffle(examples, random)) {
      for (const [i, place] of places.entries()) {
        const all = features.subarray(i * CUE_FEATURES, (i + 1) * CUE_FEATURES)
        const seen = all.filter((feature) => feature >= 0 && random() > DROPPED)
        const error = share(sum(learner.weights, seen)) - (cues.has(place) ? 1 : 0)
        if (Math.abs(error) > LEAST_ERROR) for (const feature of seen) learner.step(feature, error)
      }
    }
    if (round >= SETTLED) learner.remember()
  }
  return learner
}

function sum(weights: Float32Array, features: Int32Array): number {
  let total = 0
  for (const feature of features) total += weights[feature] as number
  return total
}

/** Weights by feature. */
export type CueWeights = ReadonlyMap<number, readonly [number]>

/** The learned weights of the features that tell most, for scoring with all of them at hand. */
export function learnCues(texts: PreparedCues): CueWeights {
  const sentences = texts.flat()
  const all = vocabularyOf(
    sentences.map(({ features }) => features),
    LEAST,
  )
  const chooser = learn(sentences, all, CHOOSING_ROUNDS)
  const kept = strongest(all, (number) => chooser.worth(number), KEPT)
  const weights = learn(sentences, kept, ROUNDS).average()
  return new Map(
    [...kept].map(([feature, number]) => [feature, [(weights[number] as number) * (1 - DROPPED)] as const]),
  )
}

/** How likely each word of each sentence of a text is a cue. */
export const likelihoodsOf = (weights: CueWeights, text: PreparedCues[number]): number[][] =>
  text.map(({ length, places, features }) => {
    const likely = new Array<number>(length).fill(0)
    for (const [i, place] of places.entries()) {
      let score = 0
      for (let f = i * CUE_FEATURES; f < (i + 1) * CUE_FEATURES; f++)
        score += weights.get(features[f] as number)?.[0] ?? 0
      likely[place] = share(score)
    }
    return likely
  })
