import type { CommentsView, CommentView } from '@/lib/messages/views'
import type { Judgement } from '@/lib/stance/judge'
import { type StanceSummary, summarise } from '@/lib/stance/summary'
import { type Corrections, commentKey } from '@/lib/store/corrections'
import type { Story, StoryComment } from '@/lib/story/schema'
import type { Article, PageComment } from '@/lib/text/article'
import { words } from '@/lib/text/fold'
import type { Judgements } from './comment-judge'

/** The comments of a page, or the story's own where the page has none, with everybody's labels. */

type Label = Omit<CommentView, 'id' | 'author' | 'text'>

/** What the story says of a comment with these words. */
const storyLabel = ({ stance, how, argument, reason }: StoryComment): Label => ({
  stance,
  origin: 'story',
  ...(how && { how }),
  ...(argument && { argument }),
  reason,
})

/** What we think of a comment; unsure of it, we say where it leans and count it nowhere. */
function ourLabel({ stance, sure, how, argument, reason }: Judgement, story: Story): Label {
  const argued = story.debate?.arguments.find(({ id }) => id === argument)?.text
  return {
    ...(sure ? { stance } : { stance: null, leaning: stance }),
    origin: 'ours',
    ...(how && { how }),
    ...(argued && { argument: argued }),
    because: { key: reason.key, words: reason.words.map(({ text }) => text) },
  }
}

function labelOf(known: StoryComment | undefined, judged: Judgement | undefined, story: Story): Label {
  if (known) return storyLabel(known)
  return judged ? ourLabel(judged, story) : { stance: null, origin: 'none' }
}

/** The reader's label over any other. */
function corrected(view: CommentView, corrections: Corrections): CommentView {
  const stance = corrections.stances.get(commentKey(view.author, view.text))
  if (stance === undefined) return view
  return { ...view, stance, origin: 'reader', corrected: { from: view.stance } }
}

type Read = Pick<PageComment, 'id' | 'author' | 'text'> & Partial<Pick<PageComment, 'time' | 'parent'>>

/** Counts, each text once: labels that are shown are sure enough to be counted. */
function counted(views: readonly CommentView[], read: readonly Read[]): StanceSummary {
  return summarise(
    views.map(({ id, author, text, stance, argument }, i) => ({
      id,
      author,
      text,
      stance,
      sure: stance !== null,
      argument,
      time: read[i]?.time,
      parent: read[i]?.parent,
    })),
  )
}

/** @param judgements ours; absent while they are being made */
export function commentsView(
  { comments: read, commentsDeclared }: Pick<Article, 'comments' | 'commentsDeclared'>,
  story: Story,
  corrections: Corrections,
  judgements?: Judgements,
): CommentsView {
  const known = new Map(story.comments.map((comment) => [words(comment.place.text), comment]))
  const own = story.comments.map(({ id, author, place }) => ({ id, author: author.text, text: place.text }))
  const there = read.filter(({ removed }) => !removed)
  const shown: readonly Read[] = there.length > 0 ? there : own
  const comments = shown.map(({ id, author, text }) =>
    corrected({ id, author, text, ...labelOf(known.get(words(text)), judgements?.get(id), story) }, corrections),
  )
  const summary = counted(comments, shown)
  return {
    from: there.length > 0 ? 'page' : 'story',
    comments,
    byComment: summary.byComment,
    byCommenter: summary.byCommenter,
    notJudged: comments.filter(({ stance }) => stance === null).length,
    commenters: summary.commenters,
    ...(there.length > 0 && commentsDeclared !== undefined && { declared: commentsDeclared }),
    arguments: summary.arguments.map(({ id, side, comments, commenters }) => ({
      text: id,
      side,
      comments: comments.length,
      commenters,
    })),
    repeats: [...summary.repeats.values()].reduce((sum, { length }) => sum + length, 0),
    busy: summary.busy,
  }
}
