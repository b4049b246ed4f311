import { idOf, setIds } from './ids'
import { allocate, type Parts, seal } from './layout'

/** Ids of an index's stories, by their numbers. */
export const idsOf = (parts: Parts): string[] => Array.from({ length: parts.stories }, (_, story) => idOf(parts, story))

const GONE = 0xffffffff

/** An index as it goes into another: for each of its stories the new number, or `GONE`. */
interface Source {
  readonly parts: Parts
  readonly numbers: Uint32Array
  readonly left: number
}

function numbered(parts: Parts, without: ReadonlySet<string>, from: number): Source {
  let next = from
  const numbers = Uint32Array.from(idsOf(parts), (id) => (without.has(id) ? GONE : next++))
  return { parts, numbers, left: next - from }
}

/** The postings of a merged index while they are written, with room for all that may come. */
class Lists {
  readonly hashes: number[] = []
  readonly starts: number[] = [0]
  readonly tops: number[] = []
  postings = 0
  /** Of the term that is being written. */
  private top = 0
  readonly storyOf: Uint32Array
  readonly impacts: Uint8Array

  constructor(most: number) {
    this.storyOf = new Uint32Array(most)
    this.impacts = new Uint8Array(most)
  }

  /** Takes over what is left of a term's postings. */
  take({ parts, numbers }: Source, term: number): void {
    for (let i = parts.starts[term] ?? 0; i < (parts.starts[term + 1] ?? 0); i++) {
      const story = numbers[parts.storyOf[i] ?? 0] ?? GONE
      if (story === GONE) continue
      const impact = parts.impacts[i] ?? 0
      this.storyOf[this.postings] = story
      this.impacts[this.postings++] = impact
      this.top = Math.max(this.top, impact)
    }
  }

  /** Ends a term; one without postings is none. */
  end(key: number): void {
    if (this.postings === this.starts.at(-1)) return
    this.hashes.push(key)
    this.starts.push(this.postings)
    this.tops.push(this.top)
    this.top = 0
  }
}

/** Both indexes' terms in their order. */
function mergeLists(first: Source, second: Source): Lists {
  const lists = new Lists(first.parts.postings + second.parts.postings)
  for (let [i, j] = [0, 0]; i < first.parts.terms || j < second.parts.terms; ) {
    const [a, b] = [
      first.parts.hashes[i] ?? Number.POSITIVE_INFINITY,
      second.parts.hashes[j] ?? Number.POSITIVE_INFINITY,
    ]
    if (a <= b) lists.take(first, i++)
    if (b <= a) lists.take(second, j++)
    lists.end(Math.min(a, b))
  }
  return lists
}

/** The ids that are left, as they stand in the text of ids. */
const idsLeft = ({ parts, numbers }: Source): Uint8Array[] =>
  Array.from(numbers).flatMap((story, i) =>
    story === GONE ? [] : [parts.idText.subarray(parts.idStarts[i], parts.idStarts[i + 1])],
  )

/**
 * An index of one's stories but for those `without`, followed by the other's. No id may stand in what is left of both.
 * Linear in the postings of both: nothing is sorted or hashed again.
 */
export function merge(old: Parts, without: ReadonlySet<string>, added: Parts): ArrayBuffer {
  const first = numbered(old, without, 0)
  const second = numbered(added, new Set(), first.left)
  const lists = mergeLists(first, second)
  const ids = [...idsLeft(first), ...idsLeft(second)]
  const sizes = {
    stories: ids.length,
    terms: lists.hashes.length,
    postings: lists.postings,
    idBytes: ids.reduce((sum, { length }) => sum + length, 0),
  }
  const { buffer, parts } = allocate(sizes)
  parts.hashes.set(lists.hashes)
  parts.starts.set(lists.starts)
  parts.tops.set(lists.tops)
  parts.storyOf.set(lists.storyOf.subarray(0, lists.postings))
  parts.impacts.set(lists.impacts.subarray(0, lists.postings))
  setIds(parts, ids)
  seal(buffer, sizes)
  return buffer
}
