import { describe, expect, it } from 'vitest'
import { conjugateGradients, type SparseRow } from '@/scripts/train/conjugate-gradients'

/** How far weights are from where the penalised squares are least: the largest part of their gradient. */
function slope(rows: readonly SparseRow[], targets: readonly number[], weights: Float64Array, ridge: number): number {
  const gradient = Float64Array.from(weights, (weight) => ridge * weight)
  rows.forEach((row, i) => {
    const miss = row.reduce((sum, [k, value]) => sum + value * (weights[k] ?? 0), 0) - (targets[i] ?? 0)
    for (const [k, value] of row) gradient[k] = (gradient[k] ?? 0) + miss * value
  })
  return Math.max(...gradient.map(Math.abs))
}

describe('ridge regression', () => {
  it('finds weights by hand’s reckoning', () => {
    // One column, rows 1 → 2 and 2 → 4, penalty 5: (1·2 + 2·4) / (1 + 4 + 5).
    expect([...conjugateGradients([[[0, 1]], [[0, 2]]], [2, 4], 1, 5)]).toEqual([expect.closeTo(1)])
  })

  it('recovers what made the targets where there is hardly a penalty', () => {
    const made = [1.5, -2, 0.25]
    const rows: SparseRow[] = [
      [
        [0, 1],
        [1, 2],
      ],
      [
        [1, 1],
        [2, 3],
      ],
      [
        [0, 2],
        [2, 1],
      ],
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ]
    const targets = rows.map((row) => row.reduce((sum, [k, value]) => sum + value * (made[k] ?? 0), 0))
    const found = conjugateGradients(rows, targets, 3, 1e-9)
    made.forEach((value, k) => {
      expect(found[k]).toBeCloseTo(value, 4)
    })
  })

  it('ends where the penalised squares are least, with more columns than rows', () => {
    const rows: SparseRow[] = Array.from({ length: 20 }, (_, i) =>
      Array.from({ length: 5 }, (_, k) => [(i * 7 + k * 11) % 40, 1 + ((i * k) % 3)] as const),
    )
    const targets = rows.map((_, i) => (i % 3) - 1)
    const weights = conjugateGradients(rows, targets, 40, 0.5)
    expect(slope(rows, targets, weights, 0.5)).toBeLessThan(1e-3)
    expect(slope(rows, targets, new Float64Array(40), 0.5)).toBeGreaterThan(1)
  })

  it('leaves a column alone that no row has', () => {
    expect(conjugateGradients([[[0, 1]]], [1], 2, 1)[1]).toBe(0)
  })
})
