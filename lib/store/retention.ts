import type { Keeper } from './keeper'

/** How long the record of a page is kept after the last visit. */

/** Days to choose from; 0 keeps everything. */
export const KEEP_DAYS = [7, 30, 90, 365, 0] as const
export type KeepDays = (typeof KEEP_DAYS)[number]

export const DAY = 86_400_000

/**
 * Forgets the pages last seen longer ago than the reader wants them kept, with their comments and the names in them.
 * Corrections stay: they name nobody, and hold when the same comment is seen again.
 * @param now milliseconds since 1970
 * @returns false where the database did not take it
 */
export async function forgetOld(keeper: Keeper, days: KeepDays, now: number): Promise<boolean> {
  if (days === 0) return true
  const before = now - days * DAY
  const old = await keeper.read([], ({ pages }) => pages.where('seen').below(before).primaryKeys())
  // Nothing is written where there is nothing to forget.
  if (old.length === 0) return true
  return keeper.write((database) => {
    const { pages, comments, standings } = database
    return database.transaction('rw', [pages, comments, standings], async () => {
      await pages.bulkDelete(old)
      await comments.where('url').anyOf(old).delete()
      await standings.where('url').anyOf(old).delete()
    })
  })
}
