import { sentencesIn } from '@/lib/text/sentences'
import type { Range, Unit, Units } from './units'

/** The sentences of a text that has been read into units. */

/** "He went on:" and the quotation after it are one sentence, wherever the line breaks. */
const announces = (units: readonly Unit[], { to }: Range) =>
  units[to - 1]?.text === ':' && units[to]?.quotation !== undefined

/** A run of more units without an end is no sentence that can be understood; cut, it costs no more than others. */
const LONGEST = 400

function cut({ from, to }: Range): Range[] {
  const pieces = Math.ceil((to - from) / LONGEST)
  return Array.from({ length: pieces }, (_, i) => ({
    from: from + i * LONGEST,
    to: Math.min(to, from + (i + 1) * LONGEST),
  }))
}

/** Splits every line into sentences, in order; each unit belongs to one. */
export function sentencesOf({ units, lines }: Units): Range[] {
  const sentences: Range[] = []
  for (const sentence of lines.flatMap((line) => [...sentencesIn(units, line)])) {
    const last = sentences.at(-1)
    if (last && announces(units, last)) sentences[sentences.length - 1] = { from: last.from, to: sentence.to }
    else sentences.push(sentence)
  }
  return sentences.flatMap(cut)
}
