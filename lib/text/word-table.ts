import { mix, wordHash } from '@/lib/learned/hash'

/**
 * A table from words to small numbers, in few bytes and ready without unpacking: three bytes a slot, 10 bits for the
 * number and 14 of the word's hash, little endian. An empty slot is 0. The words themselves are not kept, so that of
 * those not in the table no more than one in some hundreds is taken for one that is.
 */
export const SLOT_BYTES = 3
/** Numbers are from 1 to this. */
export const MOST = 1023
const VALUE_BITS = 10
const PRINT_MASK = 0x3fff
const SEED = 0x5eed

/** Where the search for a word begins in so many slots, and the part of its hash that is kept. */
function placeOf(word: string, slots: number): { readonly slot: number; readonly print: number } {
  const key = mix(SEED, wordHash(word))
  return { slot: Math.floor((key / 2 ** 32) * slots), print: key & PRINT_MASK }
}

/** The number that a table has for a word; 0 where it has none. */
export function lookUp(table: Uint8Array, word: string): number {
  const slots = table.length / SLOT_BYTES
  const { slot, print } = placeOf(word, slots)
  for (let step = 0; step < slots; step++) {
    const i = ((slot + step) % slots) * SLOT_BYTES
    const entry = (table[i] ?? 0) | ((table[i + 1] ?? 0) << 8) | ((table[i + 2] ?? 0) << 16)
    if (entry === 0) return 0
    if (entry >>> VALUE_BITS === print) return entry & MOST
  }
  return 0
}

/** Makes the table of some words, each named once; throws where they do not fit. */
export function wordTable(values: ReadonlyMap<string, number>, slots: number): Uint8Array {
  if (values.size >= slots) throw new Error(`${values.size} words for ${slots} slots`)
  const table = new Uint8Array(slots * SLOT_BYTES)
  const taken = new Uint8Array(slots)
  for (const [word, value] of values) {
    if (value < 1 || value > MOST) throw new Error(`${word}: ${value} is no number for a table`)
    const { slot, print } = placeOf(word, slots)
    let free = slot
    while (taken[free]) free = (free + 1) % slots
    taken[free] = 1
    const entry = (print << VALUE_BITS) | value
    table.set([entry & 0xff, (entry >> 8) & 0xff, entry >> 16], free * SLOT_BYTES)
  }
  return table
}
