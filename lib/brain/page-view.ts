import type { Match } from '@/lib/match/types'
import type { Permit } from '@/lib/messages/hand'
import type { MatchView, PageState, PageView, Saving } from '@/lib/messages/views'
import type { Corrections } from '@/lib/store/corrections'
import type { Story } from '@/lib/story/schema'
import type { Article } from '@/lib/text/article'
import type { Analysis } from './analyse'
import type { Judgements } from './comment-judge'
import type { Frames } from './joined'
import { storyView } from './story-view'
import { sureness } from './sureness'

/** What the background knows of a tab. */
export interface TabState {
  readonly host: string
  readonly permit: Permit
  readonly open: boolean
  /** A private window: nothing of it may be written. */
  readonly isPrivate: boolean
  /** Null where no article stands on the page, or reading was not permitted. */
  readonly analysis: Analysis | null
  /** For each of the article's paragraphs the number of its block on the page. */
  readonly places: readonly number[]
  /** For the id of each comment its number among those that the page handed over. */
  readonly commentPlaces: ReadonlyMap<string, number>
  /** The article with the page's own comments alone; those of its frames are joined to that of `analysis`. */
  readonly own: Article | null
  readonly frames: Frames
}

/** Whether a page stands on the web, and not in the extension itself. */
export const isWebAddress = (url: string) => /^https?:/.test(url)

/** Words of the body, as white space parts them. */
const countWords = (article: Article) =>
  article.paragraphs.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)

/** The state of a page in one word. */
export function pageState(tab: TabState | undefined, corrections: Corrections): PageState {
  if (!tab) return 'unreachable'
  if (tab.permit === 'off') return 'off'
  if (!tab.analysis) return tab.permit === 'click' ? 'waiting' : 'not-article'
  const { article, match, known } = tab.analysis
  if (!match || !known) return 'no-match'
  if (corrections.wrongPages.has(article.url)) return 'rejected'
  return match.state === 'related' ? 'related' : 'match'
}

const matchView = (match: Match, story: Story): MatchView => ({
  storyId: match.storyId,
  title: story.title,
  state: match.state === 'related' ? 'related' : 'match',
  score: match.score,
  sureness: sureness(match.score),
  reasons: match.reasons,
})

/** Everything that a face shows of a tab; `tab` is undefined where no page script answers. */
export function pageView(
  tabId: number,
  tab: TabState | undefined,
  corrections: Corrections,
  saving: Exclude<Saving, 'private'>,
  judgements?: Judgements,
): PageView {
  const state = pageState(tab, corrections)
  const analysis = tab?.analysis
  const { match, known } = analysis ?? {}
  return {
    tabId,
    state,
    saving: tab?.isPrivate ? 'private' : saving,
    // The example page that comes with the extension stands on no site that could be turned off.
    site: analysis && !isWebAddress(analysis.article.url) ? '' : (tab?.host ?? ''),
    headline: analysis?.article.headline ?? '',
    partial: analysis?.article.partial ?? false,
    words: analysis ? countWords(analysis.article) : 0,
    open: tab?.open ?? false,
    ...(match && known && { match: matchView(match, known.story) }),
    ...(analysis &&
      known &&
      state !== 'rejected' && { story: storyView(analysis.article, known, corrections, judgements) }),
  }
}
