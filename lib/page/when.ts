import type { Declared } from '@/lib/reading/sheet'
import { first, type Marked, textOf } from './field'

/** What a page shows of the days when its article appeared and was changed. */

const PRINTED = ['date', 'Date', 'ublish', 'yline', 'meta', 'Meta', 'time', 'Time']
  .map((name) => `[class*="${name}"]`)
  .join()
/** Longer lines (code units) are text that mentions a date. */
const MOST_LINE = 160
const MOST_TIMES = 30

function printed(element: Element): string {
  const text = textOf(element)
  return text.length > MOST_LINE ? '' : text
}

const dateOf = (element: Element) =>
  element.getAttribute('datetime') || element.getAttribute('content') || printed(element)

/** What a page's head tells already; what is shown of that is not searched. */
export interface Told {
  readonly dated: boolean
  readonly changed: boolean
}

/** What may tell the dates, the most trusted first: the nearer to the headline, the more. */
export function readDates(
  root: Element | Document,
  marked: Marked,
  { dated, changed }: Told,
): Pick<Declared, 'dates' | 'updates'> {
  const updates = changed ? [] : first(marked('dateModified')).map(dateOf)
  if (dated) return { dates: first(root.getElementsByTagName('time')).map(dateOf), updates }
  const headline = root.getElementsByTagName('h1')[0]
  const near = headline?.closest('article, header, main') ?? headline?.parentElement?.parentElement ?? root
  const times = first(root.getElementsByTagName('time'), MOST_TIMES)
  const rank = (time: Element) =>
    time.hasAttribute('pubdate') ? 0 : near.contains(time) ? 1 : time.closest('article') ? 2 : 3
  const ranked = [0, 1, 2, 3].map((wanted) => times.filter((time) => rank(time) === wanted))
  const others = ranked.pop() ?? []
  return {
    dates: [
      ...first(marked('datePublished')),
      ...ranked.flat(),
      ...first(near.querySelectorAll(PRINTED)),
      ...others,
    ].map(dateOf),
    updates,
  }
}
