import { isContent } from '@/lib/sources/content-words'
import { type Found, foldedWord, foundIn, piecesOf, type Worded } from './words'

/** Which of an article's actors comments talk about. */

export interface Named {
  readonly name: string
  readonly aliases: readonly string[]
  readonly isPerson: boolean
}

/** A way to write an actor's name. */
interface Spelling {
  readonly actor: number
  readonly folded: readonly string[]
  /** As the article prints it, where capitals must tell it from a small word: "US", "WHO". */
  readonly exact?: string
}

/** Names this short or shorter (letters) are too easily another word. */
const SHORT = 3

const isPlain = (word: string) => word.length <= SHORT || !isContent(word)

function spelling(actor: number, name: string): Spelling[] {
  const printed = piecesOf(name).filter(Boolean)
  const [only] = printed
  if (only === undefined) return []
  const folded = printed.map(foldedWord)
  const exact = printed.length === 1 && isPlain(folded[0] ?? '')
  return [{ actor, folded, ...(exact && { exact: only }) }]
}

/** Comments call people by their last names. */
const lastName = ({ name, isPerson }: Named) => (isPerson ? piecesOf(name).filter(Boolean).at(-1) : undefined)

/** All spellings that can mean one actor only, by their first word. */
function spellingsOf(actors: readonly Named[]): Map<string, Spelling[]> {
  const all = actors.flatMap((named, actor) => {
    const last = lastName(named)
    return [named.name, ...named.aliases, ...(last ? [last] : [])].flatMap((name) => spelling(actor, name))
  })
  const owners = new Map<string, number | 'several'>()
  for (const { actor, folded } of all) {
    const key = folded.join(' ')
    owners.set(key, (owners.get(key) ?? actor) === actor ? actor : 'several')
  }
  const byFirst = new Map<string, Spelling[]>()
  for (const each of all) {
    if (owners.get(each.folded.join(' ')) === 'several') continue
    const first = each.folded[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), each])
  }
  return byFirst
}

const standsAt = ({ printed, folded }: Worded, at: number, spelling: Spelling) =>
  spelling.exact === undefined
    ? spelling.folded.every((word, i) => folded[at + i] === word)
    : printed[at] === spelling.exact

function mentioned(comment: Worded, spellings: ReadonlyMap<string, readonly Spelling[]>): Set<number> {
  const actors = new Set<number>()
  comment.folded.forEach((word, at) => {
    for (const each of spellings.get(word) ?? []) if (standsAt(comment, at, each)) actors.add(each.actor)
  })
  return actors
}

/** For each actor the comments that name it, by any of its names; a name that two actors share counts for neither. */
export function actorsTalkedOf(actors: readonly Named[], comments: readonly Worded[]): Found[] {
  const spellings = spellingsOf(actors)
  const found = actors.map((): Worded[] => [])
  for (const comment of comments) for (const actor of mentioned(comment, spellings)) found[actor]?.push(comment)
  return found.map(foundIn)
}
