import { bitOf, rowsOf } from './lexicon'
import type { Pieces } from './pieces'
import type { ArticleActor } from './types'

/** How large a part an actor plays: how often, how early, and whether it speaks. */

const SPEECH = bitOf('speech')
const WORTH = { name: 1, description: 0.7, pronoun: 0.5 } as const
const FIRST_LINE = 3
const EARLY_LINE = 1.5
const EARLY = 3
const SPEAKS = 1.5
/** A place is where things happen, seldom who does them. */
const PLACE = 0.4

/** @param tokenAt the token that begins at an offset */
export function weightOf(
  { type, mentions }: ArticleActor,
  { tokens, lineOf }: Pieces,
  tokenAt: ReadonlyMap<number, number>,
): number {
  let sum = 0
  let earliest = Number.POSITIVE_INFINITY
  for (const { start, end, kind } of mentions) {
    sum += WORTH[kind]
    const first = tokenAt.get(start) ?? 0
    earliest = Math.min(earliest, lineOf[first] as number)
    let next = first
    while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next++
    if (
      kind === 'name' &&
      ((rowsOf(tokens[next]?.lower ?? '') | rowsOf(tokens[first - 1]?.lower ?? '')) & SPEECH) !== 0
    )
      sum += SPEAKS
  }
  sum += earliest === 0 ? FIRST_LINE : earliest < EARLY ? EARLY_LINE : 0
  return type === 'place' ? sum * PLACE : sum
}
