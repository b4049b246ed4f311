import { isCapital, type Range, type Unit, type Units } from './units'

/** Where sentences end among units: a quotation may end inside its sentence or with it. */

/** Their full stop ends nothing, whatever follows. */
const TITLES = new Set(
  'mr mrs ms dr prof gen lt col maj sgt capt cmdr adm sen rep del reps sens gov rev hon st mt vs jr sr no jan feb mar apr jun jul aug sept sep oct nov dec inc corp ltd co'.split(
    ' ',
  ),
)
/** May end a sentence, but hardly before a name. */
const MAY_END = new Set(['jr', 'sr', 'inc', 'corp', 'ltd', 'co', 'no'])
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

const begins = (unit: Unit | undefined) =>
  unit === undefined || unit.quotation !== undefined || isCapital(unit.text) || /^[\p{N}“‘"'([—–•-]/u.test(unit.text)

/** Whether a full stop at `at` ends its sentence. */
function stopEnds(units: readonly Unit[], at: number, next: number, to: number): boolean {
  if (next >= to) return true
  const after = units[next]
  if (!begins(after)) return false
  const before = units[at - 1]?.lower ?? ''
  if (units[at - 1]?.end !== units[at]?.start) return true
  if (before.length === 1 && /\p{L}/u.test(before)) return false
  if (!TITLES.has(before)) return true
  return MAY_END.has(before) && STARTERS.has(after?.lower ?? '')
}

/** "U.S." and the like carry their stop: it ends the sentence where one of the usual words begins the next. */
const abbreviationEnds = (unit: Unit, after: Unit | undefined) =>
  /^(?:\p{L}\.){2,}$/u.test(unit.text) && isCapital(after?.text ?? '') && STARTERS.has(after?.lower ?? '')

function spokenAfter(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + SPOKEN_WITHIN); i++) {
    const unit = units[i] as Unit
    if (unit.quotation || TERMINATOR.test(unit.text)) return false
    if (SPOKEN.has(unit.lower)) return true
  }
  return false
}

/** Whether the sentence ends with the quotation at `at`. */
function quotationEnds(units: readonly Unit[], at: number, to: number): boolean {
  const quoted = units[at]?.quotation
  const after = units[at + 1]
  if (!quoted || at + 1 >= to) return false
  if (!TERMINATOR.test(quoted.end) && quoted.end !== '…') return false
  if (!begins(after)) return false
  return quoted.end === '.' || !spokenAfter(units, at + 1, to)
}

/** The sentences of one line. */
function* ofLine(units: readonly Unit[], { from, to }: Range): Generator<Range> {
  let start = from
  for (let at = from; at < to; at++) {
    const unit = units[at] as Unit
    let end = at + 1
    let ends = quotationEnds(units, at, to) || abbreviationEnds(unit, units[at + 1])
    if (TERMINATOR.test(unit.text)) {
      while (end < to && CLOSER.test(units[end]?.text ?? '')) end++
      ends = unit.text === '.' ? stopEnds(units, at, end, to) : begins(units[end])
    }
    if (!ends && end < to) continue
    yield { from: start, to: end }
    start = end
    at = end - 1
  }
}

/** "He went on:" and the quotation after it are one sentence, wherever the line breaks. */
const announces = (units: readonly Unit[], { to }: Range) =>
  units[to - 1]?.text === ':' && units[to]?.quotation !== undefined

/** A run of more units without an end is no sentence that can be understood; cut, it costs no more than others. */
const LONGEST = 400

function cut({ from, to }: Range): Range[] {
  const pieces = Math.ceil((to - from) / LONGEST)
  return Array.from({ length: pieces }, (_, i) => ({
    from: from + i * LONGEST,
    to: Math.min(to, from + (i + 1) * LONGEST),
  }))
}

/** Splits every line into sentences, in order; each unit belongs to one. */
export function sentencesOf({ units, lines }: Units): Range[] {
  const sentences: Range[] = []
  for (const sentence of lines.flatMap((line) => [...ofLine(units, line)])) {
    const last = sentences.at(-1)
    if (last && announces(units, last)) sentences[sentences.length - 1] = { from: last.from, to: sentence.to }
    else sentences.push(sentence)
  }
  return sentences.flatMap(cut)
}
