import { describe, expect, it } from 'vitest'
import { type Figure, kept } from '../../bench/figure'
import { summarise } from '../../bench/statistics'
import { rowOf, table } from '../../bench/table'

const figure = (over: Partial<Figure>): Figure => ({
  name: 'Thing',
  unit: 'ms',
  ours: summarise([10, 20, 60]),
  ...over,
})

describe('kept', () => {
  it('judges what the budget is about', () => {
    expect(kept(figure({ budget: { of: 'median', limit: 20 } }))).toBe(true)
    expect(kept(figure({ budget: { of: 'worst', limit: 50 } }))).toBe(false)
  })

  it('judges the ratio to the peer', () => {
    const peer = { name: 'other', summary: summarise([15]), ratio: 1.2 }
    expect(kept(figure({ peer, budget: { of: 'ratio', limit: 1 } }))).toBe(false)
  })

  it('has no opinion without a budget', () => {
    expect(kept(figure({}))).toBeUndefined()
  })
})

describe('table', () => {
  it('cries out where a budget is missed', () => {
    expect(rowOf(figure({ budget: { of: 'median', limit: 5 } }))).toContain('NO')
  })

  it('gives every line the same columns, and the notes below', () => {
    const lines = table([figure({ note: 'quiet machine' }), figure({ name: 'A longer name' })]).split('\n')
    expect(new Set(lines.slice(0, 4).map((line) => line.length)).size).toBe(1)
    expect(lines.at(-1)).toBe('- Thing: quiet machine')
  })
})
