import type { Match } from '@/lib/match/types'
import type { Article } from '@/lib/text/article'
import { loadCorrections } from './corrections'
import type { CommentRow, PageRow } from './database'
import type { Keeper } from './keeper'

/** Pages that were recognised, with the comments that were read from them. */

/** The database takes field contents of any length; a title that long is no title. */
const MOST_TITLE = 500

/** Records a visit: the page and its comments replace what was known of the same address. */
export function savePage(
  keeper: Keeper,
  article: Article,
  match: Match,
  comments: readonly CommentRow[],
  now: number,
): Promise<boolean> {
  const page: PageRow = {
    url: article.url,
    title: article.headline.slice(0, MOST_TITLE),
    site: article.site,
    seen: now,
    state: match.state,
    storyId: match.storyId,
    score: match.score,
    reasons: match.reasons,
  }
  return keeper.write((database) =>
    database.transaction('rw', database.pages, database.comments, async () => {
      await database.pages.put(page)
      await database.comments.where('url').equals(article.url).delete()
      await database.comments.bulkPut(comments)
    }),
  )
}

/** Pages, the latest visit first. */
export const listPages = (keeper: Keeper): Promise<PageRow[]> =>
  keeper.read([], (database) => database.pages.orderBy('seen').reverse().toArray())

/** Forgets one page with its comments and the corrections made on it. */
export const deletePage = (keeper: Keeper, url: string): Promise<boolean> =>
  keeper.write((database) =>
    database.transaction('rw', database.pages, database.comments, database.corrections, async () => {
      await database.pages.delete(url)
      await database.comments.where('url').equals(url).delete()
      await database.corrections.where('url').equals(url).delete()
    }),
  )

/** Forgets all pages, comments, corrections and settings; the stories stay. */
export const deleteAll = (keeper: Keeper): Promise<boolean> =>
  keeper.write((database) =>
    database.transaction('rw', [database.pages, database.comments, database.corrections, database.settings], () =>
      Promise.all([
        database.pages.clear(),
        database.comments.clear(),
        database.corrections.clear(),
        database.settings.clear(),
      ]),
    ),
  )

/** How many corrections were made on each page, and which pages were said to be about something else. */
export async function countCorrections(
  keeper: Keeper,
): Promise<{ readonly byPage: ReadonlyMap<string, number>; readonly wrong: ReadonlySet<string> }> {
  const rows = await loadCorrections(keeper)
  const byPage = new Map<string, number>()
  for (const { url } of rows) byPage.set(url, (byPage.get(url) ?? 0) + 1)
  return { byPage, wrong: new Set(rows.filter(({ kind }) => kind === 'match').map(({ url }) => url)) }
}
