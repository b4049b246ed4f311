import type { PassageTarget } from '@/lib/text/article'
import { findExact } from '@/lib/text/find-exact'
import { fold } from '@/lib/text/fold'
import { rangeOf } from './blocks'
import type { Reading } from './take'

/** Where a passage was said to stand; undefined where its words are not there any more. */
export function findThere({ blocks }: Reading, { passage: { paragraph, start, end }, quote }: PassageTarget) {
  const block = blocks[paragraph]
  return block?.text.slice(start, end) === quote ? rangeOf(block, start, end) : undefined
}

/**
 * Where a passage stands in the live document: first where it was said to stand, then wherever its words stand. Words
 * that have changed are the background's to find: that takes time, and the page's thread has none.
 */
export function findTarget(reading: Reading, target: PassageTarget): Range | undefined {
  const there = findThere(reading, target)
  if (there) return there
  const found = findExact(
    reading.blocks.map(({ text }) => fold(text)),
    target.quote,
    target.passage.paragraph,
  )
  const holder = found && reading.blocks[found.paragraph]
  return holder && rangeOf(holder, found.start, found.end)
}

/** Brings a range to the upper third of the window, below whatever sticks to its top, and into view of what scrolls. */
export function scrollTo(range: Range, view: Window): void {
  let holder = range.startContainer.parentElement
  holder?.scrollIntoView({ block: 'nearest' })
  let box = range.getBoundingClientRect()
  // What is folded up has no place: whatever shows that it is there has.
  for (; holder && box.height === 0; holder = holder.parentElement) box = holder.getBoundingClientRect()
  if (box.top >= 120 && box.bottom <= view.innerHeight - 80) return
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  view.scrollBy({ top: box.top - view.innerHeight / 3, behavior: calm ? 'instant' : 'smooth' })
}
