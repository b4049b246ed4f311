import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex, type Entry, postingsOf } from '@/lib/match/index/build'
import { type Grown, grow, openGrown, ungrown } from '@/lib/match/index/grow'
import { open } from '@/lib/match/index/layout'
import { idsOf, merge } from '@/lib/match/index/merge'
import { openIndex } from '@/lib/match/index/search'

type Terms = ReadonlyMap<string, number>
type Stories = Map<string, Terms>
interface Step {
  readonly put: readonly (readonly [string, Terms])[]
  readonly remove: readonly string[]
}

/** Weights that add up without rounding, so that the order of adding cannot show. */
const weight = fc.integer({ min: 1, max: 16 }).map((n) => n / 16)
const term = fc.constantFrom('harbour', 'vote', 'strike', 'école', '東京', 'tax', 'flood', 'mayor')
const terms = fc.array(fc.tuple(term, weight), { maxLength: 6 }).map((pairs): Terms => new Map(pairs))
const id = fc.constantFrom(...Array.from({ length: 12 }, (_, i) => `störy-${i}`))
const listed = fc.array(fc.tuple(id, terms))
const step: fc.Arbitrary<Step> = fc.record({
  put: fc.array(fc.tuple(id, terms), { maxLength: 4 }),
  remove: fc.array(id, { maxLength: 3 }),
})

const entries = (stories: ReadonlyMap<string, Terms>): Entry[] => [...stories].map(([id, terms]) => ({ id, terms }))

/** A story that is put again counts as come last. */
function apply(stories: Stories, { put, remove }: Step): void {
  for (const gone of remove) stories.delete(gone)
  for (const [id, terms] of new Map(put)) {
    stories.delete(id)
    stories.set(id, terms)
  }
}

function grownBy(grown: Grown, { put, remove }: Step): Grown {
  const postings = new Map([...new Map(put)].map(([id, terms]) => [id, postingsOf({ id, terms })]))
  const after = grow(grown, { put: postings, remove })
  if (!after) throw new Error('A sound index must take a change')
  return after
}

function partsOf(buffer: ArrayBuffer) {
  const parts = open(buffer)
  if (!parts) throw new Error('A sound index must open')
  return parts
}

/** Stories `story-<from>` on, each about the vote. */
const voters = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => [`story-${from + i}`, new Map([['vote', 0.5]])] as const)

describe('an index that grows', () => {
  it('finds what one built from its stories finds, whatever came and went', () => {
    fc.assert(
      fc.property(listed, fc.array(step, { maxLength: 12 }), terms, (first, steps, asked) => {
        const stories: Stories = new Map(first)
        let index = ungrown(buildIndex(entries(stories)))
        for (const change of steps) {
          index = grownBy(index, change)
          apply(stories, change)
        }
        const anew = openIndex(buildIndex(entries(stories)))
        const opened = openGrown(index)
        expect(opened?.stories).toBe(stories.size)
        for (const most of [1, 3, 50]) expect(opened?.find(asked, most)).toEqual(anew?.find(asked, most))
      }),
    )
  })

  it('becomes one buffer when much has come and gone, and loses nothing', () => {
    const small = grownBy(ungrown(buildIndex([])), { put: voters(0, 200), remove: [] })
    expect(partsOf(small.base).stories).toBe(0)
    const large = grownBy(small, { put: voters(200, 100), remove: ['story-0'] })
    expect([partsOf(large.base).stories, partsOf(large.added).stories, large.removed]).toEqual([299, 0, []])
    const left = new Map(voters(1, 299))
    expect(openGrown(large)?.find(new Map([['vote', 1]]), 500)).toEqual(
      openIndex(buildIndex(entries(left)))?.find(new Map([['vote', 1]]), 500),
    )
    const removed = grownBy(large, { put: [], remove: ['story-1', 'story-2', 'unknown'] })
    expect([partsOf(removed.base).stories, removed.removed]).toEqual([299, ['story-1', 'story-2']])
  })

  it('is refused, and takes no change, where either buffer is damaged', () => {
    const whole = ungrown(buildIndex([{ id: 'a', terms: new Map([['vote', 1]]) }]))
    const damage = (buffer: ArrayBuffer) => buffer.slice(0, -1)
    for (const damaged of [
      { ...whole, base: damage(whole.base) },
      { ...whole, added: damage(whole.added) },
    ]) {
      expect(openGrown(damaged)).toBeUndefined()
      expect(grow(damaged, { put: new Map(), remove: ['a'] })).toBeUndefined()
    }
  })
})

describe('merging', () => {
  it('gives byte for byte what building from the stories gives', () => {
    fc.assert(
      fc.property(listed, fc.array(id), listed, (old, gone, added) => {
        const [all, fresh] = [new Map(old), new Map(added)]
        const without = new Set([...gone, ...fresh.keys()])
        const left = new Map([...[...all].filter(([id]) => !without.has(id)), ...fresh])
        const built = (stories: ReadonlyMap<string, Terms>) => buildIndex(entries(stories))
        const merged = merge(partsOf(built(all)), without, partsOf(built(fresh)))
        expect(new Uint8Array(merged)).toEqual(new Uint8Array(built(left)))
        expect(idsOf(partsOf(merged))).toEqual([...left.keys()])
      }),
    )
  })
})
