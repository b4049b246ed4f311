import { edgesOf, type Transitions } from './chain'
import { LABELS } from './labels'

/**
 * The tagger's weights, in few bytes and ready without unpacking: four bytes with the number of slots, two for each pair
 * of labels that follow each other, then for each slot two bytes of its feature's hash, then for each slot a byte for
 * each label. Little endian; an empty slot has 0 for its hash. Weights are whole numbers; only their sums' order counts.
 */
export interface TaggerModel {
  /** What labels that follow each other are worth: `[before * labels + label]`. */
  readonly edges: Float64Array
  /** Where the weights of a feature begin in `weights`; -1 where it has none. */
  readonly rowOf: (feature: number) => number
  readonly weights: Int8Array
}

const COUNT = LABELS.length
const HEAD = 4
const PRINTS = HEAD + COUNT * COUNT * 2

/** The part of a feature's hash that its slot keeps; never 0. */
const printOf = (feature: number) => feature & 0xffff || 1
const slotOf = (feature: number, slots: number) => Math.floor((feature / 2 ** 32) * slots)

/** Reads the file; throws where its length is not what its head says. */
export function readTagger(file: Uint8Array): TaggerModel {
  const bytes = file.slice()
  const view = new DataView(bytes.buffer)
  const slots = bytes.length < PRINTS ? 0 : view.getUint32(0, true)
  if (slots === 0 || bytes.length !== PRINTS + slots * (2 + COUNT))
    throw new Error('entities: not the length its head tells')
  const transitions = Int16Array.from({ length: COUNT * COUNT }, (_, i) => view.getInt16(HEAD + i * 2, true))
  const prints = Uint16Array.from({ length: slots }, (_, i) => view.getUint16(PRINTS + i * 2, true))
  const weights = new Int8Array(bytes.buffer, PRINTS + slots * 2)
  const rowOf = (feature: number): number => {
    const print = printOf(feature)
    for (let slot = slotOf(feature, slots); ; slot = slot + 1 === slots ? 0 : slot + 1) {
      if (prints[slot] === print) return slot * COUNT
      if (prints[slot] === 0) return -1
    }
  }
  return { edges: edgesOf(transitions), rowOf, weights }
}

/**
 * Writes the file.
 * @param rows the weights of each feature's labels by its hash, -127 to 127; fewer than slots
 */
export function writeTagger(
  rows: ReadonlyMap<number, ArrayLike<number>>,
  transitions: Transitions,
  slots: number,
): Uint8Array {
  if (rows.size >= slots) throw new Error(`${rows.size} features for ${slots} slots`)
  const bytes = new Uint8Array(PRINTS + slots * (2 + COUNT))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, slots, true)
  for (let i = 0; i < COUNT * COUNT; i++) view.setInt16(HEAD + i * 2, transitions[i] as number, true)
  const weights = new Int8Array(bytes.buffer, PRINTS + slots * 2)
  for (const [feature, row] of rows) {
    let slot = slotOf(feature, slots)
    while (view.getUint16(PRINTS + slot * 2, true) !== 0) slot = (slot + 1) % slots
    view.setUint16(PRINTS + slot * 2, printOf(feature), true)
    weights.set(row, slot * COUNT)
  }
  return bytes
}
