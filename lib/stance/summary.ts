import type { Stance } from '@/lib/story/schema'
import { countByComment, countByCommenter, type StanceCounts } from './count'
import { firstAlike } from './similar'
import { type ArgumentCount, argumentsOf } from './summary/arguments'
import { overTime, type Period } from './summary/over-time'
import { type ReplyCounts, repliesOf } from './summary/replies'

/** A comment as far as the summary goes. */
export interface SummaryComment {
  readonly id: string
  readonly author: string
  readonly text: string
  /** Null where nobody has judged it. */
  readonly stance: Stance | null
  /** Whether the stance may be shown as it is; unsure ones are counted apart. */
  readonly sure: boolean
  readonly argument?: string | undefined
  /** When it was written, ISO 8601. */
  readonly time?: string | undefined
  /** Id of the comment that it answers. */
  readonly parent?: string | undefined
}

/** Where the readers stand, in counts. */
export interface StanceSummary {
  /** Comments read, repeats among them. */
  readonly comments: number
  readonly commenters: number
  /** Sure stances, each text once. */
  readonly byComment: StanceCounts
  /** The same by commenter: a commenter counts once, for the side of most of their comments. */
  readonly byCommenter: StanceCounts
  /** Judged, but not surely. */
  readonly unclear: number
  readonly notJudged: number
  /** Fewer counted comments than tell anything of readers at large. */
  readonly small: boolean
  /** Ids of comments that repeat another one nearly word for word, by the id of that one. They are counted once. */
  readonly repeats: ReadonlyMap<string, readonly string[]>
  /** Accounts that wrote a large part of the comments, most first. */
  readonly busy: readonly { readonly author: string; readonly comments: number }[]
  /** Arguments by side, most used first. */
  readonly arguments: readonly ArgumentCount[]
  /** Sure stances by time; empty where times are missing or all alike. */
  readonly overTime: readonly Period[]
  readonly replies: ReplyCounts
}

/** Under this many counted comments a sample is small. */
export const SMALL_SAMPLE = 30
/** An account is busy that wrote at least so many comments, and at least this share of all. */
const BUSY_COMMENTS = 5
const BUSY_SHARE = 0.1

function repeatsOf(comments: readonly SummaryComment[], alike: readonly number[]): Map<string, string[]> {
  const repeats = new Map<string, string[]>()
  alike.forEach((first, i) => {
    const [original, repeat] = [comments[first], comments[i]]
    if (first === i || !original || !repeat) return
    repeats.set(original.id, [...(repeats.get(original.id) ?? []), repeat.id])
  })
  return repeats
}

function busyAccounts(comments: readonly SummaryComment[]): StanceSummary['busy'] {
  const counts = new Map<string, number>()
  for (const { author } of comments) counts.set(author, (counts.get(author) ?? 0) + 1)
  const least = Math.max(BUSY_COMMENTS, comments.length * BUSY_SHARE)
  return [...counts]
    .filter(([author, count]) => author !== '' && count >= least)
    .map(([author, count]) => ({ author, comments: count }))
    .sort((a, b) => b.comments - a.comments || (a.author < b.author ? -1 : 1))
}

/**
 * Sums up where the commenters stand. Comments in the order of the page; work linear in their number.
 * @param alike what `firstAlike` says of their texts, where that is known already
 */
export function summarise(
  comments: readonly SummaryComment[],
  alike: readonly number[] = firstAlike(comments.map(({ text }) => text)),
): StanceSummary {
  const repeats = repeatsOf(comments, alike)
  const repeated = new Set([...repeats.values()].flat())
  const counted = comments.filter(({ id }) => !repeated.has(id))
  const sure = counted.filter(({ sure, stance }) => sure && stance !== null)
  return {
    comments: comments.length,
    commenters: new Set(comments.map(({ author }) => author)).size,
    byComment: countByComment(sure),
    byCommenter: countByCommenter(sure),
    unclear: counted.filter(({ sure, stance }) => !sure && stance !== null).length,
    notJudged: counted.filter(({ stance }) => stance === null).length,
    small: counted.length < SMALL_SAMPLE,
    repeats,
    busy: busyAccounts(comments),
    arguments: argumentsOf(sure),
    overTime: overTime(sure),
    replies: repliesOf(counted, comments),
  }
}
