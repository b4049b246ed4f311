import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CLASS_BYTES, HEAD_BYTES } from '@/lib/text/word-classes'
import { wordTable } from '@/lib/text/word-table'
import { centresOf, nearest, type Vectors } from './k-means'
import { wordVectors } from './word-vectors'

/** Sorts words into classes by their vectors, and writes the table that ships. */

const FILE = fileURLToPath(new URL('../../public/models/word-classes.bin', import.meta.url))
const WORDS = 116_000
const SLOTS = 131_072
const FINE = 1_000
const MIDDLE = 128
const COARSE = 32
/** Classes are found among the words that matter most, and all words then sorted into them. */
const LEARNED_FROM = 40_000
const ROUNDS = 15
const SEED = 20

const first = ({ width, values }: Vectors, count: number): Vectors => ({
  width,
  count,
  values: values.subarray(0, count * width),
})

/** @param classOf fine class of each word, from 0; @param grains coarse and middle class of each fine one, from 0 */
function fileOf(words: readonly string[], classOf: Int32Array, grains: readonly (readonly number[])[]): Uint8Array {
  const values = new Map(words.map((word, i) => [word, (classOf[i] as number) + 1]))
  const table = wordTable(values, SLOTS)
  const bytes = new Uint8Array(HEAD_BYTES + grains.length * CLASS_BYTES + table.length)
  bytes.set([grains.length & 0xff, grains.length >> 8])
  bytes.set(
    grains.flat().map((grain) => grain + 1),
    HEAD_BYTES,
  )
  bytes.set(table, bytes.length - table.length)
  return bytes
}

/** Writes the table that ships; the folder of the word vectors is the command's second argument. */
export function trainWordClasses(): void {
  const { words, vectors } = wordVectors(process.argv[3], WORDS)
  const fine = centresOf(first(vectors, LEARNED_FROM), FINE, ROUNDS, SEED)
  const middle = nearest(fine, centresOf(fine, MIDDLE, ROUNDS, SEED))
  const coarse = nearest(fine, centresOf(fine, COARSE, ROUNDS, SEED))
  const grains = Array.from({ length: FINE }, (_, c) => [coarse[c] as number, middle[c] as number] as const)
  const bytes = fileOf(words, nearest(vectors, fine), grains)
  writeFileSync(FILE, bytes)
  console.log(`${FILE}: ${words.length} words in ${FINE} classes, ${bytes.length} bytes`)
}
