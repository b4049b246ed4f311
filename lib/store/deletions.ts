import { type LibraryRows, NO_ROWS } from '@/lib/exchange/schema'
import type { NewsglossDatabase } from './database'
import type { Keeper } from './keeper'

/** What the reader takes out of the library, handed back so that it can be put in again. */

/** More rows than that are too many to hand back. */
const MOST_HANDED_BACK = 20_000

/** @returns undefined where there are too many */
async function rowsOf(database: NewsglossDatabase, urls: string[], most: number): Promise<LibraryRows | undefined> {
  const { pages, comments, standings, corrections } = database
  const many = urls.length + (await comments.where('url').anyOf(urls).count())
  if (many > most) return undefined
  return {
    ...NO_ROWS,
    pages: await pages.where('url').anyOf(urls).toArray(),
    comments: await comments.where('url').anyOf(urls).toArray(),
    standings: await standings.where('url').anyOf(urls).toArray(),
    corrections: await corrections.where('url').anyOf(urls).toArray(),
  }
}

export interface Removed {
  /** What was removed; absent where it is too much to be put back. */
  readonly rows?: LibraryRows
}

/**
 * Forgets pages with their comments and the corrections made on them.
 * @param most more rows are not handed back
 * @returns undefined where that could not be stored
 */
export async function deletePages(
  keeper: Keeper,
  urls: readonly string[],
  most = MOST_HANDED_BACK,
): Promise<Removed | undefined> {
  const gone = [...urls]
  let rows: LibraryRows | undefined
  const stored = await keeper.write((database) => {
    const { pages, comments, standings, corrections } = database
    return database.transaction('rw', [pages, comments, standings, corrections], async () => {
      rows = await rowsOf(database, gone, most)
      await pages.bulkDelete(gone)
      for (const table of [comments, standings, corrections]) await table.where('url').anyOf(gone).delete()
    })
  })
  if (!stored) return undefined
  return rows ? { rows } : {}
}

/**
 * Takes a correction back.
 * @returns undefined where that could not be stored
 */
export async function deleteCorrection(keeper: Keeper, key: string): Promise<Removed | undefined> {
  let rows = NO_ROWS
  const stored = await keeper.write((database) =>
    database.transaction('rw', database.corrections, async () => {
      const row = await database.corrections.get(key)
      if (row) rows = { ...NO_ROWS, corrections: [row] }
      await database.corrections.delete(key)
    }),
  )
  return stored ? { rows } : undefined
}
