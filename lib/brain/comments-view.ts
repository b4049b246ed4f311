import type { CommentsView, CommentView } from '@/lib/messages/views'
import { countByComment, countByCommenter } from '@/lib/stance/count'
import { type Corrections, commentKey } from '@/lib/store/corrections'
import type { Story, StoryComment } from '@/lib/story/schema'
import type { PageComment } from '@/lib/text/article'
import { words } from '@/lib/text/fold'

/** The comments of a page, or the story's own where the page has none, with everybody's labels. */

/** What the story says of a comment with these words. */
function storyLabel(comment: StoryComment | undefined): Omit<CommentView, 'id' | 'author' | 'text'> {
  if (!comment) return { stance: null, origin: 'none' }
  return {
    stance: comment.stance,
    origin: 'story',
    ...(comment.how && { how: comment.how }),
    ...(comment.argument && { argument: comment.argument }),
    reason: comment.reason,
  }
}

/** The reader's label over the story's. */
function corrected(view: CommentView, corrections: Corrections): CommentView {
  const stance = corrections.stances.get(commentKey(view.author, view.text))
  if (stance === undefined) return view
  return { ...view, stance, origin: 'reader', corrected: { from: view.stance } }
}

export function commentsView(read: readonly PageComment[], story: Story, corrections: Corrections): CommentsView {
  const known = new Map(story.comments.map((comment) => [words(comment.place.text), comment]))
  const own = story.comments.map(({ id, author, place }) => ({ id, author: author.text, text: place.text }))
  const comments = (read.length > 0 ? read : own).map(({ id, author, text }) =>
    corrected({ id, author, text, ...storyLabel(known.get(words(text))) }, corrections),
  )
  return {
    from: read.length > 0 ? 'page' : 'story',
    comments,
    byComment: countByComment(comments),
    byCommenter: countByCommenter(comments),
    notJudged: comments.filter(({ stance }) => stance === null).length,
    commenters: new Set(comments.map(({ author }) => author)).size,
  }
}
