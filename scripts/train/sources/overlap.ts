/** How far two contents share their words: the measure of the scorer, for learning by it. */

type Spans = readonly { readonly start: number; readonly end: number }[]

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** Where the words of a text stand. */
export const wordsOf = (text: string): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))

/** Numbers of the words that some spans touch. */
export function covered(words: Spans, spans: Spans): Set<number> {
  const found = new Set<number>()
  for (const [i, word] of words.entries()) {
    if (spans.some(({ start, end }) => word.start < end && word.end > start)) found.add(i)
  }
  return found
}

/** Words of both over words of either, 0 to 1 (Jaccard). */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / Math.max(1, a.size + b.size - both)
}

/** Pairs each of `found` with at most one of `gold`, closest pairs first; -1 where none is at least as close as `least`. */
export function paired(
  found: readonly ReadonlySet<number>[],
  gold: readonly ReadonlySet<number>[],
  least: number,
): number[] {
  const pairs = found
    .flatMap((one, i) => gold.map((other, j) => ({ i, j, value: jaccard(one, other) })))
    .filter(({ value }) => value >= least)
    .sort((a, b) => b.value - a.value)
  const partner = found.map(() => -1)
  const taken = new Set<number>()
  for (const { i, j } of pairs) {
    if (partner[i] !== -1 || taken.has(j)) continue
    partner[i] = j
    taken.add(j)
  }
  return partner
}
