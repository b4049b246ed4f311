import { type Block, rangeOf } from '../blocks'

/** From the first to the last line of a comment; undefined where these are not its words any more. */
export function findWords(blocks: readonly Block[], quote: string): Range | undefined {
  const lines = quote.split('\n')
  // Of a line that is too long the comment has only the beginning.
  const [first, last] = [lines[0], lines.at(-1)].map((line = '') => blocks.find(({ text }) => text.startsWith(line)))
  const range = first && rangeOf(first, 0, first.text.length)
  const end = last && rangeOf(last, 0, last.text.length)
  if (!range || !end) return undefined
  range.setEnd(end.endContainer, end.endOffset)
  return range
}
