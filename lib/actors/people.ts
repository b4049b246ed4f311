import type { Name } from './names'

/** Names that are of one actor, in text order, each with how sure that is. */
export interface Group {
  readonly names: { readonly name: Name; readonly confidence: number }[]
  /** Words of its fullest name. */
  words: readonly string[]
}

/** A group of a person's names, with the words that tell the fullest apart. */
interface Person extends Group {
  telling: readonly string[]
  /** Where the name was last written, up to the place that is looked at. */
  last: number
}

const SURE = 0.95
const RECENT = 0.6

const MARKS = /\p{M}/gu
/** The same for "Erdoğan" and "Erdogan". */
export const folded = (word: string): string => word.normalize('NFD').replace(MARKS, '').toLowerCase()

const isInitial = (word: string) => /^\p{L}\.?$/u.test(word)
const PARTICLE = new Set('al el bin ibn ben abu van von der de da dos di la le du jr sr'.split(' '))

/** Words of a name that tell people apart. */
const telling = (words: readonly string[]): string[] =>
  words
    .flatMap((word) => word.split(/[-‐‑]/))
    .map(folded)
    .filter((word) => word !== '' && !isInitial(word) && !PARTICLE.has(word))

const includesAll = (many: readonly string[], few: readonly string[]) => few.every((word) => many.includes(word))

/**
 * Whether a full name can be another's: the same words in any order ("Matsuno Hirokazu"), or more of them about the
 * same first or last.
 */
function sameFull(a: readonly string[], b: readonly string[]): boolean {
  const [many, few] = a.length >= b.length ? [a, b] : [b, a]
  if (few.length < 2 || !includesAll(many, few)) return false
  return many.length === few.length || many.at(-1) === few.at(-1) || many[0] === few[0]
}

/** Whether one word can stand for a full name: its last word, the first in names that begin with the family's, or "de la Cruz". */
function standsFor(short: readonly string[], full: readonly string[]): 'last' | 'first' | undefined {
  if (short.length === 0 || short.length >= full.length) return undefined
  if (short.every((word, i) => full[full.length - short.length + i] === word)) return 'last'
  return short.every((word, i) => full[i] === word) ? 'first' : undefined
}

/** The people that a short name may be of: those whose last word it is before those whose first. */
function candidates(short: readonly string[], people: readonly Person[]): Person[] {
  const of = (way: 'last' | 'first') => people.filter(({ telling }) => standsFor(short, telling) === way)
  const last = of('last')
  return last.length > 0 ? last : of('first')
}

function addTo(person: Person, name: Name, confidence: number): void {
  person.names.push({ name, confidence })
  const words = telling(name.words)
  if (words.length <= person.telling.length) return
  person.words = name.words
  person.telling = words
}

const personOf = (name: Name): Person => ({
  names: [{ name, confidence: SURE }],
  words: name.words,
  telling: telling(name.words),
  last: -1,
})

/** Sorts full names into people: the same words in any order, or more of them. */
function byFullName(names: readonly Name[]): Map<Name, Person> {
  const people: Person[] = []
  const byWords = new Map<string, Person>()
  const of = new Map<Name, Person>()
  for (const name of names) {
    const words = telling(name.words)
    if (words.length < 2) continue
    const key = words.toSorted().join(' ')
    const known = byWords.get(key) ?? people.find((person) => sameFull(person.telling, words))
    const person = known ?? personOf(name)
    if (known) addTo(known, name, SURE)
    else people.push(person)
    byWords.set(key, person)
    of.set(name, person)
  }
  return of
}

/** The one whose name was written last. */
const latest = (people: readonly Person[]) => people.reduce((a, b) => (b.last > a.last ? b : a))

/**
 * Sorts names of people into people, the surest likeness first (sieves, Lee et al., 2013): full names that are the
 * same, then short names of the one person whose name has them, then short names of the person named last.
 * @param names in text order
 */
export function peopleOf(names: readonly Name[]): Group[] {
  const byFull = byFullName(names)
  const full = [...new Set(byFull.values())]
  const alone = new Map<string, Person>()
  const byShort = new Map<string, readonly Person[]>()
  for (const name of names) {
    const known = byFull.get(name)
    if (known) {
      known.last = name.from
      continue
    }
    const words = telling(name.words)
    const key = words.join(' ')
    const found = byShort.get(key) ?? candidates(words, full)
    byShort.set(key, found)
    const single = alone.get(key)
    if (found.length > 0) addTo(latest(found), name, found.length === 1 ? SURE : RECENT)
    else if (single) addTo(single, name, SURE)
    else alone.set(key, personOf(name))
  }
  const people = [...full, ...alone.values()]
  for (const { names } of people) names.sort((a, b) => a.name.from - b.name.from)
  return people
}
