import type { PageView, SettingsView } from '@/lib/messages/views'
import type { Analysis } from './analyse'
import type { CommentJudge } from './comment-judge'
import { type SecondOpinions, withSeconds } from './second-opinions'
import type { TalkBook } from './talk-book'
import { isTalk, withTalk } from './talk-view'

/** What is thought of an article's comments beyond their labels, whichever way they are shown. */

interface Books {
  readonly judge: CommentJudge
  readonly seconds: SecondOpinions
  readonly talk: TalkBook
}

/** What takes its time. */
interface Work {
  /** Begins it; the faces are told when it is done. */
  begin(work: Promise<unknown>): void
  /** Tells the faces that a part of it is done. */
  partly(): void
}

/** The view with what the browser's own model says, where the reader wants to know. */
function withOpinions(view: PageView, { article, known }: Analysis, { judge, seconds }: Books, work: Work): PageView {
  const judgements = judge.known(article)
  if (!known || !judgements) return view
  if (seconds.isOpen(article)) work.begin(seconds.ask(article, known.story, judgements, work.partly))
  return withSeconds(view, seconds.known(article))
}

/** The view with what the comments talk about, where there is no story on which they could take sides. */
function withTopics(view: PageView, { article }: Analysis, { talk }: Books, work: Work): PageView {
  const about = talk.known(article)
  if (!about && view.heard && isTalk(view, article)) work.begin(talk.workOut(article, view.heard))
  return withTalk(view, article, about)
}

/** A page's view with all that is told of its comments; what is not known yet is begun. */
export const withComments = (
  view: PageView,
  analysis: Analysis,
  settings: Pick<SettingsView, 'askModel'>,
  books: Books,
  work: Work,
): PageView =>
  settings.askModel && view.story ? withOpinions(view, analysis, books, work) : withTopics(view, analysis, books, work)
