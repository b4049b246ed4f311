import { countByComment, type StanceCounts } from '../count'
import type { SummaryComment } from '../summary'

/** A stretch of time, in milliseconds since 1970, end exclusive but for the last, with the stances of its comments. */
export interface Period {
  readonly from: number
  readonly to: number
  readonly counts: StanceCounts
}

/** Periods of equal length: few enough to be seen at a glance. */
const PERIODS = 6

/** How stances are spread over time; empty where fewer than two different times are known. */
export function overTime(comments: readonly SummaryComment[]): Period[] {
  const timed = comments.flatMap((comment) => {
    const at = comment.time === undefined ? Number.NaN : Date.parse(comment.time)
    return Number.isNaN(at) ? [] : [{ at, comment }]
  })
  const first = timed.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY)
  const last = timed.reduce((most, { at }) => Math.max(most, at), Number.NEGATIVE_INFINITY)
  if (!(last > first)) return []
  const length = (last - first) / PERIODS
  const periodOf = (at: number) => Math.min(PERIODS - 1, Math.floor((at - first) / length))
  return Array.from({ length: PERIODS }, (_, i) => ({
    from: first + i * length,
    to: first + (i + 1) * length,
    counts: countByComment(timed.filter(({ at }) => periodOf(at) === i).map(({ comment }) => comment)),
  }))
}
