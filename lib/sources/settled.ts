import { type Candidate, candidatesOf } from './candidates'
import { confidenceFeatures } from './confidence'
import type { ConfidenceWeights } from './confidence-weights'
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
  readonly featuresOf: (candidate: Candidate) => ConfidenceWeights['features']
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
  const headlineEnd = units.lines[0]?.to ?? 0
  return {
    candidates,
    featuresOf: (candidate) =>
      confidenceFeatures(candidate, together.get(candidate.sentence) ?? [], units.units, candidate.cue < headlineEnd),
  }
}
