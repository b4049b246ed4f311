import { LOCATIVE, LOCATIVE_BEHIND, RELATIVE } from './grammar'
import type { Near, Surroundings } from './surroundings'
import type { Hit } from './term-index'
import type { Token } from './tokens'

/** How a part of the event stands to the thing that it turns on. */
const ABSENT = 0
/** Named in the sentence before or after, or when the text opens. */
const KNOWN = 1
/** Known, and meant by a weaker term close by: "the alliance", "Asian". */
const MEANT = 2
const CLOSE_BY = 3

/** Words in one sentence across which two parts belong together; a place stands nearer than a doer. */
const CLOSE = 25
const CLOSE_PLACE = 6
/** The same where the thing's word can mean much else. */
const CLOSE_IF_WEAK = 8
const CLOSE_PLACE_IF_WEAK = 4
/** A clause on the thing places it from further off: "the delegation that Nato would like to have in Tokyo". */
const CLAUSE = 4

/** The thing itself as it stands in the text, and what is known around it. */
export interface Centre {
  readonly tokens: readonly Token[]
  readonly hit: Hit
  /** Its word can mean much else. */
  readonly weak: boolean
  /** Its words hardly mean anything else. */
  readonly specific: boolean
  readonly found: Surroundings
  /** For each group whether the text has opened with it. */
  readonly opened: readonly boolean[]
  /** The group that names the place, or -1. */
  readonly place: number
}

/** "The country" means the one named before: the event's own unless another stands nearer. */
function isMeant(weak: Near, { found, opened }: Centre, group: number): boolean {
  const term = found.terms[group]
  const other = found.others[group]
  if (!term) return opened[group] === true
  return !other || other.hit.from > weak.hit.from || term.gap <= other.gap
}

/** Whether the place is that of the thing: it stands before it, or after it with a word that puts the thing there. */
function isPlacedIn({ tokens, hit }: Centre, place: Hit): boolean {
  if (place.from < hit.from || RELATIVE.has(tokens[hit.to]?.word ?? '')) return true
  if (LOCATIVE_BEHIND.has(tokens[place.to]?.word ?? '')) return true
  return tokens.slice(hit.to, place.from).some(({ word }) => LOCATIVE.has(word))
}

function isClose(centre: Centre, group: number, near: Near | undefined): boolean {
  if (!near?.same) return false
  if (group !== centre.place) return near.gap <= (centre.weak ? CLOSE_IF_WEAK : CLOSE)
  const clause = RELATIVE.has(centre.tokens[centre.hit.to]?.word ?? '') ? CLAUSE : 0
  const reach = (centre.weak ? CLOSE_PLACE_IF_WEAK : CLOSE_PLACE) + clause
  return near.gap <= reach && isPlacedIn(centre, near.hit)
}

/** Another name of the kind was the last before the thing: a sentence on Unesco's office after one on Nato. */
function isOvertaken({ found, hit }: Centre, group: number): boolean {
  const term = found.terms[group]
  const other = found.others[group]
  if (!other?.beside || other.hit.from > hit.from) return false
  return !term?.beside || other.gap < term.gap
}

/** What is first named after the thing does not make it known, unless the thing is named in full. */
function isKnown({ opened, specific, hit }: Centre, group: number, term: Near | undefined): boolean {
  return opened[group] === true || (term?.beside === true && (specific || term.same || term.hit.from < hit.from))
}

function closeness(centre: Centre, group: number): number {
  const term = centre.found.terms[group]
  const weak = centre.found.weak[group]
  if (isClose(centre, group, term)) return CLOSE_BY
  if (weak && isClose(centre, group, weak) && isMeant(weak, centre, group)) return MEANT
  return isKnown(centre, group, term) && !isOvertaken(centre, group) ? KNOWN : ABSENT
}

/**
 * How fully the event stands around the thing. whole: every part close by, at least one under its own name; spread: the
 * rest is known from beside or from the text's opening, and so is the place of a thing that is named in full; bare: neither.
 */
export function fullness(centre: Centre): 'whole' | 'spread' | 'bare' {
  const parts = centre.opened.map((_, group) => (group === 0 ? CLOSE_BY : closeness(centre, group)))
  const others = parts.slice(1)
  const named = others.includes(CLOSE_BY)
  if (others.every((part) => part >= MEANT)) {
    return named && !(centre.weak && others.includes(MEANT)) ? 'whole' : 'spread'
  }
  const placed = (parts[centre.place] ?? CLOSE_BY) >= MEANT
  const known = !centre.weak && !others.includes(ABSENT)
  return known && (centre.specific || (placed && named)) ? 'spread' : 'bare'
}
