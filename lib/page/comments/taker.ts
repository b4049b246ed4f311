import { shadowMass } from './known'
import { type CommentsTaken, takeInPieces } from './pieces'

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

export function createCommentTaker(page: Document): CommentTaker {
  let pieces: Generator<undefined, CommentsTaken> | undefined
  let taken: CommentsTaken = { comments: [], counts: [] }
  /** What was begun is finished first: a page that changes all the time would never be read. */
  let stale = true
  let lastMass = 0
  return {
    get whole() {
      return pieces === undefined
    },
    take(changed, spent = () => false) {
      if (changed) stale = true
      // Asked between readings alone: in a large page it takes as long as a piece.
      if (!pieces) {
        const mass = shadowMass(page)
        if (stale || mass !== lastMass) pieces = takeInPieces(page)
        stale = false
        lastMass = mass
      }
      while (pieces) {
        const piece = pieces.next()
        if (piece.done) [pieces, taken] = [undefined, piece.value]
        else if (spent()) break
      }
      return taken
    },
  }
}
