import type { Candidate } from './candidates'
import { PRONOUNS } from './speaker-words'
import { reportsSpeech } from './speech-words'
import { isCapital, type Unit } from './units'

/** What tells how likely a candidate is right: how sure each step was, and what stands beside it. */

/** The names of what is weighed. */
export interface ConfidenceFeatures {
  /** Log-odds of the cue being one. */
  readonly cue: number
  /** The cue is a word of speech. */
  readonly speech: number
  /** Log-odds of the least sure unit of the content, of all of them, of the speaker's ends. */
  readonly leastSure: number
  readonly meanSure: number
  readonly speakerSure: number
  /** Logarithm of how likely the whole sentence's labels are. */
  readonly together: number
  readonly hasSpeaker: number
  /** Logarithm of its units; it is a pronoun; it has a capital; it stands beside the cue. */
  readonly speakerLength: number
  readonly pronoun: number
  readonly capital: number
  readonly beside: number
  /** All of it stands in quotation marks; the logarithm of the words that do; a mark ends one of them; one is left open. */
  readonly allQuoted: number
  readonly quotedWords: number
  readonly endsWithMark: number
  readonly leftOpen: number
  /** Logarithm of the content's units; stretches that it is in. */
  readonly length: number
  readonly stretches: number
  /** The content begins right after the cue; with "that". */
  readonly follows: number
  readonly that: number
  /** It is part of what another statement reports, or reports another. */
  readonly within: number
  readonly around: number
  /** How likely the cue is of another statement that claims some of the same words. */
  readonly rival: number
  /** Others that the sentence has. */
  readonly others: number
  /** The content begins far from the cue. */
  readonly far: number
  /** It stands in the text's first line. */
  readonly headline: number
}

/** Nothing is surer or less sure than this: one step must not decide alone. */
const EDGE = 1e-4
/** A speaker this many units away from the words is a long way off. */
const FAR = 12
const MOST_OTHERS = 4

const logit = (p: number) => Math.log(Math.max(EDGE, p) / Math.max(EDGE, 1 - p))
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const flag = (is: boolean) => (is ? 1 : 0)

type OfSpeaker = Pick<
  ConfidenceFeatures,
  'speakerSure' | 'hasSpeaker' | 'speakerLength' | 'pronoun' | 'capital' | 'beside'
>

function ofSpeaker({ speaker, speakerSureness, cue }: Candidate, units: readonly Unit[]): OfSpeaker {
  if (!speaker) return { speakerSure: 0, hasSpeaker: 0, speakerLength: 0, pronoun: 0, capital: 0, beside: 0 }
  const words = units.slice(speaker.from, speaker.to)
  return {
    speakerSure: logit(speakerSureness),
    hasSpeaker: 1,
    speakerLength: Math.log(words.length),
    pronoun: flag(words.length === 1 && PRONOUNS.has(words[0]?.lower ?? '')),
    capital: flag(words.some(({ text }) => isCapital(text))),
    beside: flag(speaker.to === cue || speaker.from === cue + 1),
  }
}

type OfContent = Pick<
  ConfidenceFeatures,
  'allQuoted' | 'quotedWords' | 'endsWithMark' | 'leftOpen' | 'length' | 'stretches' | 'follows' | 'that' | 'far'
>

function ofContent({ content, cue }: Candidate, units: readonly Unit[]): OfContent {
  const quotations = content.flatMap((at) => units[at]?.quotation ?? [])
  const first = content[0] ?? cue
  return {
    allQuoted: flag(quotations.length === content.length),
    quotedWords: Math.log(1 + quotations.reduce((sum, { words }) => sum + words, 0)),
    endsWithMark: flag(quotations.some(({ end }) => end !== '')),
    leftOpen: flag(quotations.some(({ closed }) => !closed)),
    length: Math.log(content.length),
    stretches: content.filter((at, i) => i > 0 && at !== (content[i - 1] as number) + 1).length,
    follows: flag(first === cue + 1),
    that: flag(units[first]?.lower === 'that'),
    far: flag(Math.abs(cue - first) > FAR),
  }
}

/** @param sameSentence all candidates of its sentence, itself among them */
export function confidenceFeatures(
  candidate: Candidate,
  sameSentence: readonly Candidate[],
  units: readonly Unit[],
  headline: boolean,
): ConfidenceFeatures {
  const { content, sureness, cue, likelihood, together } = candidate
  const others = sameSentence.filter((other) => other !== candidate)
  const own = new Set(content)
  const rivals = others.filter((other) => other.content.some((at) => own.has(at)))
  return {
    cue: logit(likelihood),
    speech: flag(reportsSpeech(units[cue]?.lower ?? '')),
    leastSure: logit(sureness.reduce((least, value) => Math.min(least, value), 1)),
    meanSure: logit(mean(sureness)),
    together,
    ...ofSpeaker(candidate, units),
    ...ofContent(candidate, units),
    within: flag(others.some((other) => other.content.includes(cue))),
    around: flag(others.some((other) => own.has(other.cue))),
    rival: rivals.reduce((most, other) => Math.max(most, other.likelihood), 0),
    others: Math.min(MOST_OTHERS, others.length),
    headline: flag(headline),
  }
}

/** Whether any of its words stand in quotation marks. */
export const isQuoted = ({ content }: Candidate, units: readonly Unit[]): boolean =>
  content.some((at) => units[at]?.quotation)
