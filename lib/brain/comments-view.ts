import type { ArgumentView, CommentsView, CommentView, ReadComment } from '@/lib/messages/views'
import type { Judgement } from '@/lib/stance/judge'
import { type StanceSummary, summarise } from '@/lib/stance/summary'
import type { Corrections } from '@/lib/store/corrections'
import type { Stance, Story, StoryComment } from '@/lib/story/schema'
import type { Article } from '@/lib/text/article'
import { words } from '@/lib/text/fold'
import { type CommentFacts, factsAbout, factsOf } from './comment-facts'
import type { Judgements } from './comment-judge'
import { sureness } from './sureness'

/** The comments of a page, or the story's own where the page has none, with everybody's labels. */

type Label = Omit<CommentView, keyof ReadComment>

/** What the story says of a comment with these words. */
const storyLabel = ({ stance, how, argument, reason }: StoryComment): Label => ({
  stance,
  origin: 'story',
  ...(how && { how }),
  ...(argument && { argument }),
  reason,
})

/** What we think of a comment; unsure of it, we say where it leans and count it nowhere. */
function ourLabel({ stance, sure, confidence, how, argument, reason }: Judgement, story: Story): Label {
  const argued = story.debate?.arguments.find(({ id }) => id === argument)?.text
  return {
    ...(sure ? { stance, sureness: sureness(confidence) } : { stance: null, leaning: stance }),
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
function corrected(view: CommentView, stance: Stance | undefined): CommentView {
  return stance === undefined ? view : { ...view, stance, origin: 'reader', corrected: { from: view.stance } }
}

/** Counts, each text once: labels that are shown are sure enough to be counted. */
const counted = (views: readonly CommentView[], { alike }: CommentFacts): StanceSummary =>
  summarise(
    views.map(({ id, author, text, stance, argument, time, answers }) => ({
      id,
      author,
      text,
      stance,
      sure: stance !== null,
      argument,
      time,
      parent: answers?.id,
    })),
    alike,
  )

const argumentViews = (summary: StanceSummary): ArgumentView[] =>
  summary.arguments.map(({ id, side, comments, commenters }) => ({
    text: id,
    side,
    comments: comments.length,
    commenters,
    ids: comments,
  }))

/** Of fewer comments whose time is known, how they changed over time is chance. */
const FEWEST_DATED = 20

function overTime(summary: StanceSummary): CommentsView['overTime'] {
  const dated = summary.overTime.reduce((sum, { counts }) => sum + counts.favour + counts.against + counts.neither, 0)
  return dated < FEWEST_DATED ? [] : summary.overTime
}

const ownComments = (story: Story): ReadComment[] =>
  story.comments.map(({ id, author, place }) => ({ id, author: author.text, text: place.text }))

/** The comments with everybody's labels. */
function labelled(
  facts: CommentFacts,
  story: Story,
  { stances }: Corrections,
  judgements: Judgements | undefined,
): CommentView[] {
  const known = new Map(story.comments.map((comment) => [words(comment.place.text), comment]))
  // Made only where anything was corrected: thousands of keys take their time.
  const keys = stances.size > 0 ? facts.keys() : []
  return facts.read.map((comment, i) => {
    const label = labelOf(known.get(facts.words[i] ?? ''), judgements?.get(comment.id), story)
    return corrected({ ...comment, ...label }, stances.get(keys[i] ?? ''))
  })
}

/** @param judgements ours; absent while they are being made */
export function commentsView(
  { comments: read, commentsDeclared }: Pick<Article, 'comments' | 'commentsDeclared'>,
  story: Story,
  corrections: Corrections,
  judgements?: Judgements,
): CommentsView {
  const [there, own] = [factsOf(read), factsAbout(ownComments(story), 0)]
  const from = there.read.length > 0 ? 'page' : 'story'
  const facts = from === 'page' ? there : own
  const comments = labelled(facts, story, corrections, judgements)
  const summary = counted(comments, facts)
  const repeats = new Set([...summary.repeats.values()].flat())
  const here = new Set(facts.words)
  return {
    from,
    comments: comments.map((comment) => (repeats.has(comment.id) ? { ...comment, repeat: true } : comment)),
    byComment: summary.byComment,
    byCommenter: summary.byCommenter,
    notJudged: comments.filter(({ stance }) => stance === null).length,
    commenters: summary.commenters,
    ...(from === 'page' && commentsDeclared !== undefined && { declared: commentsDeclared }),
    removed: there.removed,
    corrected: comments.filter(({ corrected }) => corrected).length,
    arguments: argumentViews(summary),
    repeats: repeats.size,
    busy: summary.busy,
    overTime: overTime(summary),
    replies: summary.replies,
    ofStory: labelled(own, story, corrections, judgements).filter((_, i) => !here.has(own.words[i] ?? '')),
  }
}
