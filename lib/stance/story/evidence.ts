import { type PhraseHit, phraseBook } from '../reading/phrases'
import { isQuestion, type Reading } from '../reading/words'
import { QUESTIONS } from '../rows/questions'
import { entriesOf, type Side, turned } from '../rows/row'
import { VERDICTS } from '../rows/verdicts'
import type { Evidence, EvidenceKind } from '../types'
import { ofCamps } from './camps'
import type { Moods } from './mood'
import type { Cue, PreparedDebate } from './prepare'
import { ofThing } from './thing'
import type { Turns } from './turns'

/** Gathers what speaks for a side in a comment. */

const verdicts = phraseBook<Side>(entriesOf(VERDICTS))
const questions = phraseBook<Side>(entriesOf(QUESTIONS))

/** What is said only to be contradicted tells less than what is said. */
const TURNED = 0.6

/** A hit as evidence, turned where it is denied or given as the words of others. */
function heldOrTurned(
  reading: Reading,
  { theirs }: Turns,
  hit: PhraseHit<unknown>,
  kind: EvidenceKind,
  side: Side,
): Evidence {
  const denied = reading.words[hit.from]?.negated === true
  const others = theirs.has(hit.from)
  const { start, end } = hit
  return { kind, side: denied === others ? side : turned(side), weight: denied || others ? TURNED : 1, start, end }
}

const NOT: ReadonlySet<string> = new Set(['not', "n't", 'no', 'never'])

/** "Should never open an office": what denies stands in a gap of the phrase. */
const deniedWithin = ({ words }: Reading, { from, to, words: own }: PhraseHit<unknown>) =>
  to - from + 1 > own && words.slice(from + 1, to).some(({ lower }) => NOT.has(lower))

/** Demands and refusals of the proposal by name. */
const ofDemands = (reading: Reading, hits: readonly PhraseHit<Side>[], turns: Turns): Evidence[] =>
  hits.map((hit) => {
    const side = hit.of === 1 && deniedWithin(reading, hit) ? turned(hit.of) : hit.of
    return heldOrTurned(reading, turns, hit, 'proposition', side)
  })

/** A phrase of one word is met by accident more easily. */
const ONE_WORD = 0.7

/** Arguments of the debate. */
const ofArguments = (reading: Reading, hits: readonly PhraseHit<Cue>[], turns: Turns): Evidence[] =>
  hits.map((hit) => {
    const { argument, side } = hit.of
    const evidence = heldOrTurned(reading, turns, hit, 'argument', side)
    return { ...evidence, argument, weight: evidence.weight * (hit.words > 1 ? 1 : ONE_WORD) }
  })

/** Words between "why should" and the name of the one who should. */
const ASKED_OF = 2

/** Questions that want no answer; "why should they decide?" speaks against those who are named. */
function ofQuestions(reading: Reading, { camps }: PreparedDebate): Evidence[] {
  const asking = questions.find(reading).filter(({ from }) => isQuestion(reading, reading.words[from]?.sentence ?? 0))
  const names = asking.length > 0 ? camps.find(reading) : []
  return asking.map(({ of, start, end, to }) => {
    const asked = names.find(({ from }) => from > to - 1 && from - to <= ASKED_OF)
    return { kind: 'question', side: of === -1 && asked ? turned(asked.of) : of, weight: 1, start, end }
  })
}

/** Verdicts; what is praised ironically is blamed. */
const ofVerdicts = (reading: Reading, turns: Turns): Evidence[] =>
  verdicts.find(reading).map((hit) => {
    const side = turns.irony > 0 && hit.of === 1 ? turned(hit.of) : hit.of
    return heldOrTurned(reading, turns, hit, 'verdict', side)
  })

/** Irony makes fun of those who are named in it, and of the proposal where nobody is. */
function ofIrony(reading: Reading, { camps }: PreparedDebate, { irony, shown }: Turns): Evidence[] {
  if (!shown) return []
  const named = camps.find(reading).reduce((sum, { of }) => sum + of, 0)
  return [{ kind: 'irony', side: named < 0 ? 1 : -1, weight: irony, start: shown.start, end: shown.end }]
}

/** "What a joke" beside a name is said of the one who is named. */
const saidOfSomebody = (verdict: Evidence, camps: readonly Evidence[]) =>
  camps.some(({ weight, start, end }) => weight === 1 && start <= verdict.start && verdict.end <= end)

/** All that speaks for a side in the comment itself, in no order. */
export function evidenceIn(reading: Reading, debate: PreparedDebate, turns: Turns, moods: Moods): Evidence[] {
  const cues = debate.cues.find(reading)
  const demands = debate.demands.find(reading)
  const spent = new Set(
    [...cues, ...demands].flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  )
  const camps = ofCamps(reading, debate, moods, turns, spent)
  return [
    ...ofDemands(reading, demands, turns),
    ...ofThing(reading, debate, moods, spent),
    ...ofArguments(reading, cues, turns),
    ...camps,
    ...ofQuestions(reading, debate),
    ...ofVerdicts(reading, turns).filter((verdict) => !saidOfSomebody(verdict, camps)),
    ...ofIrony(reading, debate, turns),
  ]
}
