import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex, type Entry, FULL_IMPACT, postingsOf } from '@/lib/match/index/build'
import { openIndex, type StoryIndex } from '@/lib/match/index/search'
import { hash } from '@/lib/text/hash'

/** Few terms, so that stories share many; each weighs above 0 and at most 1. */
const terms = fc
  .uniqueArray(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: FULL_IMPACT })), { maxLength: 40, selector: ([n]) => n })
  .map((pairs) => new Map(pairs.map(([n, impact]) => [`term${n}`, impact / FULL_IMPACT])))
const collection = fc
  .array(terms, { maxLength: 120 })
  .map((all): Entry[] => all.map((of, i) => ({ id: `story ${i} é`, terms: of })))

function opened(entries: readonly Entry[]): StoryIndex {
  const index = openIndex(buildIndex(entries))
  if (!index) throw new Error('An index that was just built must open')
  return index
}

/** Every story's score by reading it whole: what the index must find without reading all. */
function exhaustive(entries: readonly Entry[], article: ReadonlyMap<string, number>, most: number): number[] {
  return entries
    .map((entry) => {
      const postings = postingsOf(entry)
      let score = 0
      for (const [term, weight] of article) score += weight * (postings.get(hash(term)) ?? 0)
      return score / FULL_IMPACT
    })
    .filter((score) => score > 0)
    .sort((a, b) => b - a)
    .slice(0, most)
}

describe('the index of stories', () => {
  it('finds the scores that reading every story finds', () => {
    fc.assert(
      fc.property(collection, terms, fc.integer({ min: 1, max: 60 }), (entries, article, most) => {
        const found = opened(entries).find(article, most)
        const wanted = exhaustive(entries, article, most)
        expect(found).toHaveLength(wanted.length)
        found.forEach(({ score }, i) => {
          expect(score).toBeCloseTo(wanted[i] ?? -1, 4)
        })
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('gives each score to the story that has it', () => {
    fc.assert(
      fc.property(collection, terms, (entries, article) => {
        const byId = new Map(entries.map((entry) => [entry.id, entry]))
        for (const { id, score } of opened(entries).find(article, 5)) {
          const entry = byId.get(id)
          expect(entry && exhaustive([entry], article, 1)[0]).toBeCloseTo(score, 4)
        }
      }),
      { seed: 7 },
    )
  })

  it('forgets one article before the next', () => {
    fc.assert(
      fc.property(collection, terms, terms, (entries, first, second) => {
        const index = opened(entries)
        index.find(first, 3)
        expect(index.find(second, 10)).toEqual(opened(entries).find(second, 10))
      }),
      { seed: 7 },
    )
  })

  it('is the same bytes for the same stories', () => {
    fc.assert(
      fc.property(collection, (entries) => {
        expect(new Uint8Array(buildIndex(entries))).toEqual(new Uint8Array(buildIndex(entries)))
      }),
      { seed: 7, numRuns: 30 },
    )
  })

  it('answers with nothing where there are no stories or no terms', () => {
    expect(opened([]).find(new Map([['harbour', 1]]), 50)).toEqual([])
    expect(opened([{ id: 'a', terms: new Map([['harbour', 1]]) }]).find(new Map(), 50)).toEqual([])
  })
})

describe('a kept index', () => {
  const entries: Entry[] = ['harbour', 'strike', 'vote'].map((word, i) => ({
    id: `story-${i}`,
    terms: new Map([
      [word, 0.9],
      ['council', 0.4],
    ]),
  }))

  it('is refused where it is cut, lengthened or no buffer', () => {
    const whole = buildIndex(entries)
    for (let length = 0; length < whole.byteLength; length++) {
      expect(openIndex(whole.slice(0, length)), `cut to ${length} bytes`).toBeUndefined()
    }
    const longer = new Uint8Array(whole.byteLength + 4)
    longer.set(new Uint8Array(whole))
    expect(openIndex(longer.buffer)).toBeUndefined()
    for (const other of [undefined, null, 'index', {}, new Uint8Array(whole)]) expect(openIndex(other)).toBeUndefined()
  })

  it('is refused where any one byte is changed', () => {
    const whole = buildIndex(entries)
    for (let at = 0; at < whole.byteLength; at++) {
      const damaged = new Uint8Array(whole.slice(0))
      damaged[at] = (damaged[at] ?? 0) ^ 0x41
      expect(openIndex(damaged.buffer), `byte ${at}`).toBeUndefined()
    }
  })

  it('is refused where the sizes in its head are others that fit the same length', () => {
    const whole = buildIndex(entries)
    const head = new Uint32Array(whole, 0, 7)
    // One story less frees the four bytes of its place, which four bytes of ids take.
    head[2] = (head[2] ?? 0) - 1
    head[5] = (head[5] ?? 0) + 4
    expect(openIndex(whole)).toBeUndefined()
  })
})
