import type { LibraryPage, LibraryStory, LibraryView } from '@/lib/messages/views'
import type { PageRow } from '@/lib/store/database'
import { countCorrections, listPages } from '@/lib/store/pages'
import { loadSettings } from '@/lib/store/settings'
import type { Story } from '@/lib/story/schema'
import type { Outlets } from './outlets'
import type { Shelf } from './shelf'

/** Everything that the library shows. */

const libraryStory = (story: Story, pages: readonly PageRow[]): LibraryStory => ({
  id: story.id,
  title: story.title,
  summary: story.summary,
  proposition: story.proposition,
  statements: story.statements.length,
  actors: story.actors.length,
  comments: story.comments.length,
  pages: pages.filter(({ storyId }) => storyId === story.id).length,
  sourceDescription: story.source.description,
  source: story.source.lines
    .slice(0, story.source.paragraphs)
    .map((text, i) => ({ line: i + 1, start: 0, end: text.length, text })),
})

function libraryPage(row: PageRow, stories: readonly Story[], wrong: ReadonlySet<string>, made: number): LibraryPage {
  const story = stories.find(({ id }) => id === row.storyId)
  return {
    url: row.url,
    title: row.title,
    site: row.site,
    seen: row.seen,
    state: wrong.has(row.url) ? 'rejected' : row.state === 'none' ? 'no-match' : row.state,
    ...(story && { storyTitle: story.title }),
    ...(row.score !== undefined && { score: row.score }),
    corrections: made,
  }
}

export async function libraryView(
  outlets: Pick<Outlets, 'keeper' | 'bytes' | 'publishedPermits'>,
  shelf: Shelf,
): Promise<LibraryView> {
  const { keeper, publishedPermits } = outlets
  const [stories, rows, corrections, settings, bytes] = await Promise.all([
    shelf.all(),
    listPages(keeper),
    countCorrections(keeper),
    loadSettings(keeper, publishedPermits),
    outlets.bytes().catch(() => undefined),
  ])
  return {
    saving: keeper.saving,
    stories: stories.map((story) => libraryStory(story, rows)),
    pages: rows.map((row) => libraryPage(row, stories, corrections.wrong, corrections.byPage.get(row.url) ?? 0)),
    settings,
    ...(bytes !== undefined && { bytes }),
  }
}
