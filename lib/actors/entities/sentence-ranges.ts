import type { Range } from './runs'

/** Sentences of a list of tokens whose spaces and lines are not known: rough, for only a name's capital depends on them. */

const ENDS = /^(?:[.!?…]|\.{2,})$/
const CLOSES = /^["'”’)\]»]+$/
const BEGINS = /^[\p{Lu}\p{N}"“‘«([]/u
/** A stop after these, or after a single letter, is part of the name. */
const SHORT = /^(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Gov|Rev|Hon|St|Jr|Sr|vs|No)$/u

/** Half-open ranges that cover all tokens. */
export function sentenceRanges(tokens: readonly string[]): Range[] {
  const ranges: { from: number; to: number }[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    if (!ENDS.test(tokens[i] as string)) continue
    if (tokens[i] === '.' && SHORT.test(tokens[i - 1] ?? '')) continue
    let to = i + 1
    while (to < tokens.length && CLOSES.test(tokens[to] as string)) to++
    if (to < tokens.length && !BEGINS.test(tokens[to] as string)) continue
    ranges.push({ from, to })
    from = to
    i = to - 1
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length })
  return ranges
}
