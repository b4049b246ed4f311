import type { ReadComment } from '@/lib/messages/views'
import type { PageComment } from '@/lib/text/article'

/** An article's comments as a face shows them, whatever is thought of them. */

/** The comment that one answers; one that was taken away has no author to be named. */
function answered(parent: string | undefined, byId: ReadonlyMap<string, PageComment>): Pick<ReadComment, 'answers'> {
  const above = parent === undefined ? undefined : byId.get(parent)
  if (!above) return {}
  return { answers: { id: above.id, ...(!above.removed && above.author && { author: above.author }) } }
}

/** The comments that were not taken away, in the page's order. */
export function readComments(comments: readonly PageComment[]): ReadComment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  return comments.flatMap(({ id, author, text, time, parent, likes, staff, removed, collapsed }) =>
    removed
      ? []
      : [
          {
            id,
            author,
            text,
            ...(time && { time }),
            ...(likes !== undefined && { likes }),
            ...(staff && { staff }),
            ...(collapsed && { collapsed }),
            ...answered(parent, byId),
          },
        ],
  )
}

/** How many comments the site has taken away. */
export const countRemoved = (comments: readonly PageComment[]) => comments.filter(({ removed }) => removed).length
