import { quotedOf } from '@/lib/exchange/quoted'
import type { Corrections } from '@/lib/store/corrections'
import type { CommentRow } from '@/lib/store/database'
import { savePage } from '@/lib/store/pages'
import { saveStories } from '@/lib/store/stories'
import type { Judgements } from './comment-judge'
import { commentsView } from './comments-view'
import type { Outlets } from './outlets'
import { isWebAddress, type TabState } from './page-view'
import { standingOf } from './standings'

/**
 * Keeps a visit to a page that is about a known story or mentions it, with the story and the page's comments. Other
 * pages are not recorded: what somebody reads is nobody's business, not even a database's. Nothing is written from a
 * private window, nor of the example page that comes with the extension.
 * @param judgements what we think of the comments, once they have been judged
 */
export async function recordVisit(
  { keeper, now }: Pick<Outlets, 'keeper' | 'now'>,
  tab: TabState,
  corrections: Corrections,
  judgements?: Judgements,
): Promise<void> {
  const { article, match, known } = tab.analysis ?? {}
  if (tab.isPrivate || !article || !match || !known || !isWebAddress(article.url)) return
  const view = commentsView(article, known.story, corrections, judgements)
  const standing = standingOf(article.url, known.story.id, view)
  const read = standing ? view.comments : []
  const rows = read.map(
    ({ id, author, text, stance }): CommentRow => ({
      url: article.url,
      id,
      storyId: known.story.id,
      author,
      text,
      stance,
    }),
  )
  await saveStories(keeper, [known.story])
  const quoted = quotedOf(
    article.paragraphs.map(({ text }) => text),
    known.located,
  )
  await savePage(keeper, article, match, { rows, quoted, ...(standing && { standing }) }, now())
}
