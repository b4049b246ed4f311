import type { Candidate } from './candidates'
import type { Unit } from './units'

/**
 * Each cue is asked about alone, so two can claim the same words. A statement may stand within another ("she says it
 * shows that …"), but where neither cue is part of what the other reports, the words have one speaker.
 */

/** Two statements that share this much of the longer one say the same. */
const SAME = 0.7

/** One of two is part of what the other reports. */
const nested = (a: Candidate, b: Candidate) => a.content.includes(b.cue) || b.content.includes(a.cue)

/** Whether two cues report the same words ("said in a statement"): one statement is enough. */
function repeats(a: Candidate, b: Candidate): boolean {
  const other = new Set(b.content)
  const both = a.content.filter((unit) => other.has(unit)).length
  return both >= SAME * Math.max(a.content.length, b.content.length)
}

const between = (x: number, a: number, b: number) => (x > a && x < b) || (x > b && x < a)

/** Whether a rival's claim to a unit is the better one: its cue stands between, or neither's does and it is surer. */
function losesTo(candidate: Candidate, rival: Candidate, unit: number): boolean {
  const claimed = rival.content.indexOf(unit)
  if (claimed < 0) return false
  if (between(rival.cue, candidate.cue, unit)) return true
  if (between(candidate.cue, rival.cue, unit)) return false
  const own = candidate.sureness[candidate.content.indexOf(unit)] ?? 0
  return (rival.sureness[claimed] ?? 0) * rival.likelihood > own * candidate.likelihood
}

/** A candidate with only some of its units; absent where none is left. */
function only(candidate: Candidate, keep: (unit: number) => boolean): Candidate[] {
  const kept = candidate.content.map(keep)
  if (!kept.includes(true)) return []
  const content = candidate.content.filter((_, i) => kept[i])
  return [{ ...candidate, content, sureness: candidate.sureness.filter((_, i) => kept[i]) }]
}

/** A quotation of fewer words may be a part of a reported sentence. */
const WHOLE = 3

/** Runs of neighbouring units. */
function runsOf(content: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const unit of content) {
    const run = runs.at(-1)
    if (run?.at(-1) === unit - 1) run.push(unit)
    else runs.push([unit])
  }
  return runs
}

/** "“…,” she said at a dinner in Washington, “…”": beside a sentence quoted whole, other words are the reporter's. */
function withoutReporter(candidate: Candidate, units: readonly Unit[]): Candidate[] {
  const runs = runsOf(candidate.content)
  const quoted = (run: readonly number[]) => run.every((unit) => units[unit]?.quotation)
  const spoken = runs.some(
    (run) =>
      quoted(run) &&
      run.some((unit) => {
        const quotation = units[unit]?.quotation
        return quotation !== undefined && quotation.words >= WHOLE && quotation.end !== ''
      }),
  )
  if (!spoken || runs.length < 2) return [candidate]
  const reporter = new Set(runs.filter((run) => !run.some((unit) => units[unit]?.quotation)).flat())
  return only(candidate, (unit) => !reporter.has(unit))
}

/** Settles the claims of one sentence's candidates; those that are left are in the order of their cues. */
export function settle(candidates: readonly Candidate[], units: readonly Unit[]): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of [...candidates].sort((a, b) => b.likelihood - a.likelihood)) {
    if (!kept.some((other) => repeats(other, candidate) && !nested(other, candidate))) kept.push(candidate)
  }
  return kept
    .flatMap((candidate) => {
      const rivals = kept.filter((other) => other !== candidate && !nested(other, candidate))
      return only(
        candidate,
        (unit) => !units[unit]?.quotation || !rivals.some((rival) => losesTo(candidate, rival, unit)),
      )
    })
    .flatMap((candidate) => withoutReporter(candidate, units))
    .sort((a, b) => a.cue - b.cue)
}
