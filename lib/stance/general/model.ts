import type { WordClasses } from '@/lib/text/word-classes'
import { lookUp, SLOT_BYTES } from '@/lib/text/word-table'
import { featureCount, type WordSense } from './features'
import { type Net, netSize } from './net'

/** What was learned of stance in general: the sense of words, and nets that judge by it. */
export interface StanceModel {
  readonly sense: WordSense
  readonly nets: readonly Net[]
}

/**
 * The file: five 32-bit numbers (classes, coordinates, nets, hidden units, slots), the nets' weights as floats, then for
 * each fine word class its coordinates as signed bytes (127 is 1), then a word table of polarities. Little endian.
 */
const HEAD = 5
export const VECTOR_SCALE = 127
/** Polarities stand in the table as 1 (−1) to 255 (1). */
export const POLARITY_MIDDLE = 128
export const POLARITY_SCALE = 127
/** Words whose polarity is remembered. */
const MOST_KNOWN = 20_000

/** The parts of the file. */
export interface StanceFile {
  readonly dimensions: number
  readonly vectors: Int8Array
  readonly table: Uint8Array
  readonly nets: readonly Net[]
}

/** Writes the file. */
export function writeStanceModel({ dimensions, vectors, table, nets }: StanceFile): Uint8Array {
  const head = Uint32Array.of(
    vectors.length / dimensions,
    dimensions,
    nets.length,
    nets[0]?.hidden ?? 0,
    table.length / SLOT_BYTES,
  )
  const parts = [head, ...nets.map(({ weights }) => weights), vectors, table]
  const bytes = parts.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength))
  const file = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of bytes) {
    file.set(part, at)
    at += part.length
  }
  return file
}

/** The sense of words by a table of polarities and by the coordinates of their classes. */
export function wordSense(vectors: Int8Array, dimensions: number, table: Uint8Array, classes: WordClasses): WordSense {
  const coordinates = Float32Array.from(vectors, (value) => value / VECTOR_SCALE)
  const polarity = (lower: string) => {
    const value = lookUp(table, lower)
    return value === 0 ? 0 : (value - POLARITY_MIDDLE) / POLARITY_SCALE
  }
  const known = new Map<string, number>()
  return {
    dimensions,
    polarity: (lower) => {
      const before = known.get(lower)
      if (before !== undefined) return before
      if (known.size >= MOST_KNOWN) known.clear()
      const value = polarity(lower)
      known.set(lower, value)
      return value
    },
    vector: (lower) => {
      const [, , fine] = classes(lower)
      return fine > 0 ? coordinates.subarray((fine - 1) * dimensions, fine * dimensions) : undefined
    },
  }
}

/** Reads `public/models/stance.bin`; the word classes are those of `public/models/word-classes.bin`. Throws where it is no such file. */
export function readStanceModel(file: Uint8Array, classes: WordClasses): StanceModel {
  const bytes = file.slice()
  const [count = 0, dimensions = 0, many = 0, hidden = 0, slots = 0] =
    bytes.length < HEAD * 4 ? [] : new Uint32Array(bytes.buffer, 0, HEAD)
  const inputs = featureCount(dimensions)
  const size = netSize(inputs, hidden)
  const vectorsAt = (HEAD + many * size) * 4
  const tableAt = vectorsAt + count * dimensions
  if (many === 0 || bytes.length !== tableAt + slots * SLOT_BYTES) throw new Error('stance model: not its file')
  const nets = Array.from({ length: many }, (_, i) => ({
    inputs,
    hidden,
    weights: new Float32Array(bytes.buffer, (HEAD + i * size) * 4, size),
  }))
  const vectors = new Int8Array(bytes.buffer, vectorsAt, count * dimensions)
  return { nets, sense: wordSense(vectors, dimensions, bytes.subarray(tableAt), classes) }
}
