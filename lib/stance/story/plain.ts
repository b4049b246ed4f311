import type { Reading } from '../reading/words'
import type { Side } from '../rows/row'
import type { Evidence } from '../types'

/** A longer comment has more to say than that the thing be done or not. */
const MOST_WORDS = 16
/** Weaker evidence of the proposal is mood beside its name. */
const SAID = 0.7

/** Words that take back or condition what is said. */
const BUT: ReadonlySet<string> = new Set('but however although though unless until if except'.split(' '))

/**
 * The side of a comment that says plainly and only that the thing be done ("Nato should open the office.") or not: what
 * was learned of single words must not outweigh it. Undefined where it says anything for the other side, asks, trails
 * off, makes a condition, or hints that it is not meant.
 */
export function plainSide({ words, ends }: Reading, evidence: readonly Evidence[]): Side | undefined {
  const said = evidence.find(({ kind, weight }) => kind === 'proposition' && weight >= SAID)
  if (!said || words.length > MOST_WORDS || ends.some((end) => /[?…]|\.\./.test(end))) return undefined
  if (words.some(({ lower, quoted }) => quoted || BUT.has(lower))) return undefined
  const other = evidence.some(({ kind, side }) => side !== said.side || kind === 'irony' || kind === 'parent')
  return other ? undefined : said.side
}
