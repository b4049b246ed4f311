import { mix, wordHash } from '@/lib/learned/hash'
import type { WordClasses } from '@/lib/text/word-classes'
import { rowsOf } from '../lexicon'
import { STATE_BY_CAPITAL, STATE_BY_DEMONYM, STATE_BY_NAME } from '../states'
import type { KnownNames } from './known-names'

/** How a token is written. */
export const Form = { lower: 1, initial: 2, upper: 3, letter: 4, mixed: 5, number: 6, mark: 7, code: 8 } as const

/** All that a token tells by itself, as numbers ready to be mixed into features; 0 says nothing. */
export interface Atom {
  readonly lower: string
  readonly word: number
  readonly form: number
  readonly shape: number
  /** Hashes of its first one to four and its last one to four letters, where it is longer than that. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly coarse: number
  readonly middle: number
  readonly fine: number
  /** Rows of the lexicon, a bit each. */
  readonly rows: number
  /** What names of people and towns it is, a bit each. */
  readonly names: number
  /** Whether it names a state, a capital, a people: a bit each. */
  readonly state: number
  /** Begins with a capital. */
  readonly capital: boolean
}

const FORMS: readonly (readonly [form: number, pattern: RegExp])[] = [
  [Form.lower, /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{M}'’]*$/u],
  [Form.letter, /^\p{Lu}\.?$/u],
  [Form.initial, /^\p{Lu}[\p{Ll}\p{M}'’]+$/u],
  [Form.upper, /^[\p{Lu}.&'’]+$/u],
  [Form.number, /^[\p{N}.,:/-]*\p{N}[\p{N}.,:/-]*$/u],
  [Form.mark, /^[^\p{L}\p{N}]+$/u],
  [Form.mixed, /^[\p{L}\p{M}'’.&]+$/u],
]

const formOf = (text: string): number => FORMS.find(([, pattern]) => pattern.test(text))?.[0] ?? Form.code

const LONGEST_SHAPE = 20
const UPPER = 65
const LOWER = 97
const DIGIT = 48

/** The kind of a letter, by one of its kind; a mark is of its own. */
function kindOf(code: number): number {
  if (code >= LOWER && code < LOWER + 26) return LOWER
  if (code >= UPPER && code < UPPER + 26) return UPPER
  if (code >= DIGIT && code < DIGIT + 10) return DIGIT
  if (code < 128) return code
  const char = String.fromCharCode(code)
  return /\p{Lu}/u.test(char) ? UPPER : /[\p{L}\p{M}]/u.test(char) ? LOWER : /\p{N}/u.test(char) ? DIGIT : code
}

/** "McDonald" is AaAa, "2019" 0, "U.S." A.A.: runs of one kind count once. */
function shapeOf(text: string): number {
  let shape = 0
  let last = 0
  for (let i = 0; i < text.length && i < LONGEST_SHAPE; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind !== last) shape = mix(shape, kind)
    last = kind
  }
  return shape
}

const AFFIX = 4
const START_SEED = 0x51a7
const END_SEED = 0xe4d5
const NONE: readonly number[] = []

/** Hashes of the first one, two, … letters, or with `step` -1 of the last. */
function affixesOf(lower: string, seed: number, step: 1 | -1): number[] {
  const hashes: number[] = []
  let value = seed
  for (let i = 0; i < AFFIX && i < lower.length - 1; i++) {
    value = mix(value, lower.charCodeAt(step > 0 ? i : lower.length - 1 - i))
    hashes.push(value)
  }
  return hashes
}

const stateOf = (text: string) =>
  (STATE_BY_NAME.has(text) ? 1 : 0) | (STATE_BY_CAPITAL.has(text) ? 2 : 0) | (STATE_BY_DEMONYM.has(text) ? 4 : 0)

export interface Knowledge {
  readonly classes: WordClasses
  readonly names: KnownNames
}

function atomOf(text: string, { classes, names }: Knowledge): Atom {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const form = formOf(text)
  const [coarse, middle, fine] = classes(lower)
  const capital = form >= Form.initial && form <= Form.mixed && /^\p{Lu}/u.test(text)
  const spelled = form !== Form.mark && form !== Form.number
  return {
    lower,
    word: form === Form.number ? mix(0x0d1617, lower.length) : wordHash(lower),
    form,
    shape: shapeOf(text),
    starts: spelled ? affixesOf(lower, START_SEED, 1) : NONE,
    ends: spelled ? affixesOf(lower, END_SEED, -1) : NONE,
    coarse,
    middle,
    fine,
    rows: rowsOf(lower),
    names: spelled ? names(lower) : 0,
    state: stateOf(text),
    capital,
  }
}

/** Atoms of words that texts repeat, by whose knowledge they are made of. */
const remembered = new WeakMap<Knowledge['classes'], Map<string, Atom>>()
const MOST_REMEMBERED = 20_000

/** The atoms of some tokens, in order. */
export function atomsOf(tokens: readonly string[], knowledge: Knowledge): Atom[] {
  let known = remembered.get(knowledge.classes)
  if (!known || known.size > MOST_REMEMBERED) {
    known = new Map()
    remembered.set(knowledge.classes, known)
  }
  const atoms: Atom[] = []
  for (const text of tokens) {
    let atom = known.get(text)
    if (!atom) {
      atom = atomOf(text, knowledge)
      known.set(text, atom)
    }
    atoms.push(atom)
  }
  return atoms
}
