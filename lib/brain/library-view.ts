import type { CorrectionRow } from '@/lib/exchange/schema'
import type { LibraryCorrection } from '@/lib/messages/library-views'
import type { LibraryPage, LibraryStory, LibraryView } from '@/lib/messages/views'
import { countCorrections, loadCorrections } from '@/lib/store/corrections'
import type { PageRow } from '@/lib/store/database'
import { countKept, listPages, listStandings } from '@/lib/store/pages'
import { loadSettings } from '@/lib/store/settings'
import type { Story } from '@/lib/story/schema'
import { onDeviceModel } from './on-device'
import type { Outlets } from './outlets'
import type { Shelf } from './shelf'
import { storyStandings } from './standings'

/** Everything that the library shows. */

const listedStory = (story: Story, pages: readonly PageRow[]): LibraryStory => ({
  id: story.id,
  title: story.title,
  summary: story.summary,
  proposition: story.proposition,
  statements: story.statements.length,
  actors: story.actors.length,
  comments: story.comments.length,
  pages: pages.filter(({ storyId }) => storyId === story.id).length,
})

/** @param made how many corrections the reader made on it */
export function libraryPage(
  row: PageRow,
  story: Pick<Story, 'title'> | undefined,
  wrong: boolean,
  made: number,
): LibraryPage {
  return {
    url: row.url,
    title: row.title,
    site: row.site,
    seen: row.seen,
    state: wrong ? 'rejected' : row.state === 'none' ? 'no-match' : row.state,
    ...(row.storyId !== undefined && { storyId: row.storyId }),
    ...(story && { storyTitle: story.title }),
    ...(row.score !== undefined && { score: row.score }),
    corrections: made,
  }
}

/** What the reader corrected, the latest first. */
const corrected = (
  rows: readonly CorrectionRow[],
  stories: ReadonlyMap<string, Story>,
  pages: ReadonlyMap<string, PageRow>,
): LibraryCorrection[] =>
  rows
    .map(
      ({ key, storyId, url, value, said, made }): LibraryCorrection => ({
        key,
        storyTitle: stories.get(storyId)?.title ?? '',
        url,
        page: pages.get(url)?.title || url,
        value,
        ...(said !== undefined && { said }),
        made,
      }),
    )
    .sort((a, b) => b.made - a.made)

export async function libraryView(
  outlets: Pick<Outlets, 'keeper' | 'bytes' | 'publishedPermits' | 'languageModel'>,
  shelf: Shelf,
): Promise<LibraryView> {
  const { keeper, publishedPermits } = outlets
  const [stories, rows, corrections, kept, settings, standings, modelReady, bytes] = await Promise.all([
    shelf.all(),
    listPages(keeper),
    loadCorrections(keeper),
    countKept(keeper),
    loadSettings(keeper, publishedPermits),
    listStandings(keeper),
    onDeviceModel(outlets.languageModel).ready(),
    outlets.bytes().catch(() => undefined),
  ])
  const known = new Map(stories.map((story) => [story.id, story]))
  const { byPage, wrong } = countCorrections(corrections)
  return {
    saving: keeper.saving,
    stories: stories.map((story) => listedStory(story, rows)),
    pages: rows.map((row) =>
      libraryPage(row, known.get(row.storyId ?? ''), wrong.has(row.url), byPage.get(row.url) ?? 0),
    ),
    corrections: corrected(corrections, known, new Map(rows.map((row) => [row.url, row]))),
    kept,
    settings,
    standings: storyStandings(stories, standings, rows, wrong),
    modelReady,
    ...(bytes !== undefined && { bytes }),
  }
}
