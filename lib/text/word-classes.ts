import { lookUp, SLOT_BYTES } from './word-table'

/**
 * Classes of words that stand in like company: what a learned judge knows of words that it never saw in training
 * (Turian, Ratinov and Bengio, 2010).
 * @param word in lower case
 * @returns its class at three grains, coarse, middle and fine, each counted from 1; all 0 where the word is unknown
 */
export type WordClasses = (word: string) => readonly [coarse: number, middle: number, fine: number]

/** The file: two bytes with the number of fine classes, little endian; for each a byte with its coarse class and one with its middle class; then a word table of fine classes. */
export const HEAD_BYTES = 2
export const CLASS_BYTES = 2
const UNKNOWN = [0, 0, 0] as const

/** Reads the file; throws where its length cannot be right. */
export function readWordClasses(bytes: Uint8Array): WordClasses {
  const at = (i: number) => bytes[i] ?? 0
  const classes = at(0) | (at(1) << 8)
  const table = bytes.subarray(HEAD_BYTES + classes * CLASS_BYTES)
  if (table.length === 0 || table.length % SLOT_BYTES !== 0) throw new Error('word classes: not their file')
  const grains = Array.from({ length: classes }, (_, fine) => {
    const i = HEAD_BYTES + fine * CLASS_BYTES
    return [at(i), at(i + 1), fine + 1] as const
  })
  return (word) => grains[lookUp(table, word) - 1] ?? UNKNOWN
}
