const DAY = 86_400_000

/**
 * Whole days from a story's days to a page's date: 0 within, negative before, positive after.
 * @param published ISO 8601 or what a page has instead; undefined is returned where it is no date
 */
export function daysFrom(
  dates: { readonly from: string; readonly to: string },
  published: string | undefined,
): number | undefined {
  const at = Date.parse(published ?? '')
  if (Number.isNaN(at)) return undefined
  const from = Date.parse(dates.from)
  const end = Date.parse(dates.to) + DAY
  if (at < from) return -Math.ceil((from - at) / DAY)
  return at < end ? 0 : Math.floor((at - end) / DAY) + 1
}
