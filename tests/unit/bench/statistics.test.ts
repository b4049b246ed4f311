import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantile, ratioOfSums, summarise } from '../../bench/statistics'

const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })

describe('quantile', () => {
  it('takes the middle of an odd number of values, in any order', () => {
    expect(quantile([9, 1, 4], 0.5)).toBe(4)
  })

  it('goes between two neighbours', () => {
    expect(quantile([1, 2, 3, 10], 0.5)).toBe(2.5)
    expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5)
  })

  it('refuses to summarise nothing', () => {
    expect(() => quantile([], 0.5)).toThrow('nothing')
  })

  it('leaves the values in their order', () => {
    const given = [3, 1, 2]
    quantile(given, 0.5)
    expect(given).toEqual([3, 1, 2])
  })
})

describe('summarise', () => {
  it('tells the worst of the runs', () => {
    expect(summarise([5, 80, 6])).toMatchObject({ runs: 3, median: 6, worst: 80 })
  })

  it('never puts the median above the 95 %, nor that above the worst', () => {
    fc.assert(
      fc.property(values, (times) => {
        const { median, p95, worst } = summarise(times)
        expect(median).toBeLessThanOrEqual(p95)
        expect(p95).toBeLessThanOrEqual(worst)
        expect(times).toContain(worst)
      }),
    )
  })
})

describe('ratioOfSums', () => {
  it('weighs a page by the time it takes', () => {
    expect(ratioOfSums([1, 30], [2, 10])).toBeCloseTo(31 / 12)
  })

  it('says nothing against a peer that took no time', () => {
    expect(() => ratioOfSums([1], [0])).toThrow('peer')
  })
})
