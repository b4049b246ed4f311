import { hash } from '@/lib/text/hash'
import { encodeIds, setIds } from './ids'
import { allocate, seal } from './layout'

/** A story as the index knows it: its id, and its terms with their weights (above 0, at most 1). */
export interface Entry {
  readonly id: string
  readonly terms: ReadonlyMap<string, number>
}

/**
 * Terms kept of a story: the heaviest. The light ones change no order (static index pruning: Carmel and others, "Static
 * index pruning for information retrieval systems", 2001), and their lists would be the longest.
 */
const KEPT = 48
/** Weights are kept as bytes ("impacts": Anh and Moffat, "Pruned query evaluation using pre-computed impacts", 2006). */
export const FULL_IMPACT = 255

export const impactOf = (weight: number) => Math.max(1, Math.min(FULL_IMPACT, Math.round(weight * FULL_IMPACT)))

/** The heaviest terms first; of equal ones the first in the alphabet. */
export function heaviest(terms: ReadonlyMap<string, number>, most: number): [string, number][] {
  return [...terms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most)
}

/** Postings of a story by the hash of the term: the heavier weight where two terms meet in one hash. */
export function postingsOf({ terms }: Entry): Map<number, number> {
  const found = new Map<number, number>()
  for (const [term, weight] of heaviest(terms, KEPT)) {
    const key = hash(term)
    found.set(key, Math.max(found.get(key) ?? 0, impactOf(weight)))
  }
  return found
}

/** An index ready to be used and kept. Ids must differ. Linear in the postings, but for sorting the terms. */
export function buildIndex(entries: readonly Entry[]): ArrayBuffer {
  return pack(
    entries.map(({ id }) => id),
    entries.map(postingsOf),
  )
}

/** @param postings for each story its terms' hashes with their impacts */
export function pack(ids: readonly string[], postings: readonly ReadonlyMap<number, number>[]): ArrayBuffer {
  const counts = new Map<number, number>()
  for (const terms of postings) for (const key of terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const hashes = Uint32Array.from(counts.keys()).sort()
  const encoded = encodeIds(ids)
  const total = postings.reduce((sum, { size }) => sum + size, 0)
  const sizes = { stories: ids.length, terms: hashes.length, postings: total, idBytes: encoded.bytes }
  const { buffer, parts } = allocate(sizes)

  parts.hashes.set(hashes)
  const next = new Map<number, number>()
  const termOf = new Map<number, number>()
  let start = 0
  hashes.forEach((key, i) => {
    parts.starts[i] = start
    termOf.set(key, i)
    next.set(key, start)
    start += counts.get(key) ?? 0
  })
  parts.starts[hashes.length] = start
  postings.forEach((terms, story) => {
    for (const [key, impact] of terms) {
      const at = next.get(key) ?? 0
      parts.storyOf[at] = story
      parts.impacts[at] = impact
      const term = termOf.get(key) ?? 0
      parts.tops[term] = Math.max(parts.tops[term] ?? 0, impact)
      next.set(key, at + 1)
    }
  })
  setIds(parts, encoded.pieces)
  seal(buffer, sizes)
  return buffer
}
