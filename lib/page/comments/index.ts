import type { Adapter } from './adapter'
import { findComments } from './general'
import { shadowMass, takeKnown } from './known'
import { takeFound } from './take-found'
import { type CommentTaker, createTaker } from './taker'

export type { Adapter } from './adapter'
export { commentsKey } from './key'
export type { CommentsTaken } from './take-found'

/** Takes what a platform has put into a page, else what is built like comments. */
export function createCommentTaker(page: Document, adapters: readonly Adapter[]): CommentTaker {
  function* take() {
    const known = yield* takeKnown(page, adapters)
    return known ?? (yield* takeFound(page, { elements: yield* findComments(page), adapter: {}, root: page }))
  }
  return createTaker(take, () => shadowMass(page, adapters))
}
