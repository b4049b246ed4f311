import type { Statement } from '@/lib/story/schema'
import { type Found, findQuote } from '@/lib/text/find'
import { type Folded, words } from '@/lib/text/fold'

/** A statement of a story as a page has it: `exact` where the page's words are the same, punctuation aside. */
export interface Located extends Found {
  readonly exact: boolean
  /** The page's own words. */
  readonly text: string
}

/** Finds a story's statements on a page; statements the page does not carry have no entry. */
export function locateStatements(
  statements: readonly Statement[],
  paragraphs: readonly string[],
  folded: readonly Folded[],
): Map<string, Located> {
  const located = new Map<string, Located>()
  for (const statement of statements) {
    const found = findQuote(folded, statement.place.text)
    if (!found) continue
    const text = paragraphs[found.paragraph]?.slice(found.start, found.end) ?? ''
    located.set(statement.id, { ...found, text, exact: words(text) === words(statement.place.text) })
  }
  return located
}
