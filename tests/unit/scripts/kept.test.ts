import { describe, expect, it } from 'vitest'
import type { EvalFigure } from '@/scripts/eval/figure'
import { faults, read, write } from '@/scripts/eval/kept'

const recall: EvalFigure = { name: 'recall', value: 0.9, better: 'higher', tolerance: 0.01 }
const falseOnes: EvalFigure = { name: 'false matches', value: 2, better: 'lower', tolerance: 0 }
const peer: EvalFigure = { name: 'recall (peer)', value: 0.5, better: 'higher' }

describe('the figures file', () => {
  it('keeps what is written, without the figures that nobody answers for', () => {
    const text = write([recall, peer, falseOnes])
    expect([...read(text)]).toEqual([
      ['recall', 0.9],
      ['false matches', 2],
    ])
  })

  it('tells what got worse by more than its tolerance, each in its own direction', () => {
    const kept = read(write([recall, falseOnes]))
    expect(faults([{ ...recall, value: 0.89 }, falseOnes, peer], kept)).toEqual([])
    expect(faults([{ ...recall, value: 0.889 }], kept)).toEqual(['recall: 0.8890, was 0.9000, may differ by 0.01'])
    expect(faults([{ ...falseOnes, value: 3 }], kept)).toHaveLength(1)
    expect(
      faults(
        [
          { ...recall, value: 1 },
          { ...falseOnes, value: 0 },
        ],
        kept,
      ),
    ).toEqual([])
  })

  it('tells of a figure that is not in the file', () => {
    expect(faults([recall], new Map())).toEqual(['recall: not in the file'])
  })

  it('refuses a file that is none', () => {
    expect(() => read('figure\tvalue\nrecall\tmuch\thigher\t0\n')).toThrow('recall')
  })
})
