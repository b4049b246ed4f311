import type { SummaryComment } from '../summary'

/** How replies stand to the comments that they answer, where both take a side surely. */
export interface ReplyCounts {
  readonly all: number
  readonly sameSide: number
  readonly otherSide: number
}

const sided = (comment: SummaryComment | undefined) =>
  comment?.sure && (comment.stance === 'favour' || comment.stance === 'against') ? comment.stance : undefined

/**
 * Counts replies; one whose parent is not there (removed, not loaded) is a reply of neither kind.
 * @param counted the comments whose replies count; @param all those that they may answer
 */
export function repliesOf(counted: readonly SummaryComment[], all: readonly SummaryComment[]): ReplyCounts {
  const byId = new Map(all.map((comment) => [comment.id, comment]))
  const replies = counted.filter(({ parent }) => parent !== undefined)
  const pairs = replies.flatMap((reply) => {
    const [own, other] = [sided(reply), sided(byId.get(reply.parent ?? ''))]
    return own && other ? [own === other] : []
  })
  const sameSide = pairs.filter(Boolean).length
  return { all: replies.length, sameSide, otherSide: pairs.length - sameSide }
}
