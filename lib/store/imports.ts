import { type Merged, mergeRows, mergeSettings } from '@/lib/exchange/merge'
import type { LibraryRows, Settings } from '@/lib/exchange/schema'
import { parseStory } from '@/lib/story/parse'
import type { NewsglossDatabase } from './database'
import type { Keeper } from './keeper'
import { putSettings, settingsIn } from './settings'
import { putStories } from './stories'

/** Joins a library that comes from a file, or rows that were just deleted, with what is here. */

interface Plan {
  readonly merged: Merged
  readonly put: Omit<LibraryRows, 'settings'>
  /** To be stored, where they change. */
  readonly settings?: Settings
}

async function planPages(database: NewsglossDatabase, rows: LibraryRows, named: boolean) {
  const here = await database.pages.bulkGet(rows.pages.map(({ url }) => url))
  const pages = mergeRows(rows.pages, here, (theirs, mine) => theirs.seen > mine.seen)
  const newer = new Set(pages.put.map(({ url }) => url))
  const said = await database.comments.bulkGet(rows.comments.map(({ url, id }): [string, string] => [url, id]))
  // A file without names must not take away the names that are here.
  const comments = mergeRows(rows.comments, said, ({ url }) => named && newer.has(url))
  const counted = await database.standings.bulkGet(
    rows.standings.map(({ url, storyId }): [string, string] => [url, storyId]),
  )
  const standings = mergeRows(rows.standings, counted, ({ url }) => newer.has(url))
  return { pages, comments, standings }
}

async function plan(database: NewsglossDatabase, rows: LibraryRows, named: boolean): Promise<Plan> {
  const told = await database.stories.bulkGet(rows.stories.map(({ id }) => id))
  const stories = mergeRows(rows.stories, told, (theirs, mine) => theirs.version > mine.version)
  const made = await database.corrections.bulkGet(rows.corrections.map(({ key }) => key))
  const corrections = mergeRows(rows.corrections, made, (theirs, mine) => theirs.made > mine.made)
  const { pages, comments, standings } = await planPages(database, rows, named)
  const mine = await settingsIn(database)
  const settings = mergeSettings(mine, rows.settings)
  return {
    merged: {
      stories: stories.count,
      pages: pages.count,
      comments: comments.count,
      corrections: corrections.count,
      sitesOff: (settings?.offSites.length ?? 0) - (mine?.offSites.length ?? 0),
      settings: !mine && rows.settings !== undefined,
    },
    put: {
      stories: stories.put,
      pages: pages.put,
      comments: comments.put,
      standings: standings.put,
      corrections: corrections.put,
    },
    ...(rows.settings && settings && { settings }),
  }
}

async function carryOut(database: NewsglossDatabase, { put, settings }: Plan): Promise<void> {
  const stories = put.stories.flatMap(({ story }) => {
    const parsed = parseStory(story)
    return parsed.ok ? [parsed.story] : []
  })
  await putStories(database, stories)
  await database.pages.bulkPut(put.pages)
  await database.comments.bulkPut(put.comments)
  await database.standings.bulkPut(put.standings)
  await database.corrections.bulkPut(put.corrections)
  if (settings) await putSettings(database, settings)
}

/**
 * What an import would change.
 * @returns undefined where the database is blocked
 */
export const planImport = (keeper: Keeper, rows: LibraryRows, named: boolean): Promise<Merged | undefined> =>
  keeper.read<Merged | undefined>(undefined, async (database) => (await plan(database, rows, named)).merged)

/**
 * Carries an import out, all of it or nothing: one transaction.
 * @param named whether the rows carry commenters' names
 * @returns what it changed; undefined where it could not be stored, and nothing was
 */
export async function importLibrary(keeper: Keeper, rows: LibraryRows, named: boolean): Promise<Merged | undefined> {
  let merged: Merged | undefined
  const stored = await keeper.write((database) =>
    database.transaction('rw', database.tables, async () => {
      const planned = await plan(database, rows, named)
      await carryOut(database, planned)
      merged = planned.merged
    }),
  )
  return stored ? merged : undefined
}
