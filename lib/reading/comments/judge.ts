import type { PageComment } from '@/lib/text/article'
import { authorOf } from './author'
import { countOf } from './count'
import type { RawComment } from './raw'
import { timeIn, timeOf } from './time'
import { createTree } from './tree'
import { wordsOf } from './words'

/** What was taken off a page as comments, made into comments. */

/** Longer words (code units) are cut. */
const MOST_LENGTH = 100_000

/** What is left where a comment was taken away: "This comment was removed by a moderator.", "[deleted]". */
const REMOVED =
  /^\W*(?:(?:this|the|a) )?(?:comment|post|message|reply)?\s?(?:(?:was|has been|is) )?(?:deleted|removed|hidden|under review|awaiting moderation)\b.{0,120}$/i

/** Undefined where nobody is named or nothing is said, and nothing tells that a comment was taken away. */
function commentOf(raw: RawComment): Omit<PageComment, 'id' | 'parent'> | undefined {
  const author = authorOf(raw.authors)
  const text = wordsOf(raw.lines, raw.named === true).slice(0, MOST_LENGTH)
  const removed = raw.removed || REMOVED.test(text)
  if (!removed && (author === undefined || text === '')) return undefined
  // Where nothing marks it, the time stands beside the name.
  const time = timeOf(raw.time) ?? timeIn(raw.authors)
  const [likes, replies] = [countOf(raw.likes), countOf(raw.replies)]
  return {
    author: author ?? '',
    text,
    ...(time && { time }),
    ...(likes !== undefined && { likes }),
    ...(replies !== undefined && { replies }),
    ...(raw.staff && { staff: true }),
    ...(removed && { removed: true }),
    ...(raw.collapsed && { collapsed: true }),
  }
}

/** Where fewer of what was taken are comments, it was something else: a form's notes, a list of links. */
const LEAST_SHARE = 2 / 3

/** A comment, and its number among what was taken. */
export interface PlacedComment {
  readonly comment: PageComment
  readonly place: number
}

/** The comments among what was taken, in the page's order, each with its place; [] where most of it is none. */
export function placeComments(raws: readonly RawComment[]): PlacedComment[] {
  const tree = createTree()
  const comments = raws.flatMap((raw, place) => {
    const comment = commentOf(raw)
    return comment ? { comment: tree.add(comment, raw, place), place } : []
  })
  const taken = raws.filter(({ lines }) => lines.length > 0)
  return comments.length < taken.length * LEAST_SHARE ? [] : comments
}

/** The comments alone. */
export const judgeComments = (raws: readonly RawComment[]): PageComment[] =>
  placeComments(raws).map(({ comment }) => comment)
