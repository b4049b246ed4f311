import type { CommentsView, PageStanding, StoryStanding } from '@/lib/messages/views'
import type { StanceCounts } from '@/lib/stance/count'
import type { PageRow, StandingRow } from '@/lib/store/database'
import type { Story } from '@/lib/story/schema'

/** The comments over all pages of a story. */

/** Where a page's comments stand, to be kept; undefined where the page has none of its own. */
export function standingOf(url: string, storyId: string, view: CommentsView): StandingRow | undefined {
  if (view.from === 'story') return undefined
  const { byComment, byCommenter, commenters, comments } = view
  // Repeats are counted once, on a side or as unclear.
  const unclear = comments.filter(({ stance, repeat }) => stance === null && !repeat).length
  return { url, storyId, comments: comments.length, commenters, byComment, byCommenter, unclear }
}

const NO_COUNTS: StanceCounts = { favour: 0, against: 0, neither: 0 }

const sum = (all: readonly StanceCounts[]): StanceCounts =>
  all.reduce(
    (a, b) => ({ favour: a.favour + b.favour, against: a.against + b.against, neither: a.neither + b.neither }),
    NO_COUNTS,
  )

const total = (all: readonly number[]) => all.reduce((a, b) => a + b, 0)

function pageStanding(row: StandingRow, pages: ReadonlyMap<string, PageRow>): PageStanding[] {
  const page = pages.get(row.url)
  if (!page) return []
  const { url, comments, byComment, byCommenter, unclear } = row
  return [{ url, title: page.title, site: page.site, seen: page.seen, comments, byComment, byCommenter, unclear }]
}

function storyStanding({ id, title, proposition }: Story, pages: readonly PageStanding[]): StoryStanding {
  return {
    storyId: id,
    title,
    proposition,
    comments: total(pages.map(({ comments }) => comments)),
    byComment: sum(pages.map(({ byComment }) => byComment)),
    unclear: total(pages.map(({ unclear }) => unclear)),
    pages: [...pages].sort((a, b) => b.seen - a.seen),
  }
}

/**
 * Stories with the comments on their pages, most comments first. A page that the reader says is about something else
 * counts for none.
 */
export function storyStandings(
  stories: readonly Story[],
  rows: readonly StandingRow[],
  pages: readonly PageRow[],
  wrong: ReadonlySet<string>,
): StoryStanding[] {
  const byUrl = new Map(pages.filter(({ url }) => !wrong.has(url)).map((page) => [page.url, page]))
  return stories
    .map((story) =>
      storyStanding(
        story,
        rows.filter(({ storyId }) => storyId === story.id).flatMap((row) => pageStanding(row, byUrl)),
      ),
    )
    .filter(({ comments }) => comments > 0)
    .sort((a, b) => b.comments - a.comments)
}
