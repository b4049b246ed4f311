import { describe, expect, it } from 'vitest'
import { readWeights, rounded, writeWeights } from '@/lib/learned/weights'

const buffer = (bytes: Uint8Array) => new Uint8Array(bytes).buffer

describe('weights', () => {
  const tables = [rounded(2, 1, new Float32Array([0.5, -1, 0, 0.25])), rounded(1, 2, new Float32Array([1, 2, -3, 0]))]

  it('come back from their file as they were', () => {
    const read = readWeights(buffer(writeWeights(tables)))
    expect(read.map(({ bits, width, values }) => ({ bits, width, values: [...values] }))).toEqual(
      tables.map(({ bits, width, values }) => ({ bits, width, values: [...values] })),
    )
  })

  it('are rounded by no more than half a step', () => {
    const learned = new Float32Array([0.503, -1, 0.012, 0.25])
    const { scale, values } = rounded(2, 1, learned)
    learned.forEach((weight, i) => {
      expect(Math.abs((values[i] ?? 0) * scale - weight)).toBeLessThanOrEqual(scale / 2 + 1e-6)
    })
  })

  it('refuses a file that is cut short or no such file', () => {
    const whole = writeWeights(tables)
    expect(() => readWeights(buffer(whole.slice(0, -1)))).toThrow('weights')
    expect(() => readWeights(buffer(new Uint8Array(20).fill(255)))).toThrow('weights')
  })
})
