import type { Span } from './article'

/** A stretch between quotation marks, the marks included. Offsets are UTF-16 code units. */
export interface Quotation extends Span {
  /** The words between the marks. */
  readonly inner: Span
  /** Whether a closing mark was found in its paragraph; a long quotation closes in its last paragraph only. */
  readonly closed: boolean
}

/** Marks that show by their shape which side they stand on, and what closes them. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['‟', '”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
])
const STRAIGHT = '"＂″'
/** Marks that close a quotation opened by any other: typists mix them. */
const CLOSES = `”"＂″`
/** All that may open or close a quotation. */
const ANY_MARK = /["＂″“”„‟«»「」『』‘']/g
const LETTER = /[\p{L}\p{N}]/u
const SPACE_OR_START = /^$|[\s([{—–-]/
const SINGLE_OPEN = "‘'"
/** A single mark is an apostrophe unless a like one closes within this many characters. */
const MAX_SINGLE = 600

const closes = (opening: string, mark: string) =>
  STRAIGHT.includes(opening)
    ? STRAIGHT.includes(mark) || mark === '”'
    : (PAIRS.get(opening) ?? '').includes(mark) || (opening === '“' && CLOSES.includes(mark))

/** An opening mark typed where the closing one belongs: it ends a word, and none follows. */
const turned = (line: string, open: number, at: number) =>
  at > open + 1 &&
  line.charAt(at) === line.charAt(open) &&
  !SPACE_OR_START.test(line.charAt(at - 1)) &&
  !LETTER.test(line.charAt(at + 1))

/** Where a single quotation mark closes that opens at `open`; -1 where it is an apostrophe. */
function singleEnd(line: string, open: number): number {
  const mark = line.charAt(open) === '‘' ? '’' : "'"
  for (let at = line.indexOf(mark, open + 2); at !== -1; at = line.indexOf(mark, at + 1)) {
    if (at - open > MAX_SINGLE) return -1
    const inWord = LETTER.test(line.charAt(at + 1))
    // "the workers' hall": a plural's apostrophe closes nothing that goes on in small letters.
    const plural =
      line.charAt(at - 1) === 's' && /^ \p{Ll}/u.test(line.slice(at + 1, at + 3)) && line.includes(mark, at + 1)
    if (!inWord && !plural) return at
  }
  return -1
}

function* inLine(line: string, offset: number): Generator<Quotation> {
  let open = -1
  let next = 0
  for (const { 0: mark, index: at } of line.matchAll(ANY_MARK)) {
    if (at < next) continue
    if (open >= 0) {
      if (!closes(line.charAt(open), mark) && !turned(line, open, at)) continue
      yield quotation(offset, open, at, true)
      open = -1
    } else if (PAIRS.has(mark) && mark !== '»') open = at
    else if (STRAIGHT.includes(mark) && SPACE_OR_START.test(line.charAt(at - 1))) open = at
    else if (
      SINGLE_OPEN.includes(mark) &&
      SPACE_OR_START.test(line.charAt(at - 1)) &&
      LETTER.test(line.charAt(at + 1))
    ) {
      const end = singleEnd(line, at)
      if (end < 0) continue
      yield quotation(offset, at, end, true)
      next = end + 1
    }
  }
  if (open >= 0 && open < line.trimEnd().length - 1) yield quotation(offset, open, line.trimEnd().length - 1, false)
}

function quotation(offset: number, open: number, last: number, closed: boolean): Quotation {
  const start = offset + open
  const end = offset + last + 1
  return { start, end, inner: { start: start + 1, end: closed ? end - 1 : end }, closed }
}

/**
 * Every outermost quotation of a text, in order. Curly and angled marks pair by shape, straight ones by turn; none
 * reaches over a line break, so that a mark that was lost spoils one paragraph at most. Linear in the text's length.
 */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    for (const one of inLine(line, offset)) found.push(one)
    offset += line.length + 1
  }
  return found.filter(({ inner }) => LETTER.test(text.slice(inner.start, inner.end)))
}
