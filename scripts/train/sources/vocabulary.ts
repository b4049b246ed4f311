/** Which of the millions of features that are seen in training are worth keeping. */

/** Counts are kept by this many of a hash's bits: two features that share them may both stay, which costs little. */
const COUNT_BITS = 24
const SHIFT = 32 - COUNT_BITS
const MOST_COUNTED = 255

/** Gives a number, from 0, to each feature that stands at least `least` times in some lists. */
export function vocabularyOf(lists: Iterable<Uint32Array>, least: number): Map<number, number> {
  const counts = new Uint8Array(2 ** COUNT_BITS)
  for (const list of lists) {
    for (const feature of list) {
      const count = counts[feature >>> SHIFT] as number
      if (count < MOST_COUNTED) counts[feature >>> SHIFT] = count + 1
    }
  }
  const numbers = new Map<number, number>()
  for (const list of lists) {
    for (const feature of list)
      if ((counts[feature >>> SHIFT] as number) >= least && !numbers.has(feature)) numbers.set(feature, numbers.size)
  }
  return numbers
}

/** A list with the features' numbers; -1 for those that have none. */
export const numbered = (list: Uint32Array, numbers: ReadonlyMap<number, number>): Int32Array =>
  Int32Array.from(list, (feature) => numbers.get(feature) ?? -1)

/** The numbers of the `most` features of highest worth, as the features that are left. */
export function strongest(
  numbers: ReadonlyMap<number, number>,
  worth: (number: number) => number,
  most: number,
): Map<number, number> {
  const sorted = [...numbers].map(([feature, number]) => ({ feature, worth: worth(number) }))
  sorted.sort((a, b) => b.worth - a.worth || a.feature - b.feature)
  return new Map(sorted.slice(0, most).map(({ feature }, i) => [feature, i]))
}
