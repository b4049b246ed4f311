import { pack } from './build'
import { open, type Parts } from './layout'
import { idsOf, merge } from './merge'
import { openIndex, type StoryIndex } from './search'

/**
 * An index that stories are added to and removed from without building it all anew: beside the large buffer stand a
 * small one of what came since and the ids of what no longer counts (a log-structured merge of two levels: O'Neil and
 * others, "The log-structured merge-tree", 1996).
 */
export interface Grown {
  readonly base: ArrayBuffer
  /** Stories that came since, in the order in which they came. */
  readonly added: ArrayBuffer
  /** Ids of the base that are gone, or replaced by an added one. */
  readonly removed: readonly string[]
}

/** A story's terms by their hashes, each with a number from 1 to 255. */
export type Postings = ReadonlyMap<number, number>

export interface Change {
  /** Stories that are new, or replace one of the same id. */
  readonly put: ReadonlyMap<string, Postings>
  readonly remove: readonly string[]
}

/** Stories added and removed beyond which all becomes one buffer: each of those removed makes a search look further. */
const MOST_APART = 256

const EMPTY = pack([], [])
export const ungrown = (base: ArrayBuffer): Grown => ({ base, added: EMPTY, removed: [] })

/** The parts of both buffers; undefined where one is damaged. */
export function openBoth({ base, added }: Grown): { base: Parts; added: Parts } | undefined {
  const [large, small] = [open(base), open(added)]
  return large && small && { base: large, added: small }
}

/** The index after a change; undefined where it is damaged. Ids that are not there are removed without effect. */
export function grow(grown: Grown, { put, remove }: Change): Grown | undefined {
  const opened = openBoth(grown)
  const fresh = open(pack([...put.keys()], [...put.values()]))
  if (!opened || !fresh) return undefined
  const touched = new Set([...put.keys(), ...remove])
  const removed = new Set([...grown.removed, ...idsOf(opened.base).filter((id) => touched.has(id))])
  const added = merge(opened.added, touched, fresh)
  const small = open(added)
  if (!small || small.stories + removed.size <= MOST_APART) return { base: grown.base, added, removed: [...removed] }
  return ungrown(merge(opened.base, removed, small))
}

/** Opens a grown index, which finds what one built from its stories would; undefined where it is damaged. */
export function openGrown(grown: Grown): StoryIndex | undefined {
  const [large, small] = [openIndex(grown.base), openIndex(grown.added)]
  if (!large || !small) return undefined
  const removed = new Set(grown.removed)
  return {
    stories: large.stories - removed.size + small.stories,
    find(terms, most) {
      const left = large.find(terms, most + removed.size).filter(({ id }) => !removed.has(id))
      return [...left, ...small.find(terms, most)].sort((a, b) => b.score - a.score).slice(0, most)
    },
  }
}
