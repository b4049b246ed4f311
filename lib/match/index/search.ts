import { hash } from '@/lib/text/hash'
import { FULL_IMPACT, heaviest } from './build'
import { idOf } from './ids'
import { open, type Parts } from './layout'

/** A story found, and the sum of products of its and the article's weights, as far as the index keeps them. */
export interface Found {
  readonly id: string
  readonly score: number
}

export interface StoryIndex {
  readonly stories: number
  /** The stories that share most with an article's terms, best first; at most `most`, none of them without a term in common. */
  find(terms: ReadonlyMap<string, number>, most: number): Found[]
}

/** Terms of an article that are looked up: the heaviest. */
const LOOKED_UP = 64

interface Wanted {
  readonly from: number
  readonly to: number
  readonly weight: number
  /** The most that the term can add to a story's score. */
  readonly bound: number
}

/** First place in a part of an ascending list at which `value` stands or would. */
export function place(list: Uint32Array, value: number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The article's terms that the index has, those that can add most first: they are the rare ones, with short lists. */
function wanted(terms: ReadonlyMap<string, number>, { hashes, starts, tops, terms: count }: Parts): Wanted[] {
  const seen = new Set<number>()
  const list = heaviest(terms, LOOKED_UP).flatMap(([term, weight]) => {
    const key = hash(term)
    const at = place(hashes, key, 0, count)
    if (hashes[at] !== key || seen.has(key)) return []
    seen.add(key)
    const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0]
    return [{ from, to, weight, bound: (tops[at] ?? 0) * weight }]
  })
  return list.sort((a, b) => b.bound - a.bound || a.from - b.from)
}

/** Scores while they are summed up: one place for each story, and which of them are in use. */
class Sums {
  private readonly sums: Float32Array
  readonly touched: number[] = []

  constructor(stories: number) {
    this.sums = new Float32Array(stories)
  }

  of(story: number): number {
    return this.sums[story] ?? 0
  }

  add(story: number, amount: number): void {
    if (this.sums[story] === 0) this.touched.push(story)
    this.sums[story] = this.of(story) + amount
  }

  /** The score that `most` stories reach; 0 where fewer are in use. */
  reachedBy(most: number): number {
    if (this.touched.length < most) return 0
    const scores = Float32Array.from(this.touched, (story) => this.of(story)).sort()
    return scores[scores.length - most] ?? 0
  }

  clear(): void {
    for (const story of this.touched) this.sums[story] = 0
    this.touched.length = 0
  }
}

/** Adds a term to the stories in use only, by whichever way is shorter. */
function addToKnown(sums: Sums, { from, to, weight }: Wanted, { storyOf, impacts }: Parts): void {
  for (const story of sums.touched) {
    const at = place(storyOf, story, from, to)
    if (at < to && storyOf[at] === story) sums.add(story, weight * (impacts[at] ?? 0))
  }
}

/**
 * Sums up scores term after term, rarest first. Once all terms to come together cannot lift a story that has none of
 * the terms so far to the best `most`, no further story is taken in, and those in use are looked up in the long lists
 * of the common terms instead of reading these (MaxScore: Turtle and Flood, "Query evaluation: strategies and
 * optimizations", 1995, term at a time; the "continue" strategy of Moffat and Zobel, "Self-indexing inverted files for
 * fast text retrieval", 1996). The best `most` and their scores are those of reading every list.
 */
function sumUp(sums: Sums, list: readonly Wanted[], parts: Parts, most: number): void {
  let rest = list.reduce((sum, { bound }) => sum + bound, 0)
  let closed = false
  for (const term of list) {
    closed ||= term.to - term.from > sums.touched.length && rest < sums.reachedBy(most)
    if (closed) addToKnown(sums, term, parts)
    else
      for (let i = term.from; i < term.to; i++) sums.add(parts.storyOf[i] ?? 0, term.weight * (parts.impacts[i] ?? 0))
    rest -= term.bound
  }
}

/** Opens a kept index; undefined where the buffer is damaged or of another version, and must be built anew. */
export function openIndex(buffer: unknown): StoryIndex | undefined {
  const parts = open(buffer)
  if (!parts) return undefined
  const sums = new Sums(parts.stories)
  return {
    stories: parts.stories,
    find(terms, most) {
      sumUp(sums, wanted(terms, parts), parts, most)
      const best = sums.touched
        .map((story) => ({ story, score: sums.of(story) }))
        .sort((a, b) => b.score - a.score || a.story - b.story)
        .slice(0, most)
        .map(({ story, score }) => ({ id: idOf(parts, story), score: score / FULL_IMPACT }))
      sums.clear()
      return best
    },
  }
}
