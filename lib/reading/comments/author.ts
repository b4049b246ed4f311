import { WHEN } from './time'

/** Who wrote a comment. */

/** "By Ann", "Posted by: Ann", "Ann says:", "Ann wrote on": what stands around a name. */
const AROUND =
  /^(?:(?:posted|written|comment(?:ed)?)\s+)?by:?\s+|\s*(?:\b(?:says|said|wrote|writes|commented|replied)\b.*|:)$/gi
/** Headings and controls that stand where a name may. */
const NO_NAME =
  /^(?:\d|https?:|www\.|level \d|(?:reply|report|share|delete|edit|post|leave|add|sign|log|show|view|load|your|e-?mail|name|discussion|create|join|submit|replies|note|like|about|top|all|most|newest|oldest|best|latest)\b|.*\bcomment)/i
/** What is left at the end where a time was cut off: "Ann · ", "Ann on ", "Ann (". */
const TAIL = /[\s|·•,–—(-]+(?:on|at)?\s*$/
/** Marks that turn the direction of whatever follows them, beside names too. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g
/** A name is not longer than this (code units). */
const MOST_NAME = 80

/** A time often stands behind the name, in the same element. */
function cleaned(text: string): string | undefined {
  const name = text.slice(0, WHEN.exec(text)?.index).replace(TURNS, '').replace(AROUND, '').replace(TAIL, '').trim()
  return /[\p{L}\p{N}\p{S}]/u.test(name) && !NO_NAME.test(name) ? name.slice(0, MOST_NAME) : undefined
}

/** The first of the candidates that may be a name; undefined where none may. */
export function authorOf(candidates: readonly string[]): string | undefined {
  for (const candidate of candidates) {
    const name = cleaned(candidate)
    if (name) return name
  }
  return undefined
}
