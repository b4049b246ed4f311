import { type Candidate, candidatesOf } from './candidates'
import { type Confidence, confidenceOf } from './confidence'
import { type ConfidenceFeatures, confidenceFeatures } from './confidence-features'
import { settle } from './contested'
import { withDistantSpeaker } from './distant-speaker'
import { follow } from './following'
import { groupBy } from './group-by'
import type { SourcesModel } from './model'
import { withRelays } from './relayed'
import { signedQuotations } from './signed'
import type { Range, Units } from './units'

/** All candidates of a text, their claims settled and their quotations followed, in the order of the text. */
export interface Settled {
  readonly candidates: readonly Candidate[]
  readonly confidenceOf: (candidate: Candidate) => Confidence
  /** What its confidence is judged by. */
  readonly featuresOf: (candidate: Candidate) => ConfidenceFeatures
}

const bySentence = (candidates: readonly Candidate[]) => groupBy(candidates, ({ sentence }) => sentence)

/** Proposes, settles and follows. */
export function settledCandidates(
  model: SourcesModel,
  { units, sentences }: { readonly units: Units; readonly sentences: readonly Range[] },
): Settled {
  const signed = signedQuotations(units, sentences)
  const signs = new Set(signed.map(({ cue }) => cue))
  const proposed = candidatesOf(model, units, sentences).filter(({ cue }) => !signs.has(cue))
  const groups = [...bySentence([...proposed, ...signed])].sort(([a], [b]) => a - b)
  const settled = groups.flatMap(([sentence, group]) => {
    const range = sentences[sentence] as Range
    const whole = group.map((candidate) => withDistantSpeaker(candidate, units.units, range))
    return settle(withRelays(whole, units.units), units.units)
  })
  const candidates = follow(settled, units, sentences)
  const together = bySentence(candidates)
  const beside = (candidate: Candidate) =>
    [candidate, together.get(candidate.sentence) ?? [], units.units, candidate.cue < (units.lines[0]?.to ?? 0)] as const
  return {
    candidates,
    confidenceOf: (candidate) => confidenceOf(...beside(candidate)),
    featuresOf: (candidate) => confidenceFeatures(...beside(candidate)),
  }
}
