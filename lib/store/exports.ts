import { type CommentRow, type LibraryRows, NO_ROWS, type PageRow } from '@/lib/exchange/schema'
import { loadCorrections } from './corrections'
import type { NewsglossDatabase } from './database'
import type { Keeper } from './keeper'
import { settingsIn } from './settings'
import { loadStories } from './stories'

/** Everything that is kept, in parts: a library may be larger than a message between browser parts may be. */

export interface ExportPart {
  readonly rows: LibraryRows
  /** Ask for the part after this; absent at the end. */
  readonly next?: string
}

/** Pages of a part, and the characters of comments at which it ends early. */
const MOST_PAGES = 500
const MOST_CHARACTERS = 4_000_000

/** What belongs to no page: the first part. */
async function rest(keeper: Keeper): Promise<LibraryRows> {
  const [stories, corrections, settings] = await Promise.all([
    loadStories(keeper),
    loadCorrections(keeper),
    keeper.read(undefined, settingsIn),
  ])
  return {
    ...NO_ROWS,
    stories: stories.map((story) => ({ id: story.id, version: story.version, story })),
    corrections,
    ...(settings && { settings }),
  }
}

async function pagesAfter(database: NewsglossDatabase, after: string): Promise<ExportPart> {
  const { pages, comments, standings } = database
  const found = await pages.where('url').above(after).limit(MOST_PAGES).toArray()
  const rows = { ...NO_ROWS, pages: [] as PageRow[], comments: [] as CommentRow[] }
  let characters = 0
  for (const page of found) {
    if (characters > MOST_CHARACTERS) break
    const own = await comments.where('url').equals(page.url).toArray()
    characters += own.reduce((sum, { text }) => sum + text.length, 0)
    rows.pages.push(page)
    rows.comments.push(...own)
  }
  const urls = rows.pages.map(({ url }) => url)
  const last = urls.at(-1)
  const more = rows.pages.length < found.length || found.length === MOST_PAGES
  return {
    rows: { ...rows, standings: await standings.where('url').anyOf(urls).toArray() },
    ...(more && last !== undefined && { next: last }),
  }
}

/**
 * A part of what is kept.
 * @param after where the part before ended; absent for the first
 * @returns undefined where the database is blocked: a file that lacks half would pass for whole
 */
export async function exportPart(keeper: Keeper, after?: string): Promise<ExportPart | undefined> {
  if (after !== undefined) return keeper.read<ExportPart | undefined>(undefined, (db) => pagesAfter(db, after))
  const rows = await rest(keeper)
  return keeper.saving === 'blocked' ? undefined : { rows, next: '' }
}
