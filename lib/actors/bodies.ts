import { bitOf, rowsOf } from './lexicon'
import type { Name } from './names'
import { folded, type Group } from './people'
import type { Pieces } from './pieces'
import { STATE_BY_DEMONYM, STATE_BY_NAME } from './states'
import { worldBody } from './world-bodies'

/** Puts together what a body or a place is called: in full, in short, by its initials. */

const SURE = 0.95
const INITIALS = 0.8
const SHORTENED = 0.85
const COMPANY = bitOf('company') | bitOf('press')
const BODY = bitOf('body')
const SMALL = new Set('of the and for de la del da do on in to a an & du des et y'.split(' '))

const keyOf = (words: readonly string[]) => words.map((word) => folded(word).replace(/['’]s$/, '')).join(' ')
const isAcronym = (words: readonly string[]) =>
  words.length === 1 && /^\p{Lu}{2,8}$/u.test((words[0] ?? '').replaceAll('.', ''))

/** Initials of a name's words, small words aside: "NAC" for "North Atlantic Council". */
const initialsOf = (words: readonly string[]) =>
  words
    .flatMap((word) => word.split(/[-‐‑]/))
    .filter((word) => word !== '' && !SMALL.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')

/** The name that stands right before "(X)", if X are its initials or most of them; `bracket` is the token of "(". */
export function introduced(pieces: Pieces, name: Name, before: Name | undefined): boolean {
  const { tokens } = pieces
  if (!before || tokens[name.from - 1]?.text !== '(' || tokens[name.to]?.text !== ')' || before.to !== name.from - 1)
    return false
  const letters = (name.words[0] ?? '').replaceAll('.', '').toUpperCase()
  const initials = initialsOf(before.words)
  return initials === letters || (letters.length > 2 && initials.charAt(0) === letters.charAt(0) && initials.length > 1)
}

/** "Supreme Court": its last word, or the one before "of", says that it is a body. */
export function endsAsBody(words: readonly string[]): boolean {
  const of = words.findIndex((word) => word.toLowerCase() === 'of')
  const head = words[(of > 0 ? of : words.length) - 1] ?? ''
  return words.length > 1 && (rowsOf(head.toLowerCase()) & BODY) !== 0
}

/** "Supreme Court" is short for "U.S. Supreme Court" and "Kenyan Supreme Court". */
const withoutState = (words: readonly string[]) =>
  STATE_BY_NAME.has(words[0] ?? '') || STATE_BY_DEMONYM.has(words[0] ?? '') ? words.slice(1) : words

const addsState = (long: readonly string[], short: readonly string[]) =>
  long.length > short.length && keyOf(withoutState(long)) === keyOf(short)

/** "New York" is not short for "New York Times". */
const isPlace = ({ names }: Group) => names.every(({ name }) => name.type === 'LOC')

/** "Kyodo" is short for "Kyodo News": what else there is says only what kind of body it is. */
function shortens(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || short.length === 0) return false
  const rest = long.slice(short.length)
  return (
    short.every((word, i) => folded(word) === folded(long[i] ?? '')) &&
    rest.every((word) => SMALL.has(word.toLowerCase()) || (rowsOf(word.toLowerCase()) & COMPANY) !== 0)
  )
}

/** Sorts names of bodies and places into what they name. @param names in text order */
export function bodiesOf(pieces: Pieces, names: readonly Name[]): Group[] {
  const groups = new Map<string, Group>()
  const alias = new Map<string, string>()
  names.forEach((name, i) => {
    if (isAcronym(name.words) && introduced(pieces, name, names[i - 1])) {
      alias.set(keyOf(name.words).replaceAll('.', ''), keyOf(names[i - 1]?.words ?? []))
    }
  })
  for (const name of names) {
    const own = keyOf(name.words).replaceAll('.', '')
    const known = worldBody(name.words.join(' '))
    const key = alias.get(own) ?? (known === undefined ? own : keyOf(known.split(' ')))
    const group = groups.get(key) ?? { names: [], words: name.words }
    group.names.push({ name, confidence: SURE })
    if (name.words.length > group.words.length) group.words = name.words
    groups.set(key, group)
  }
  return merged([...groups.values()])
}

/** Joins groups whose names are the initials or the beginning of just one other's. */
function merged(groups: readonly Group[]): Group[] {
  const into = new Map<Group, { readonly group: Group; readonly confidence: number }>()
  const byInitials = new Map<string, Group[]>()
  const byFirst = new Map<string, Group[]>()
  for (const group of groups) {
    if (group.words.length < 2) continue
    const initials = initialsOf(group.words)
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), group])
    for (const first of new Set([group.words[0], withoutState(group.words)[0]].map((word) => folded(word ?? ''))))
      byFirst.set(first, [...(byFirst.get(first) ?? []), group])
  }
  for (const group of groups) {
    const letters = (group.words[0] ?? '').replaceAll('.', '')
    const longer = isAcronym(group.words) ? (byInitials.get(letters) ?? []) : []
    const fuller = (byFirst.get(folded(group.words[0] ?? '')) ?? []).filter(
      (other) =>
        (isPlace(other) === isPlace(group) && shortens(group.words, other.words)) ||
        addsState(other.words, group.words),
    )
    if (longer.length === 1) into.set(group, { group: longer[0] as Group, confidence: INITIALS })
    else if (fuller.length === 1) into.set(group, { group: fuller[0] as Group, confidence: SHORTENED })
  }
  for (const [group, { group: target, confidence }] of into) {
    if (into.has(target)) continue
    target.names.push(...group.names.map(({ name }) => ({ name, confidence })))
    target.names.sort((a, b) => a.name.from - b.name.from)
    group.names.length = 0
  }
  return groups.filter(({ names }) => names.length > 0)
}
