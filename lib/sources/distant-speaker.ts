import type { Candidate } from './candidates'
import { BODY_WORDS, PERSON_WORDS, singular } from './speaker-words'
import { isWord, type Range, type Unit } from './units'

/**
 * "…, a French official, who asked not to be named, said" and "A nurse, who asked not to be named, said …": where so
 * much stands between the speaker and the cue that no speaker was seen, or that it was taken for what was said.
 */

const DETERMINER = new Set([
  'a',
  'an',
  'the',
  'one',
  'another',
  'two',
  'three',
  'several',
  'some',
  'his',
  'her',
  'their',
])
/** What explains a speaker between commas: "who asked not to be named", "speaking on condition of anonymity". */
const EXPLAINS = new Set(['who', 'which', 'whose', 'speaking', 'on', 'asking', 'requesting', 'citing', 'in', 'at'])
/** A noun's head stands before these. */
const AFTER_HEAD = new Set(['of', 'for', 'in', 'at', 'from', 'with'])
/** May stand between a speaker and the cue: "has said", "then asked". */
const HELPS = new Set(['has', 'had', 'have', 'also', 'then', 'later', 'once', 'again', 'is', 'was'])
const MOST_WORDS = 10
/** Found by rule, where the model saw no speaker. */
const SURENESS = 0.6

const isComma = (unit: Unit | undefined) => unit?.text === ','

/** Whether some units can be the description of somebody who speaks. */
function isSpeaker(units: readonly Unit[], { from, to }: Range): boolean {
  const words = units.slice(from, to)
  if (words.length === 0 || words.length > MOST_WORDS || words.some(({ quotation }) => quotation)) return false
  if (!DETERMINER.has(words[0]?.lower ?? '')) return false
  const after = words.findIndex(({ lower }, i) => i > 0 && AFTER_HEAD.has(lower))
  const noun = singular(words[(after < 0 ? words.length : after) - 1]?.lower ?? '')
  return PERSON_WORDS.has(noun) || BODY_WORDS.has(noun)
}

/** The speaker that ends before `end`, behind explanations between commas; nothing before `from` is looked at. */
function speakerBefore(units: readonly Unit[], from: number, end: number): Range | undefined {
  let to = end
  while (to > from && HELPS.has(units[to - 1]?.lower ?? '')) to--
  while (to > from && isComma(units[to - 1])) to--
  while (to > from) {
    let start = to
    while (start > from && !isComma(units[start - 1])) start--
    if (isSpeaker(units, { from: start, to })) return { from: start, to }
    if (!EXPLAINS.has(units[start]?.lower ?? '') || start === from) return undefined
    to = start - 1
  }
  return undefined
}

/** Nothing but marks stands between two units. */
function adjoin(units: readonly Unit[], after: number, before: number): boolean {
  for (let at = after + 1; at < before; at++) if (isWord(units[at]?.text ?? '')) return false
  return true
}

function withSpeaker(candidate: Candidate, speaker: Range): Candidate {
  const content = candidate.content.filter((at) => at < speaker.from - 1 || at > candidate.cue)
  if (content.length === 0) return candidate
  const sureness = candidate.content.flatMap((at, i) => (content.includes(at) ? (candidate.sureness[i] ?? 0) : []))
  return { ...candidate, content, sureness, speaker, speakerSureness: SURENESS }
}

/** A candidate without a speaker gets the one that stands far before its cue; others are returned as they are. */
export function withDistantSpeaker(candidate: Candidate, units: readonly Unit[], sentence: Range): Candidate {
  const { content, cue, speaker } = candidate
  if (speaker) return candidate
  const first = content[0] ?? cue
  const last = content.filter((at) => at < cue).at(-1)
  if (last !== undefined && !adjoin(units, last, cue)) return candidate
  const found = speakerBefore(units, last === undefined ? sentence.from : first + 1, cue)
  return found ? withSpeaker(candidate, found) : candidate
}
