import type { Hit } from './term-index'
import { type Token, wordsBefore, wordsBetween } from './tokens'

/** Words around a hit within which others are looked for; keeps the search linear whatever the text. */
const WINDOW = 60

/** A name or term near the thing that the event turns on. */
export interface Near {
  readonly hit: Hit
  /** Words between the two. */
  readonly gap: number
  /** In the same sentence. */
  readonly same: boolean
  /** In the same sentence or in the one before or after. */
  readonly beside: boolean
}

/** The nearest of each kind, by the number of the event's group. */
export interface Surroundings {
  readonly terms: (Near | undefined)[]
  readonly weak: (Near | undefined)[]
  /** Names that stand in the group's stead. */
  readonly others: (Near | undefined)[]
}

const gapBetween = (tokens: readonly Token[], a: Hit, b: Hit) =>
  a.from < b.from ? wordsBetween(tokens, a.to, b.from) : wordsBetween(tokens, b.to, a.from)

const isTerm = ({ labels }: Hit) => labels.some(({ kind }) => kind === 'term')

function nearer(a: Near | undefined, b: Near): Near {
  if (!a || (b.same && !a.same)) return b
  return b.same === a.same && b.gap < a.gap ? b : a
}

function note(found: Surroundings, { labels }: Hit, near: Near): void {
  for (const label of labels) {
    if ((label.kind !== 'term' && label.kind !== 'other') || label.group === 0) continue
    const list = label.kind === 'other' ? found.others : label.weak ? found.weak : found.terms
    list[label.group] = nearer(list[label.group], near)
  }
}

/**
 * What stands around the hit of that number, of all groups but the first, which is the hit's own. A term in the same
 * sentence is nearer than any in another.
 */
export function survey(tokens: readonly Token[], hits: readonly Hit[], number: number): Surroundings {
  const found: Surroundings = { terms: [], weak: [], others: [] }
  const centre = hits[number]
  const sentence = tokens[centre?.from ?? 0]?.sentence ?? 0
  for (const step of [-1, 1]) {
    // Another part of the event in between does not part them: "an office of the alliance in Tokyo".
    let between = 0
    for (let i = number + step; centre; i += step) {
      const hit = hits[i]
      const apart = hit ? gapBetween(tokens, centre, hit) : WINDOW
      if (!hit || apart > WINDOW) break
      const gap = apart - between
      if (isTerm(hit)) between += wordsBefore(tokens, hit.to) - wordsBefore(tokens, hit.from)
      const sentences = Math.abs((tokens[hit.from]?.sentence ?? 0) - sentence)
      note(found, hit, { hit, gap, same: sentences === 0, beside: sentences <= 1 })
    }
  }
  return found
}
