import type { Reading, Word } from '../reading/words'
import type { TargetWords } from './target'

/** Parts of a comment that speak of the target more or less closely: in the first lines, in its sentences, beside it. */
export const SCOPES = ['whole', 'first', 'last', 'sentence', 'near', 'beside'] as const
export type Scope = (typeof SCOPES)[number]

/** How many words from a mention of the target count as near it, and as beside it. */
const NEAR = 6
const BESIDE = 3

/** Which words name the target. */
export const mentions = ({ words }: Reading, { stems }: TargetWords): boolean[] =>
  words.map((word) => stems.has(word.stem))

/** Distance of each word from the next mention in its sentence, in words. */
function distances(words: readonly Word[], named: readonly boolean[]): number[] {
  const found = new Array<number>(words.length).fill(Number.POSITIVE_INFINITY)
  const pass = (order: number) => {
    let last = -1
    for (let step = 0; step < words.length; step++) {
      const i = order > 0 ? step : words.length - 1 - step
      if (named[i]) last = i
      if (last >= 0 && words[last]?.sentence === words[i]?.sentence)
        found[i] = Math.min(found[i] as number, Math.abs(i - last))
    }
  }
  pass(1)
  pass(-1)
  return found
}

/** The scopes that each word stands in. Linear in the comment's words. */
export function scopesOf({ words, ends }: Reading, named: readonly boolean[]): Scope[][] {
  const spoken = new Set(words.flatMap(({ sentence }, i) => (named[i] ? [sentence] : [])))
  const distance = distances(words, named)
  return words.map(({ sentence }, i) => {
    const away = distance[i] ?? Number.POSITIVE_INFINITY
    return [
      'whole',
      ...(sentence === 0 ? (['first'] as const) : []),
      ...(sentence === ends.length - 1 ? (['last'] as const) : []),
      ...(spoken.has(sentence) ? (['sentence'] as const) : []),
      ...(away <= NEAR ? (['near'] as const) : []),
      ...(away <= BESIDE ? (['beside'] as const) : []),
    ]
  })
}
