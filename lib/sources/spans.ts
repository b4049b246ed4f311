import type { Span } from '@/lib/text/article'
import type { Range, Units } from './units'

/** From units back to stretches of the text. */

/** The stretch that a range of units covers. */
export const spanOf = ({ units }: Units, { from, to }: Range): Span => ({
  start: units[from]?.start ?? 0,
  end: units[to - 1]?.end ?? 0,
})

/** The stretches of units, ascending; neighbouring units of one line are one stretch. */
export function spansOf({ text, units }: Units, content: readonly number[]): Span[] {
  const spans: { start: number; end: number; last: number }[] = []
  for (const at of content) {
    const { start, end } = units[at] as Span
    const open = spans.at(-1)
    if (open && open.last === at - 1 && !text.slice(open.end, start).includes('\n')) {
      open.end = end
      open.last = at
    } else spans.push({ start, end, last: at })
  }
  return spans.map(({ start, end }) => ({ start, end }))
}
