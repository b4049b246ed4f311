import type { Target } from '@/lib/text/article'
import { findExact } from '@/lib/text/find-exact'
import { fold } from '@/lib/text/fold'
import { rangeOf } from './blocks'
import type { Reading } from './take'

/**
 * Where a passage stands in the live document: first where it was said to stand, then wherever its words stand. Words
 * that have changed are the background's to find: that takes time, and the page's thread has none.
 */
export function findTarget(reading: Reading, target: Target): Range | undefined {
  const { paragraph, start, end } = target.passage
  const block = reading.blocks[paragraph]
  if (block?.text.slice(start, end) === target.quote) {
    const range = rangeOf(block, start, end)
    if (range) return range
  }
  const found = findExact(
    reading.blocks.map(({ text }) => fold(text)),
    target.quote,
    paragraph,
  )
  const holder = found && reading.blocks[found.paragraph]
  return holder && rangeOf(holder, found.start, found.end)
}

/** Brings a range to the upper third of the window, below whatever sticks to its top. */
export function scrollTo(range: Range, view: Window): void {
  const box = range.getBoundingClientRect()
  if (box.top >= 120 && box.bottom <= view.innerHeight - 80) return
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  view.scrollBy({ top: box.top - view.innerHeight / 3, behavior: calm ? 'instant' : 'smooth' })
}
