import type { Passage } from './article'
import { type Folded, fold, unfold } from './fold'

/**
 * Finds the same words in folded paragraphs, nearest to paragraph `near` where they stand twice. Apart from find.ts,
 * for it is all that the script on every page needs.
 */
export function findExact(paragraphs: readonly Folded[], quotation: string, near = 0): Passage | undefined {
  const quote = fold(quotation).text.trim()
  if (quote === '') return undefined
  let best: Passage | undefined
  paragraphs.forEach((folded, paragraph) => {
    const at = folded.text.indexOf(quote)
    if (at === -1) return
    if (best && Math.abs(best.paragraph - near) <= Math.abs(paragraph - near)) return
    best = { paragraph, ...unfold(folded, at, at + quote.length) }
  })
  return best
}
