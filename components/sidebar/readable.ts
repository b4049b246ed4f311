import type { MatchView, PageView, StoryView } from '@/lib/messages/views'
import { ARTICLE_SECTIONS, SECTIONS } from './sections'

/** A page with the story that it is about or mentions. */
export interface Recognised extends PageView {
  readonly match: MatchView
  readonly story: StoryView
}

export const isRecognised = (view: PageView): view is Recognised =>
  (view.state === 'match' || view.state === 'related') && view.match !== undefined && view.story !== undefined

/** Whether an article was read that is about no known story: it is shown what it says itself. */
export const isArticle = ({ state }: PageView): boolean => state === 'no-match' || state === 'rejected'

/** What the list of contents leads to: only sections that are there. */
export function contentsOf(view: PageView) {
  if (isRecognised(view)) return SECTIONS.filter(({ id }) => id !== 'compared' || view.story.compared?.length)
  if (!isArticle(view) || view.heard?.state !== 'ready') return []
  return ARTICLE_SECTIONS.filter(({ id }) => id !== 'comments' || view.talk)
}
