import type { Candidate } from './candidates'
import { isCapital, isWord, type Range, type Unit, type Units } from './units'

/** Quotations that are signed instead of introduced: "“…” ― Carla Sanchez", alone in their line. */

const DASH = /^(?:[―—–-]|--)$/
/** Words of a signature: a name and where somebody is from. */
const MOST_WORDS = 8
/** A dash says as much as "said", where nothing but a name follows. */
const LIKELIHOOD = 0.95
const SURE = { speakerSureness: LIKELIHOOD, together: Math.log(LIKELIHOOD) }

/** The signature after a dash, up to the line's end; absent where it is no name. */
function signature(units: readonly Unit[], from: number, to: number): Range | undefined {
  let end = to
  while (end > from && !isWord(units[end - 1]?.text ?? '')) end--
  const words = units.slice(from, end)
  if (words.length === 0 || words.length > MOST_WORDS) return undefined
  const proper = words.every(
    ({ text, quotation }) => !quotation && (isCapital(text) || !isWord(text) || text.length <= 3),
  )
  return proper && isCapital(words[0]?.text ?? '') ? { from, to: end } : undefined
}

function signingDash(units: readonly Unit[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (DASH.test(units[at]?.text ?? '') && units[at - 1]?.quotation) return at
  return -1
}

/** Every signed quotation. */
export function signedQuotations({ units, lines }: Units, sentences: readonly Range[]): Candidate[] {
  return lines.flatMap(({ from, to }) => {
    const dash = signingDash(units, from, to)
    const speaker = dash < 0 ? undefined : signature(units, dash + 1, to)
    if (!speaker) return []
    const content: number[] = []
    for (let at = from; at < dash; at++) {
      if (units[at]?.quotation) content.push(at)
      else if (isWord(units[at]?.text ?? '')) return []
    }
    const sentence = sentences.findIndex((range) => dash >= range.from && dash < range.to)
    const sureness = content.map(() => LIKELIHOOD)
    return [{ sentence, cue: dash, likelihood: LIKELIHOOD, content, sureness, speaker, ...SURE }]
  })
}
