import type { Profile } from './profile'

/** How two articles stand to each other, as numbers that a sum of weights can judge. */
export interface Likeness {
  /** Cosine of the whole texts' terms, of the leads', and the lesser of each lead's with the other's whole text; 0 to 1. */
  readonly text: number
  readonly lead: number
  readonly cross: number
  /** Share of what the one's names tell that the other has too: the lesser and the larger of the two. */
  readonly namesLeast: number
  readonly namesMost: number
  /** Of the two names that tell most, one in each, how many the other has: 0, 0.5 or 1. */
  readonly topName: number
  /** 1 where both hold figures and share none: another age, sum or day. */
  readonly noFigure: number
  /** Days between the two, as log(1 + days), and whether both are dated; 0 where either is not. */
  readonly apart: number
  readonly dated: number
}

type Weights = ReadonlyMap<string, number>

/** Sum of products: the cosine of two vectors of length 1. */
export function dot(a: Weights, b: Weights): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0)
  return sum
}

/** Share of what names tell that stands among terms too; 0 where there are no names. */
function coverage(names: Weights, terms: Weights): number {
  let [all, shared] = [0, 0]
  for (const [name, weight] of names) {
    all += weight
    if (terms.has(name)) shared += weight
  }
  return all > 0 ? shared / all : 0
}

const hasFirst = (names: Weights, terms: Weights): boolean => {
  const [first] = names.keys()
  return first !== undefined && terms.has(first)
}

const sharesNone = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size > 0 && b.size > 0 && ![...a].some((figure) => b.has(figure))

/** Symmetric. Linear in the smaller of the two. */
export function compare(a: Profile, b: Profile): Likeness {
  const covered = [coverage(a.names, b.terms), coverage(b.names, a.terms)]
  const dated = a.day !== undefined && b.day !== undefined
  return {
    text: dot(a.terms, b.terms),
    lead: dot(a.lead, b.lead),
    cross: Math.min(dot(a.lead, b.terms), dot(b.lead, a.terms)),
    namesLeast: Math.min(...covered),
    namesMost: Math.max(...covered),
    topName: (Number(hasFirst(a.names, b.terms)) + Number(hasFirst(b.names, a.terms))) / 2,
    noFigure: Number(sharesNone(a.figures, b.figures)),
    apart: dated ? Math.log1p(Math.abs((a.day ?? 0) - (b.day ?? 0))) : 0,
    dated: Number(dated),
  }
}
