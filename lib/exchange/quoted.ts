import type { Passage } from '@/lib/text/article'
import type { Quoted } from './schema'

/** So many code units before and after a quotation tell it from the same words elsewhere. */
const AROUND = 32

/** Half a surrogate pair at either edge is no text. */
const whole = (text: string) => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')

interface Found extends Passage {
  readonly text: string
  readonly exact: boolean
}

/**
 * Where statements stand in a page's text: its paragraphs, parted by line breaks.
 * @param found statements by their id
 * @returns in the order of the text
 */
export function quotedOf(paragraphs: readonly string[], found: ReadonlyMap<string, Found>): Quoted[] {
  const text = paragraphs.join('\n')
  const starts: number[] = []
  paragraphs.reduce((at, { length }, i) => {
    starts[i] = at
    return at + length + 1
  }, 0)
  return [...found]
    .map(([statement, passage]): Quoted => {
      const from = starts[passage.paragraph] ?? 0
      const [start, end] = [from + passage.start, from + passage.end]
      return {
        statement,
        text: passage.text,
        exact: passage.exact,
        paragraph: passage.paragraph + 1,
        start,
        end,
        prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
        suffix: whole(text.slice(end, end + AROUND)),
      }
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
