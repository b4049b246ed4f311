import { bitOf } from '../lexicon'
import { type Atom, Form } from './atoms'

/** Stretches of capitals that each token stands in: half-open token ranges by token, empty for others. */
export interface Runs {
  /** Capitals side by side: "David Kato". */
  readonly start: Int32Array
  readonly end: Int32Array
  /** The same with the small words between them: "Ministry of Foreign Affairs". */
  readonly wideStart: Int32Array
  readonly wideEnd: Int32Array
}

const LINK = bitOf('link')
/** "Bank of the South": this many small words may stand between capitals. */
const MOST_LINKS = 2
const JOINERS = new Set(['-', '–', "'", '´', '&', "'s", '.', '/'])

/** Where a run goes on after `at`, over at most so many tokens that may link; -1 where it ends. */
function nextCapital(
  atoms: readonly Atom[],
  at: number,
  to: number,
  most: number,
  links: (atom: Atom) => boolean,
): number {
  for (let i = at; i < to && i <= at + most; i++) {
    const atom = atoms[i] as Atom
    if (atom.capital) return i
    if (!links(atom)) return -1
  }
  return -1
}

function mark(
  atoms: readonly Atom[],
  { from, to }: Range,
  most: number,
  links: (atom: Atom) => boolean,
  start: Int32Array,
  end: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    if (!atoms[i]?.capital) continue
    let last = i
    for (let next = nextCapital(atoms, i + 1, to, most, links); next >= 0; ) {
      last = next
      next = nextCapital(atoms, last + 1, to, most, links)
    }
    start.fill(i, i, last + 1)
    end.fill(last + 1, i, last + 1)
    i = last
  }
}

const tight = (atom: Atom) => JOINERS.has(atom.lower)
const wide = (atom: Atom) => (atom.rows & LINK) !== 0 || tight(atom)

/** Half-open range of tokens. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** @param sentences ranges that no run crosses */
export function runsOf(atoms: readonly Atom[], sentences: readonly Range[]): Runs {
  const [start, end, wideStart, wideEnd] = Array.from({ length: 4 }, () => new Int32Array(atoms.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  for (const sentence of sentences) {
    mark(atoms, sentence, 1, tight, start, end)
    mark(atoms, sentence, MOST_LINKS, wide, wideStart, wideEnd)
  }
  return { start, end, wideStart, wideEnd }
}

const COMMON_END = bitOf('body') | bitOf('site')

/** The end of what may be a name from `to` on: a number, an initial's stop, or "river" may end it. */
function reachRight(atoms: readonly Atom[], to: number, end: number): number {
  const next = atoms[to]
  if (!next || to >= end) return to
  if (next.lower === '.' && atoms[to - 1]?.form === Form.letter) return to + 1
  if (next.form === Form.number || next.form === Form.code) return to + 1
  return next.form === Form.lower && (next.rows & COMMON_END) !== 0 ? to + 1 : to
}

/** The stretches in which names are looked for: whatever no capital stands in or beside is none. */
export function segmentsOf(atoms: readonly Atom[], { wideEnd }: Runs, sentences: readonly Range[]): Range[] {
  const segments: { from: number; to: number }[] = []
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (wideEnd[i] === 0) continue
      const to = reachRight(atoms, wideEnd[i] as number, sentence.to)
      const from = i > sentence.from && atoms[i - 1]?.form === Form.number ? i - 1 : i
      const last = segments.at(-1)
      if (last && last.to >= from && last.to > sentence.from) last.to = to
      else segments.push({ from, to })
      i = to - 1
    }
  }
  return segments
}
