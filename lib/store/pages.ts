import type { Quoted } from '@/lib/exchange/schema'
import type { Match } from '@/lib/match/types'
import type { KeptCounts } from '@/lib/messages/library-views'
import type { Article } from '@/lib/text/article'
import type { CommentRow, PageRow, StandingRow } from './database'
import type { Keeper } from './keeper'

/** Pages that were recognised, with the comments that were read from them. */

/** The database takes field contents of any length; a title that long is no title. */
const MOST_TITLE = 500

/** What stands on a page: its comments, and where they stand in counts; without a standing where it has none. */
export interface PageContents {
  readonly rows: readonly CommentRow[]
  readonly standing?: StandingRow
  /** The story's statements that stand on the page. */
  readonly quoted: readonly Quoted[]
}

/** Records a visit: the page and its comments replace what was known of the same address. */
export function savePage(
  keeper: Keeper,
  article: Article,
  match: Match,
  { rows, standing, quoted }: PageContents,
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
    quoted,
  }
  return keeper.write((database) =>
    database.transaction('rw', database.pages, database.comments, database.standings, async () => {
      await database.pages.put(page)
      await database.comments.where('url').equals(article.url).delete()
      await database.comments.bulkPut(rows)
      await database.standings.where('url').equals(article.url).delete()
      if (standing) await database.standings.put(standing)
    }),
  )
}

/** Pages, the latest visit first. */
export const listPages = (keeper: Keeper): Promise<PageRow[]> =>
  keeper.read([], (database) => database.pages.orderBy('seen').reverse().toArray())

/** The pages of a story, the latest visit first. */
export const pagesOfStory = async (keeper: Keeper, storyId: string): Promise<PageRow[]> =>
  (await keeper.read<PageRow[]>([], (database) => database.pages.where('storyId').equals(storyId).toArray())).sort(
    (a, b) => b.seen - a.seen,
  )

/** A page with all that is kept of it. */
export interface KeptPage {
  readonly row: PageRow
  readonly rows: readonly CommentRow[]
  readonly standing?: StandingRow
}

/** @returns undefined where the page is not kept */
export const loadPage = (keeper: Keeper, url: string): Promise<KeptPage | undefined> =>
  keeper.read<KeptPage | undefined>(undefined, async ({ pages, comments, standings }) => {
    const row = await pages.get(url)
    if (!row) return undefined
    const standing = await standings.where({ url, storyId: row.storyId ?? '' }).first()
    return { row, rows: await comments.where('url').equals(url).toArray(), ...(standing && { standing }) }
  })

/** How many records there are of each kind. */
export const countKept = (keeper: Keeper): Promise<KeptCounts> =>
  keeper.read({ pages: 0, comments: 0, corrections: 0 }, async ({ pages, comments, corrections }) => ({
    pages: await pages.count(),
    comments: await comments.count(),
    corrections: await corrections.count(),
  }))

/** Forgets all pages, comments, corrections and settings; the stories stay. */
export const deleteAll = (keeper: Keeper): Promise<boolean> =>
  keeper.write((database) =>
    database.transaction(
      'rw',
      [database.pages, database.comments, database.standings, database.corrections, database.settings],
      () =>
        Promise.all([
          database.pages.clear(),
          database.comments.clear(),
          database.standings.clear(),
          database.corrections.clear(),
          database.settings.clear(),
        ]),
    ),
  )

/** Where the comments stand on each page of each story. */
export const listStandings = (keeper: Keeper): Promise<StandingRow[]> =>
  keeper.read([], (database) => database.standings.toArray())
