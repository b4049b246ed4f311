import type { CommentsTaken } from './take-found'

/** Keeps what was taken off a page, and takes it a piece at a time, so that no page stands still however many there are. */

export interface CommentTaker {
  /** Nothing is left to take, as far as is known. */
  readonly whole: boolean
  /**
   * What was taken last, whole; before there is any, nothing.
   * @param changed the page has changed since the last call: what stands there is taken anew
   * @param spent asked at each pause whether it is time to stop until the next call; never, where absent
   */
  take(changed: boolean, spent?: () => boolean): CommentsTaken
}

const NONE: CommentsTaken = { comments: [], counts: [], blocks: () => [] }

/**
 * @param pieces takes all, pausing where it yields
 * @param measure changes with what no count of the page's own elements tells
 */
export function createTaker(
  pieces: () => Generator<undefined, CommentsTaken | undefined>,
  measure: () => number,
): CommentTaker {
  let open: Generator<undefined, CommentsTaken | undefined> | undefined
  let taken = NONE
  /** What was begun is finished first: a page that changes all the time would never be read. */
  let stale = true
  let lastMass = 0
  return {
    get whole() {
      return open === undefined
    },
    take(changed, spent = () => false) {
      if (changed) stale = true
      // Asked between readings alone: in a large page it takes as long as a piece.
      if (!open) {
        const mass = measure()
        if (stale || mass !== lastMass) open = pieces()
        stale = false
        lastMass = mass
      }
      while (open) {
        const piece = open.next()
        if (piece.done) [open, taken] = [undefined, piece.value ?? NONE]
        else if (spent()) break
      }
      return taken
    },
  }
}
