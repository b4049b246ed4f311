import type { Range, Unit, Units } from './units'

/**
 * Quotations that go on without saying again who speaks: further sentences of the same paragraph, and paragraphs that
 * open a quotation which the paragraph before has not closed.
 */

/** A sentence that is nothing but quotation: its units, and where it stands. */
interface Bare {
  readonly sentence: number
  readonly line: number
  readonly units: readonly number[]
}

/** What of a statement decides whether a quotation goes on with it. */
export interface Begun {
  readonly sentence: number
  readonly likelihood: number
  readonly content: readonly number[]
}

const MARK = /^[^\p{L}\p{N}]+$/u

export function linesOf({ units, lines }: Units): Int32Array {
  const numbers = new Int32Array(units.length)
  for (const [line, { from, to }] of lines.entries()) numbers.fill(line, from, to)
  return numbers
}

function bareSentences(units: readonly Unit[], sentences: readonly Range[], lineOf: Int32Array): Bare[] {
  return sentences.flatMap(({ from, to }, sentence) => {
    const quotations: number[] = []
    for (let at = from; at < to; at++) {
      if (units[at]?.quotation) quotations.push(at)
      else if (!MARK.test(units[at]?.text ?? '')) return []
    }
    return quotations.length > 0 ? [{ sentence, line: lineOf[from] ?? 0, units: quotations }] : []
  })
}

const quotes = (units: readonly Unit[], { content }: Begun) => content.some((at) => units[at]?.quotation)

/** Whether the quotation that a line ends with was left open, to go on in the next. */
const leftOpen = (units: readonly Unit[], { lines }: Units, line: number) => {
  const last = lines[line] ? units[(lines[line] as Range).to - 1] : undefined
  return last?.quotation !== undefined && !last.quotation.closed
}

/** The statement that a bare quotation goes on with; the one that stands nearest before it, else the one after. */
function hostOf(bare: Bare, begun: readonly Begun[], text: Units, lineOf: Int32Array): number {
  const { units } = text
  const lineOfBegun = ({ content }: Begun) => lineOf[content.at(-1) ?? 0] ?? 0
  const before = begun.findLastIndex((one) => one.sentence < bare.sentence && quotes(units, one))
  const previous = begun[before]
  if (previous && lineOfBegun(previous) === bare.line) return before
  if (previous && lineOfBegun(previous) === bare.line - 1 && leftOpen(units, text, bare.line - 1)) return before
  const after = begun.findIndex((one) => one.sentence > bare.sentence && quotes(units, one))
  const next = begun[after]
  if (next) {
    const first = lineOf[next.content[0] ?? 0] ?? 0
    if (first === bare.line && next.sentence === bare.sentence + 1) return after
    if (first === bare.line + 1 && leftOpen(units, text, bare.line)) return after
  }
  return begun.findLastIndex((one) => one.sentence === bare.sentence - 1 && lineOfBegun(one) === bare.line)
}

/**
 * Adds quotations that go on to the statements they go on with.
 * @param begun in the order of the text
 */
export function follow<T extends Begun>(begun: readonly T[], text: Units, sentences: readonly Range[]): T[] {
  const lineOf = linesOf(text)
  const taken = new Set(begun.flatMap(({ content }) => content))
  const grown = [...begun]
  for (const bare of bareSentences(text.units, sentences, lineOf)) {
    if (bare.units.some((unit) => taken.has(unit))) continue
    const host = hostOf(bare, grown, text, lineOf)
    const one = grown[host]
    if (!one) continue
    const content = [...one.content, ...bare.units].sort((a, b) => a - b)
    grown[host] = { ...one, content }
  }
  return grown
}
