import { bitOf } from '../lexicon'
import { type Atom, Form } from './atoms'
import type { Runs } from './runs'

/**
 * What the rest of the article tells of a word: a name is explained once and then used (context aggregation, Chieu and
 * Ng, 2003; Ratinov and Roth, 2009).
 */
export interface Elsewhere {
  /** Bits of `Seen`, gathered over every place where the word stands. */
  readonly seen: number
  /** Last and first word of the longest run that it stands in, and of the name that it is short for. */
  readonly runLast: number
  readonly runFirst: number
  readonly longFirst: number
  readonly longLast: number
}

export const Seen = {
  small: 1 << 0,
  capitalWithin: 1 << 1,
  afterTitle: 1 << 2,
  besideSpeech: 1 << 3,
  lastOfRun: 1 << 4,
  firstOfRun: 1 << 5,
  afterPlaceWord: 1 << 6,
  inBrackets: 1 << 7,
  afterThe: 1 << 8,
  withBody: 1 << 9,
  withSite: 1 << 10,
  owns: 1 << 11,
  beforeState: 1 << 12,
  afterKnownFirstName: 1 << 13,
  alone: 1 << 14,
} as const

const TITLE = bitOf('courtesy') | bitOf('office') | bitOf('rank') | bitOf('occupation') | bitOf('kin')
const SPEECH = bitOf('speech')
const PLACE = bitOf('place before')
const BODY = bitOf('body') | bitOf('company') | bitOf('press')
const SITE = bitOf('site')
const FIRST_NAME = 3

interface Gathered {
  seen: number
  runLength: number
  runLast: number
  runFirst: number
  longFirst: number
  longLast: number
}

function gather(atoms: readonly Atom[], at: number, first: boolean, runs: Runs, into: Gathered): void {
  const before = atoms[at - 1]
  const after = atoms[at + 1]
  const start = runs.start[at] as number
  const end = runs.end[at] as number
  const see = (when: boolean | undefined, what: number) => {
    if (when) into.seen |= what
  }
  const rowBefore = atoms[start - 1]?.rows ?? 0
  see(!first, Seen.capitalWithin)
  see(((before?.rows ?? 0) & TITLE) !== 0 || (rowBefore & TITLE) !== 0, Seen.afterTitle)
  see((rowBefore & SPEECH) !== 0 || ((atoms[end]?.rows ?? 0) & SPEECH) !== 0, Seen.besideSpeech)
  see(end - start > 1 && end === at + 1, Seen.lastOfRun)
  see(end - start > 1 && start === at, Seen.firstOfRun)
  see(end - start === 1, Seen.alone)
  see((rowBefore & PLACE) !== 0, Seen.afterPlaceWord)
  see(before?.lower === '(' && after?.lower === ')', Seen.inBrackets)
  see(atoms[start - 1]?.lower === 'the', Seen.afterThe)
  see(after?.lower === "'s", Seen.owns)
  see(after?.lower === ',' && ((atoms[at + 2]?.state ?? 0) & 1) !== 0, Seen.beforeState)
  see(((before?.names ?? 0) & FIRST_NAME) !== 0 && before?.capital, Seen.afterKnownFirstName)
  for (let i = start; i < end; i++) {
    see(((atoms[i] as Atom).rows & BODY) !== 0, Seen.withBody)
    see(((atoms[i] as Atom).rows & SITE) !== 0, Seen.withSite)
  }
  if (end - start > into.runLength) {
    into.runLength = end - start
    into.runFirst = (atoms[start] as Atom).word
    into.runLast = (atoms[end - 1] as Atom).word
  }
}

/** "(NAC)" after "North Atlantic Council": where the words begin whose initials are the letters; -1 for none. */
export function expansionStart(atoms: readonly Atom[], bracket: number, letters: string): number {
  let left = letters.length
  for (let i = bracket - 1; i >= 0 && i >= bracket - 3 * letters.length; i--) {
    const atom = atoms[i] as Atom
    if (!atom.capital) {
      if (atom.form === Form.lower || atom.lower === '-' || atom.lower === '&') continue
      return -1
    }
    left--
    if (atom.lower.charAt(0) !== letters.charAt(left)) return -1
    if (left === 0) return i
  }
  return -1
}

/** @param starts whether each token begins a sentence; @returns what is known of each word by its hash */
export function elsewhereOf(atoms: readonly Atom[], starts: Uint8Array, runs: Runs): ReadonlyMap<number, Elsewhere> {
  const all = new Map<number, Gathered>()
  const of = (word: number): Gathered => {
    const found = all.get(word)
    if (found) return found
    const made = { seen: 0, runLength: 1, runLast: 0, runFirst: 0, longFirst: 0, longLast: 0 }
    all.set(word, made)
    return made
  }
  atoms.forEach((atom, at) => {
    if (atom.capital) gather(atoms, at, starts[at] === 1, runs, of(atom.word))
    if (atom.form !== Form.upper || atoms[at - 1]?.lower !== '(' || atoms[at + 1]?.lower !== ')') return
    const start = expansionStart(atoms, at - 1, atom.lower)
    if (start < 0) return
    const into = of(atom.word)
    into.longFirst = (atoms[start] as Atom).word
    into.longLast = (atoms[at - 2] as Atom).word
  })
  for (const atom of atoms) {
    if (atom.form !== Form.lower) continue
    const found = all.get(atom.word)
    if (found) found.seen |= Seen.small
  }
  return all
}
