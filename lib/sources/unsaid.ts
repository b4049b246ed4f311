import type { Candidate } from './candidates'
import { isWord, type Range, type Unit } from './units'

/**
 * Words that a text reports as not said, or as said in some other case only: "she never said that …", "critics might
 * argue that …", "if he says …". To show the first as said would be false, the second not sure.
 */

const NOT = new Set(['not', "n't", 'never', 'nor', 'neither', 'without', 'hardly', 'cannot'])
/** Subjects that are nobody. */
const NOBODY = new Set(['nobody', 'none', 'neither', 'no'])
/** May stand between a verb and what denies it or makes it a mere case: "has not yet publicly said". */
const BETWEEN = new Set(
  'do does did has have had be been being is are was were ever yet even once also publicly explicitly really actually simply directly immediately'.split(
    ' ',
  ),
)
const CASE = new Set(['would', 'could', 'might', 'may', 'should', "'d", 'if', 'unless', 'whether'])
const MOST_BETWEEN = 4
/** "said nothing about …": words that go on so are not what was said. */
const ABOUT = new Set(['about', 'of', 'on', 'more', 'else', 'to', 'when', 'new', 'publicly'])

/** Whether a word of some kind governs the cue: it stands before it, or before its speaker, with helping words between. */
function governed(units: readonly Unit[], { from }: Range, { cue, speaker }: Candidate, kind: ReadonlySet<string>) {
  let at = cue - 1
  for (let steps = 0; at >= from && steps <= MOST_BETWEEN; steps++) {
    const word = units[at]?.lower ?? ''
    if (kind.has(word)) return true
    if (speaker && at === speaker.to - 1) at = speaker.from - 1
    else if (BETWEEN.has(word)) at--
    else return false
  }
  return false
}

const saysNothing = (units: readonly Unit[], { cue, content }: Candidate) =>
  content[0] === cue + 1 &&
  units[cue + 1]?.lower === 'nothing' &&
  (content.length === 1 || ABOUT.has(units[cue + 2]?.lower ?? ''))

/** Whether the text says that nobody said so. */
export function isUnsaid(candidate: Candidate, units: readonly Unit[], sentence: Range): boolean {
  const { speaker } = candidate
  if (speaker && NOBODY.has(units[speaker.from]?.lower ?? '')) return true
  return governed(units, sentence, candidate, NOT) || saysNothing(units, candidate)
}

/** Whether the text only says that it might be said, or asks whether it was. */
export function isSupposed(candidate: Candidate, units: readonly Unit[], sentence: Range): boolean {
  if (governed(units, sentence, candidate, CASE)) return true
  let last = sentence.to - 1
  while (last > candidate.cue && !isWord(units[last]?.text ?? '') && units[last]?.text !== '?') last--
  return units[last]?.text === '?' && !units[last]?.quotation && (candidate.content[0] ?? 0) > candidate.cue
}
