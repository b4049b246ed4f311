import type { Passage, PassageTarget } from '@/lib/text/article'

/** Stands between the stretches of a statement that its text interrupts. */
export const INTERRUPTED = ' … '

/**
 * Each stretch of a statement where it stands, with its words. Where the words cannot be parted as the passages are
 * (they hold an ellipsis of their own), the quotes are empty: the place alone then says what is meant.
 * @param text the stretches' words, parted by `INTERRUPTED`
 */
export function stretches(text: string, passages: readonly Passage[]): PassageTarget[] {
  const parts = passages.length === 1 ? [text] : text.split(INTERRUPTED)
  const fits = parts.length === passages.length
  return passages.map((passage, at) => ({ passage, quote: fits ? (parts[at] ?? '') : '' }))
}
