/**
 * Tables of hashed weights as they are kept in a file: small whole numbers and what they are to be multiplied by.
 * Each table is a head of three 32-bit words (slots as a power of two, width, scale as a float) and then its weights.
 */

/** `width` weights for each of 2^`bits` slots. A weight is `values[slot * width + i] * scale`. */
export interface Weights {
  readonly bits: number
  readonly width: number
  readonly scale: number
  readonly values: Int8Array
}

const HEAD = 12
const MOST_BITS = 24

/** Reads the tables of a file. Throws where it is cut short or no such file. */
export function readWeights(file: ArrayBuffer): Weights[] {
  const tables: Weights[] = []
  const view = new DataView(file)
  let at = 0
  while (at < file.byteLength) {
    if (at + HEAD > file.byteLength) throw new Error('weights: cut short')
    const bits = view.getUint32(at, true)
    const width = view.getUint32(at + 4, true)
    const scale = view.getFloat32(at + 8, true)
    const length = width * 2 ** bits
    if (bits > MOST_BITS || !(scale > 0) || at + HEAD + length > file.byteLength)
      throw new Error('weights: not a table')
    tables.push({ bits, width, scale, values: new Int8Array(file, at + HEAD, length) })
    at += HEAD + length
  }
  return tables
}

/** The bytes of tables, as `readWeights` takes them. */
export function writeWeights(tables: readonly Weights[]): Uint8Array {
  const file = new Uint8Array(tables.reduce((sum, { values }) => sum + HEAD + values.length, 0))
  const view = new DataView(file.buffer)
  let at = 0
  for (const { bits, width, scale, values } of tables) {
    view.setUint32(at, bits, true)
    view.setUint32(at + 4, width, true)
    view.setFloat32(at + 8, scale, true)
    file.set(new Uint8Array(values.buffer, values.byteOffset, values.length), at + HEAD)
    at += HEAD + values.length
  }
  return file
}

const MOST = 127

/** Rounds learned weights to whole numbers; the largest becomes 127. */
export function rounded(bits: number, width: number, learned: Float32Array): Weights {
  const scale = learned.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / MOST || 1
  return { bits, width, scale, values: Int8Array.from(learned, (value) => Math.round(value / scale)) }
}
