import type { LibraryStatement } from '@/lib/messages/library-views'

/** A stretch of a paragraph: words of a statement, or words between them. */
export interface Segment {
  readonly text: string
  /** UTF-16 offset in the paragraph. */
  readonly start: number
  /** The statement whose words these are. */
  readonly statement?: LibraryStatement
}

/**
 * Cuts a paragraph at its statements. Of statements that share words, the first one keeps them: a stretch cannot lead to
 * two places.
 * @param line of the story's text, from 1
 */
export function segmentsOf(text: string, line: number, statements: readonly LibraryStatement[]): Segment[] {
  const here = statements.filter(({ place }) => place.line === line).sort((a, b) => a.place.start - b.place.start)
  const segments: Segment[] = []
  let at = 0
  for (const statement of here) {
    const start = Math.max(at, statement.place.start)
    const end = Math.min(text.length, statement.place.end)
    if (start >= end) continue
    if (start > at) segments.push({ text: text.slice(at, start), start: at })
    segments.push({ text: text.slice(start, end), start, statement })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at), start: at })
  return segments
}
