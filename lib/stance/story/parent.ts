import { phraseBook } from '../reading/phrases'
import type { Reading } from '../reading/words'
import { REPLIES } from '../rows/replies'
import { entriesOf, type Side } from '../rows/row'
import type { Evidence } from '../types'

/** How a reply stands to the comment that it answers. */

const replies = phraseBook<Side>(entriesOf(REPLIES))

/** Words from the start within which a reply says how it takes its parent. */
const OPENING = 8
/** A reply is more often a contradiction than not; without a word of either it counts this much. */
const UNSAID = 0.35

/**
 * Agreement or contradiction with the parent, as evidence for a side.
 * @param lean how far the parent is in favour (to 1) or against (to −1)
 */
export function ofParent(reading: Reading, lean: number): Evidence[] {
  if (lean === 0) return []
  const [hit] = replies.find(reading).filter(({ from }) => from < OPENING)
  const first = reading.words[0]
  if (!first) return []
  const span = hit ? { start: hit.start, end: hit.end } : { start: first.start, end: first.end }
  const attitude = hit ? hit.of : -UNSAID
  const side = attitude * lean > 0 ? 1 : -1
  return [{ kind: 'parent', side, weight: Math.abs(attitude * lean), ...span }]
}

/** Whether a reply says nothing but how it takes its parent. */
const MOST_WORDS_OF_REACTION = 6
export const isReaction = ({ words }: Reading): boolean => words.length <= MOST_WORDS_OF_REACTION
