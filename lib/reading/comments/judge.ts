import type { PageComment } from '@/lib/text/article'
import { authorOf } from './author'
import { countOf } from './count'
import type { RawComment } from './raw'
import { timeOf } from './time'
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
  const [time, likes, replies] = [timeOf(raw.time), countOf(raw.likes), countOf(raw.replies)]
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

/** The comments among what was taken, in the page's order; [] where most of it is none. */
export function judgeComments(raws: readonly RawComment[]): PageComment[] {
  const tree = createTree()
  const comments = raws.flatMap((raw, place) => {
    const comment = commentOf(raw)
    return comment ? tree.add(comment, raw, place) : []
  })
  const taken = raws.filter(({ lines }) => lines.length > 0)
  return comments.length < taken.length * LEAST_SHARE ? [] : comments
}
