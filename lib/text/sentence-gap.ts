import { TITLES } from './abbreviations'

/** Where one sentence ends between two words, whatever the language: for texts that are read word by word. */

const SENTENCE_END = /[.!?…]/
/** Ends whatever follows, unless a quotation ends with it, as the sentence around goes on. */
const WIDE_SENTENCE_END = /[。！？｡．](?![」』”])/
/** "am 16. Juni": an ordinal number of one or two digits, not "in 2023. The". */
const ORDINAL = /^[0-9]{1,2}$/

/**
 * Whether a sentence ends between two words. "J. Smith" and "at 7.30" have a full stop and no end; ";" parts subjects.
 * @param gap what stands between the words
 * @param before the word before the gap, folded
 * @param capital whether the word after it has a capital letter
 */
export function endsSentence(gap: string, before: string, capital: boolean): boolean {
  if (gap === ' ' || gap === '') return false
  if (gap.includes(';') || WIDE_SENTENCE_END.test(gap)) return true
  if (!capital || before.length < 2 || !SENTENCE_END.test(gap)) return false
  return !(gap.startsWith('.') && (TITLES.has(before) || ORDINAL.test(before)))
}
