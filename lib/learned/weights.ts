/**
 * Weights of the features that told most, as they are kept in a file: whole numbers of one byte and what they are to be
 * multiplied by. A feature is a 32-bit hash: its highest bits say in which bucket its row stands, its lowest sixteen,
 * its print, which row of the bucket it is. A feature that was not kept has no row (but for one in many thousands).
 */

/** A row of `width` weights for each feature that was kept. A weight is `values[row + i] * scale`. */
export interface Weights {
  readonly width: number
  readonly scale: number
  /** How many of a feature's highest bits tell its bucket. */
  readonly bits: number
  /** Where each bucket's rows begin, and after them where the last ends; counted in rows. */
  readonly starts: Uint32Array
  readonly prints: Uint16Array
  readonly values: Int8Array
}

const HASH_BITS = 32
const PRINT_MASK = 0xffff
const bucketOf = (feature: number, bits: number) => feature >>> (HASH_BITS - bits)

/** Where the weights of a feature begin in `values`; -1 where it has none. */
export function rowOf({ bits, starts, prints, width }: Weights, feature: number): number {
  const bucket = feature >>> (HASH_BITS - bits)
  const print = feature & PRINT_MASK
  const end = starts[bucket + 1] as number
  for (let row = starts[bucket] as number; row < end; row++) if (prints[row] === print) return row * width
  return -1
}

const MOST = 127
/** Rows that a bucket has on average, at most: each costs a look, each bucket a byte. */
const FULL = 4
const MOST_BITS = 24
/** Its count is one byte. */
const MOST_IN_BUCKET = 255

/**
 * Rounds learned weights to whole numbers; the largest becomes 127.
 * @param learned rows of `width` weights by feature; throws where too many features fall into one bucket
 */
export function rounded(width: number, learned: ReadonlyMap<number, ArrayLike<number>>): Weights {
  let largest = 0
  for (const row of learned.values())
    for (let i = 0; i < width; i++) largest = Math.max(largest, Math.abs(row[i] as number))
  const scale = Math.fround(largest / MOST) || 1
  const bits = Math.max(1, Math.ceil(Math.log2(learned.size / FULL)))
  const sorted = [...learned].sort(([a], [b]) => bucketOf(a, bits) - bucketOf(b, bits) || a - b)
  const values = new Int8Array(sorted.length * width)
  const counts = new Uint8Array(2 ** bits)
  for (const [row, [feature, weights]] of sorted.entries()) {
    for (let i = 0; i < width; i++) values[row * width + i] = Math.round((weights[i] as number) / scale)
    const bucket = bucketOf(feature, bits)
    const count = counts[bucket] as number
    if (count === MOST_IN_BUCKET) throw new Error('weights: a bucket is full')
    counts[bucket] = count + 1
  }
  const prints = Uint16Array.from(sorted, ([feature]) => feature & PRINT_MASK)
  return { width, scale, bits, starts: startsOf(counts), prints, values }
}

function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] as number) + (counts[i] as number)
  return starts
}

/** Bits, width and rows as whole numbers of 32 bits, and the scale; then a byte for each bucket, prints and weights. */
const HEAD = 16

/** Reads the tables of a file. Throws where it is cut short or no such file. */
export function readWeights(file: ArrayBuffer): Weights[] {
  const tables: Weights[] = []
  const view = new DataView(file)
  for (let at = 0; at < file.byteLength; ) {
    if (at + HEAD > file.byteLength) throw new Error('weights: cut short')
    const [bits = 0, width = 0, rows = 0] = [0, 4, 8].map((offset) => view.getUint32(at + offset, true))
    const scale = view.getFloat32(at + 12, true)
    const counts = at + HEAD
    const prints = counts + 2 ** bits
    const values = prints + rows * 2
    const end = values + rows * width
    if (bits < 1 || bits > MOST_BITS || !(scale > 0) || end > file.byteLength) throw new Error('weights: not a table')
    const starts = startsOf(new Uint8Array(file, counts, 2 ** bits))
    if (starts[2 ** bits] !== rows) throw new Error('weights: rows are missing')
    tables.push({
      width,
      scale,
      bits,
      starts,
      prints: new Uint16Array(file.slice(prints, values)),
      values: new Int8Array(file, values, rows * width),
    })
    at = end
  }
  return tables
}

const bytesOf = ({ bits, prints, values }: Weights) => HEAD + 2 ** bits + prints.byteLength + values.length

/** The bytes of tables, as `readWeights` takes them. */
export function writeWeights(tables: readonly Weights[]): Uint8Array {
  const file = new Uint8Array(tables.reduce((sum, table) => sum + bytesOf(table), 0))
  const view = new DataView(file.buffer)
  let at = 0
  for (const table of tables) {
    const { bits, width, scale, starts, prints, values } = table
    for (const [i, value] of [bits, width, prints.length].entries()) view.setUint32(at + i * 4, value, true)
    view.setFloat32(at + 12, scale, true)
    for (let i = 0; i < 2 ** bits; i++) file[at + HEAD + i] = (starts[i + 1] as number) - (starts[i] as number)
    const from = at + HEAD + 2 ** bits
    prints.forEach((print, i) => {
      view.setUint16(from + i * 2, print, true)
    })
    file.set(new Uint8Array(values.buffer, values.byteOffset, values.length), from + prints.byteLength)
    at += bytesOf(table)
  }
  return file
}
