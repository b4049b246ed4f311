import { MAY_END, SHORTENED } from './abbreviations'

/** Where English sentences end among the words and marks of a line. */

/** A word, a mark, or a whole quotation. */
export interface Piece {
  readonly text: string
  readonly lower: string
  /** Offsets, where they are known: a stop that stands apart from its word ends a sentence. */
  readonly start?: number
  readonly end?: number
  /** For a quotation, the last mark inside or right after it. */
  readonly quotation?: { readonly end: string } | undefined
}

/** Half-open range of pieces. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** With a capital after "U.S.", these begin a sentence. */
const STARTERS = new Set(
  'the a an he she it they we i in on at but and for as if when while after before this that these those there his her its their our my however meanwhile also according to'.split(
    ' ',
  ),
)
/** After a question or a cry in quotation marks, the sentence goes on with these: "“Why?” he asked". */
const SPOKEN = new Set(
  'said says say asked asks wrote writes added adds told tells tweeted replied shouted exclaimed continued cried declared'.split(
    ' ',
  ),
)
const SPOKEN_WITHIN = 6
const TERMINATOR = /^(?:[.!?…]|\.{2,})$/
const CLOSER = /^["'”’)\]]$/

const CAPITAL = /^\p{Lu}/u

const begins = (piece: Piece | undefined) =>
  piece === undefined ||
  piece.quotation !== undefined ||
  CAPITAL.test(piece.text) ||
  /^[\p{N}“‘"'([—–•-]/u.test(piece.text)

/** Whether a full stop at `at` ends its sentence. */
function stopEnds(pieces: readonly Piece[], at: number, next: number, to: number): boolean {
  if (next >= to) return true
  const after = pieces[next]
  if (!begins(after)) return false
  const before = pieces[at - 1]?.lower ?? ''
  if (pieces[at - 1]?.end !== pieces[at]?.start) return true
  if (before.length === 1 && /\p{L}/u.test(before)) return false
  if (!SHORTENED.has(before)) return true
  return MAY_END.has(before) && STARTERS.has(after?.lower ?? '')
}

/** "U.S." and the like carry their stop: it ends the sentence where one of the usual words begins the next. */
const abbreviationEnds = (piece: Piece, after: Piece | undefined) =>
  /^(?:\p{L}\.){2,}$/u.test(piece.text) && CAPITAL.test(after?.text ?? '') && STARTERS.has(after?.lower ?? '')

function spokenAfter(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + SPOKEN_WITHIN); i++) {
    const piece = pieces[i] as Piece
    if (piece.quotation || TERMINATOR.test(piece.text)) return false
    if (SPOKEN.has(piece.lower)) return true
  }
  return false
}

/** Whether the sentence ends with the quotation at `at`. */
function quotationEnds(pieces: readonly Piece[], at: number, to: number): boolean {
  const quoted = pieces[at]?.quotation
  const after = pieces[at + 1]
  if (!quoted || at + 1 >= to) return false
  if (!TERMINATOR.test(quoted.end) && quoted.end !== '…') return false
  if (!begins(after)) return false
  return quoted.end === '.' || !spokenAfter(pieces, at + 1, to)
}

/** The sentences of a line, or of any stretch that none reaches out of; each piece belongs to one. Linear. */
export function* sentencesIn(pieces: readonly Piece[], { from, to }: Range): Generator<Range> {
  let start = from
  for (let at = from; at < to; at++) {
    const piece = pieces[at] as Piece
    let end = at + 1
    let ends = quotationEnds(pieces, at, to) || abbreviationEnds(piece, pieces[at + 1])
    if (TERMINATOR.test(piece.text)) {
      while (end < to && CLOSER.test(pieces[end]?.text ?? '')) end++
      ends = piece.text === '.' ? stopEnds(pieces, at, end, to) : begins(pieces[end])
    }
    if (!ends && end < to) continue
    yield { from: start, to: end }
    start = end
    at = end - 1
  }
}

/** The sentences of words and marks whose places in a text are not known. */
export const sentencesOfWords = (words: readonly string[]): Range[] => [
  ...sentencesIn(
    words.map((text) => ({ text, lower: text.toLowerCase() })),
    { from: 0, to: words.length },
  ),
]
