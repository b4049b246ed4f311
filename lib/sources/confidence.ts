import type { Candidate } from './candidates'
import { CERTAIN_WEIGHTS, type ConfidenceWeights, SHOWN_WEIGHTS } from './confidence-weights'
import type { Unit } from './units'

/** How likely a candidate is right, judged from how sure each step was and from what stands beside it. */

/** Below this a candidate is not shown: on the development set found and missed are in balance here. */
const LEAST_SHOWN = 0.45
/** From here on, words or speaker of about one in thirty are wrong on the development set. */
const LEAST_CERTAIN = 0.89
/** Nothing is surer or less sure than this: one step must not decide alone. */
const EDGE = 1e-4
/** A speaker this many units away from the words is a long way off. */
const FAR = 12

const logit = (p: number) => Math.log(Math.max(EDGE, p) / Math.max(EDGE, 1 - p))
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** What is weighed; the weights' names are these. */
export function confidenceFeatures(
  candidate: Candidate,
  sameSentence: readonly Candidate[],
  units: readonly Unit[],
  headline: boolean,
): ConfidenceWeights['features'] {
  const { content, sureness, speaker, speakerSureness, cue, likelihood } = candidate
  const others = sameSentence.filter((other) => other !== candidate)
  const quotations = content.flatMap((at) => units[at]?.quotation ?? [])
  const own = new Set(content)
  const rivals = others.filter((other) => other.content.some((at) => own.has(at)))
  return {
    cue: logit(likelihood),
    leastSure: logit(sureness.reduce((least, value) => Math.min(least, value), 1)),
    meanSure: logit(mean(sureness)),
    speakerSure: speaker ? logit(speakerSureness) : 0,
    hasSpeaker: speaker ? 1 : 0,
    speakerLength: speaker ? Math.log(speaker.to - speaker.from) : 0,
    quoted: quotations.length > 0 ? 1 : 0,
    allQuoted: quotations.length === content.length ? 1 : 0,
    quotedWords: Math.log(1 + quotations.reduce((sum, { words }) => sum + words, 0)),
    endsWithMark: quotations.some(({ end }) => end !== '') ? 1 : 0,
    length: Math.log(content.length),
    within: others.some((other) => other.content.includes(cue)) ? 1 : 0,
    around: others.some((other) => own.has(other.cue)) ? 1 : 0,
    rival: rivals.reduce((most, other) => Math.max(most, other.likelihood), 0),
    far: Math.abs(cue - (content[0] ?? cue)) > FAR ? 1 : 0,
    headline: headline ? 1 : 0,
  }
}

function share({ base, features: weights }: ConfidenceWeights, features: ConfidenceWeights['features']): number {
  const names = Object.keys(weights) as (keyof typeof weights)[]
  return 1 / (1 + Math.exp(-names.reduce((sum, name) => sum + weights[name] * features[name], base)))
}

/** How likely the words are a statement's, and how likely its speaker is right as well, 0 to 1. */
export interface Confidence {
  readonly shown: boolean
  readonly confidence: number
  readonly certain: boolean
}

export function confidenceOf(features: ConfidenceWeights['features']): Confidence {
  const confidence = share(CERTAIN_WEIGHTS, features)
  return {
    shown: share(SHOWN_WEIGHTS, features) >= LEAST_SHOWN,
    confidence,
    certain: confidence >= LEAST_CERTAIN,
  }
}
