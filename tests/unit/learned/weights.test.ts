import { describe, expect, it } from 'vitest'
import { readWeights, rounded, rowOf, type Weights, writeWeights } from '@/lib/learned/weights'

const buffer = (bytes: Uint8Array) => new Uint8Array(bytes).buffer

describe('weights', () => {
  const learned = new Map([
    [7, [0.503, -1]],
    [0xffff_fff0, [0.012, 0.25]],
    [0x8000_0007, [0, 0.7]],
  ])
  const tables = [rounded(2, learned), rounded(1, new Map([[12, [3]]]))]

  it('come back from their file as they were', () => {
    expect(readWeights(buffer(writeWeights(tables)))).toEqual(tables)
  })

  it('are found by their feature, and rounded by no more than half a step', () => {
    const [table] = tables as [Weights]
    for (const [feature, weights] of learned) {
      const row = rowOf(table, feature)
      weights.forEach((weight, i) => {
        expect(Math.abs((table.values[row + i] ?? 0) * table.scale - weight)).toBeLessThanOrEqual(
          table.scale / 2 + 1e-6,
        )
      })
    }
  })

  it('has no row for a feature that was not kept', () => {
    const [table] = tables as [Weights]
    for (const feature of [8, 0, 0xffff_fff1, 0x8000_0008]) expect(rowOf(table, feature)).toBe(-1)
  })

  it('refuses a file that is cut short or no such file', () => {
    const whole = writeWeights(tables)
    expect(() => readWeights(buffer(whole.slice(0, -1)))).toThrow('weights')
    expect(() => readWeights(buffer(new Uint8Array(20).fill(255)))).toThrow('weights')
  })
})
