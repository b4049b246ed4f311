import type { ArticleForm } from './types'
import type { Unit } from './units'

/** First person, as somebody speaking uses it. */
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'us', 'me', "i'm", 'ours', 'mine', 'ourselves', 'myself'])
/** Words that make a clause of reported speech of what follows. */
const REPORTED = new Set(['that', 'whether', 'if', 'to', 'how', 'why', 'what', 'of', 'for', 'about'])

/**
 * Whether the units of a content are printed as speech: first person, without marks around it. "She said she would ask
 * me" is a reporter's first person: what follows the cue is speech only after a comma or a colon.
 */
function asSpoken(units: readonly Unit[], content: readonly number[], cue: number): boolean {
  const first = content[0] ?? 0
  if (first > cue && !/^[,:]$/.test(units[first - 1]?.text ?? '') && units[cue]?.text !== ':') return false
  return content.some((at) => FIRST_PERSON.has(units[at]?.lower ?? ''))
}

/**
 * How a text has a statement's words.
 * @param marked whether the text has quotation marks at all: where it has none, they were lost
 */
export function formOf(units: readonly Unit[], content: readonly number[], cue: number, marked: boolean): ArticleForm {
  const quoted = content.filter((at) => units[at]?.quotation).length
  if (quoted > 0) {
    const words = content.filter((at) => !units[at]?.quotation && /[\p{L}\p{N}]/u.test(units[at]?.text ?? ''))
    return words.length === 0 ? 'direct' : 'mixed'
  }
  const first = content[0] ?? 0
  const clause = REPORTED.has(units[first]?.lower ?? '') || REPORTED.has(units[first - 1]?.lower ?? '')
  if (clause) return 'indirect'
  if (asSpoken(units, content, cue)) return 'unmarked'
  return !marked && first < cue ? 'unmarked' : 'indirect'
}
