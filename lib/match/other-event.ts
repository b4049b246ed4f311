import { NAMES_PLACE, PERSONS_OWN } from './grammar'
import { otherOwner } from './owner'
import type { Surroundings } from './surroundings'
import type { Hit } from './term-index'
import { printed, type Token, type Words } from './tokens'

/** Words between the thing and the name of a place it is in ("liaison office in the Jordanian capital"). */
const BESIDE = 3

/** Words that follow "in" with a capital and name no place. */
const NOT_PLACES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the|a|an|its|their|this|that|one|[0-9]+)$/

/** A name in the group's stead, nearer to the thing than any of the group's own. */
function listedName(found: Surroundings, group: number, isPlace: boolean): Hit | undefined {
  const own = found.terms[group]
  const other = found.others[group]
  if (!other?.same || (own?.same && own.gap <= other.gap)) return undefined
  // A sentence names places that the thing is not in; whoever it names instead of the event's own is the doer.
  return other.gap <= BESIDE || (!isPlace && !own?.same) ? other.hit : undefined
}

const namesPlace = ({ labels }: Hit, place: number) =>
  labels.some((label) => label.kind === 'term' && label.group === place)

/** "office in Geneva": the token of a name after "in" that no list knows, or -1. Needs the text's capitals. */
function unlistedPlace(tokens: readonly Token[], hits: readonly Hit[], number: number, place: number): number {
  const centre = hits[number]
  const next = hits[number + 1]
  if (!centre || !NAMES_PLACE.has(tokens[centre.to]?.word ?? '')) return -1
  const name = tokens[centre.to + 1]
  if (!name?.capital || name.sentence !== tokens[centre.from]?.sentence || NOT_PLACES.test(name.word)) return -1
  // "in Central Tokyo" is in the event's place, "in Lisbon, Nato said" is not.
  const own = next && next.from <= centre.to + 3 && namesPlace(next, place)
  return own || next?.from === centre.to + 1 ? -1 : centre.to + 1
}

/**
 * The name, as printed, that makes a mention one of another event: "Amman" in "Nato's Amman office".
 * @param number of the mention's hit
 * @param place number of the group that names the place, or -1
 */
export function otherName(
  words: Words,
  hits: readonly Hit[],
  number: number,
  found: Surroundings,
  place: number,
): string | undefined {
  for (const group of found.others.keys()) {
    const hit = listedName(found, group, group === place)
    if (hit) return printed(words, hit.from, hit.to)
  }
  // Where every noun has a capital, "in" with one is mostly not a place.
  const at = place >= 0 && words.language !== 'de' ? unlistedPlace(words.tokens, hits, number, place) : -1
  return at >= 0 ? printed(words, at, at + 1) : otherOwner({ words, hits, number, place })
}

/** "Kishida's office", "his office": whose it is stands before it, and it is none of the event's names. */
export function belongsToAnother(tokens: readonly Token[], hits: readonly Hit[], number: number): boolean {
  const centre = hits[number]
  const owner = centre && tokens[centre.from - 1]
  if (!owner) return false
  if (PERSONS_OWN.has(owner.word)) return true
  if (!owner.possessive) return false
  const before = hits[number - 1]
  return !(before?.to === centre.from && before.labels.some(({ kind }) => kind === 'term'))
}
