import type { LibraryPage } from '@/lib/messages/views'
import type { Key } from '../../ui/text'

/** Which of the pages are looked for. */

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** When pages were last seen: within so many milliseconds of now, or longer ago than that. */
export const TIMES = [
  { id: 'any', title: 'time_any' },
  { id: 'hour', title: 'time_hour', within: HOUR },
  { id: 'day', title: 'time_day', within: DAY },
  { id: 'week', title: 'time_week', within: 7 * DAY },
  { id: 'before-month', title: 'time_before_month', before: 30 * DAY },
  { id: 'before-year', title: 'time_before_year', before: 365 * DAY },
] as const satisfies readonly { id: string; title: Key; within?: number; before?: number }[]
export type TimeId = (typeof TIMES)[number]['id']

export interface Filter {
  readonly words: string
  /** Id of the story; '' for all. */
  readonly story: string
  /** '' for all. */
  readonly site: string
  readonly time: TimeId
}

export const NO_FILTER: Filter = { words: '', story: '', site: '', time: 'any' }

/** As one would type it: no accents, no capitals, straight apostrophes. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()

const searched = new WeakMap<LibraryPage, string>()
function searchedText(page: LibraryPage): string {
  const known = searched.get(page)
  if (known !== undefined) return known
  const text = plain(`${page.title} ${page.site} ${page.url}`)
  searched.set(page, text)
  return text
}

function inTime(seen: number, time: TimeId, now: number): boolean {
  const row = TIMES.find(({ id }) => id === time)
  if (row && 'within' in row) return seen >= now - row.within
  return !row || !('before' in row) || seen < now - row.before
}

/**
 * The pages that have every word of the search in title, site or address, in their order.
 * @param now milliseconds since 1970
 */
export function filterPages(pages: readonly LibraryPage[], filter: Filter, now: number): LibraryPage[] {
  const words = plain(filter.words).split(/\s+/).filter(Boolean)
  return pages.filter(
    (page) =>
      (filter.story === '' || page.storyId === filter.story) &&
      (filter.site === '' || page.site === filter.site) &&
      inTime(page.seen, filter.time, now) &&
      words.every((word) => searchedText(page).includes(word)),
  )
}

/** Sites with their number of pages, in the order of the alphabet. */
export function sitesOf(pages: readonly LibraryPage[]): { readonly site: string; readonly pages: number }[] {
  const counts = new Map<string, number>()
  for (const { site } of pages) counts.set(site, (counts.get(site) ?? 0) + 1)
  const order = new Intl.Collator()
  return [...counts].map(([site, count]) => ({ site, pages: count })).sort((a, b) => order.compare(a.site, b.site))
}
