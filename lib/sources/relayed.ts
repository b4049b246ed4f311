import type { Candidate } from './candidates'
import type { Unit } from './units'

/**
 * "…, according to Wang, according to Kyodo": the second cue reports nothing but that the first speaker spoke. That is
 * no statement of its own; it tells through whom the text has the words.
 */

const isWord = (unit: Unit | undefined) =>
  unit !== undefined && (unit.quotation !== undefined || /[\p{L}\p{N}]/u.test(unit.text))

/** Words that a relay may add to what it relays: the rest of "according to", "has said". */
const MOST_ADDED = 1
/** Only what is surely a statement can be relayed. */
const LEAST_LIKELY = 0.5

/** Whether all that `outer` reports is what `inner` reports, and that its speaker said so. */
function relays(outer: Candidate, inner: Candidate, units: readonly Unit[]): boolean {
  if (!outer.speaker || !inner.speaker || inner.likelihood < LEAST_LIKELY) return false
  if (!outer.content.includes(inner.cue)) return false
  // "He says that she said …" is a statement of his: a relay stands behind what it relays.
  if (outer.cue < (outer.content.at(-1) ?? 0)) return false
  const within = new Set(inner.content)
  const { from, to } = inner.speaker
  const added = outer.content.filter(
    (at) => !within.has(at) && !(at >= from && at < to) && at !== inner.cue && isWord(units[at]),
  )
  return added.length <= MOST_ADDED
}

/** Takes relays away from one sentence's candidates and notes them on the statements that they relay. */
export function withRelays(candidates: readonly Candidate[], units: readonly Unit[]): Candidate[] {
  const gone = new Set<Candidate>()
  const noted = candidates.map((inner) => {
    const outer = candidates.find((other) => other !== inner && relays(other, inner, units))
    if (!outer?.speaker) return inner
    gone.add(outer)
    return { ...inner, via: outer.speaker }
  })
  return noted.filter((_, i) => !gone.has(candidates[i] as Candidate))
}
