import type { LibraryPageView, QuotedStatement } from '@/lib/messages/library-views'
import { countCorrections, loadCorrections } from '@/lib/store/corrections'
import type { CommentRow, PageRow, StandingRow } from '@/lib/store/database'
import { loadPage } from '@/lib/store/pages'
import type { Story } from '@/lib/story/schema'
import { libraryStatement } from './library-statement'
import { libraryPage } from './library-view'
import type { Outlets } from './outlets'
import type { Shelf } from './shelf'

/** A page that is kept, opened in the library. */

function quotedStatements({ quoted }: PageRow, story: Story): QuotedStatement[] | undefined {
  return quoted?.flatMap((each) => {
    const statement = story.statements.find(({ id }) => id === each.statement)
    return statement ? [{ quoted: each, statement: libraryStatement(statement, story) }] : []
  })
}

function comments(rows: readonly CommentRow[], standing: StandingRow | undefined) {
  const shown = rows.map(({ text, stance }) => ({ text, stance }))
  if (!standing) return { comments: shown }
  const { byComment, byCommenter, unclear } = standing
  return { comments: shown, counts: { byComment, byCommenter, unclear } }
}

/** @returns undefined where the page is not kept */
export async function libraryPageView(
  { keeper }: Pick<Outlets, 'keeper'>,
  shelf: Shelf,
  url: string,
): Promise<LibraryPageView | undefined> {
  const [kept, stories, corrections] = await Promise.all([loadPage(keeper, url), shelf.all(), loadCorrections(keeper)])
  if (!kept) return undefined
  const { byPage, wrong } = countCorrections(corrections)
  const { row, rows, standing } = kept
  const story = stories.find(({ id }) => id === row.storyId)
  const quoted = story && quotedStatements(row, story)
  return {
    page: libraryPage(row, story, wrong.has(url), byPage.get(url) ?? 0),
    ...(story && { proposition: story.proposition }),
    reasons: row.reasons ?? [],
    ...(quoted && { quoted }),
    ...comments(rows, standing),
  }
}
