import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestLabels, emptyLattice, type Lattice, scoreOf, sumsOf } from '@/lib/learned/chain'

const LENGTH = 4
const LABELS = 3

const lattice = (numbers: readonly number[]): Lattice => {
  const made = emptyLattice(LENGTH, LABELS)
  made.states.set(numbers.slice(0, made.states.length))
  made.edges.set(numbers.slice(made.states.length))
  return made
}

const lattices = fc
  .array(fc.double({ min: -5, max: 5, noNaN: true }), {
    minLength: LENGTH * (LABELS + LABELS * LABELS),
    maxLength: LENGTH * (LABELS + LABELS * LABELS),
  })
  .map(lattice)

/** Every sequence of labels there is. */
const sequences = Array.from({ length: LABELS ** LENGTH }, (_, n) =>
  Array.from({ length: LENGTH }, (_, at) => Math.floor(n / LABELS ** at) % LABELS),
)

describe('bestLabels', () => {
  it('finds the sequence with the highest score of all', () => {
    fc.assert(
      fc.property(lattices, (made) => {
        const best = Math.max(...sequences.map((path) => scoreOf(made, path)))
        expect(scoreOf(made, bestLabels(made))).toBeCloseTo(best, 9)
      }),
    )
  })

  it('takes a chain of no places', () => {
    expect([...bestLabels(emptyLattice(0, LABELS))]).toEqual([])
  })
})

describe('sumsOf', () => {
  it('sums over all sequences, from the start and from the end', () => {
    fc.assert(
      fc.property(lattices, (made) => {
        const { forward, backward, total } = sumsOf(made)
        const all = sequences.reduce((sum, path) => sum + Math.exp(scoreOf(made, path)), 0)
        expect(total).toBeCloseTo(Math.log(all), 6)
        for (let at = 0; at < LENGTH; at++) {
          let shares = 0
          for (let label = 0; label < LABELS; label++) {
            const i = at * LABELS + label
            shares += Math.exp((forward[i] ?? 0) + (backward[i] ?? 0) - total)
          }
          expect(shares).toBeCloseTo(1, 6)
        }
      }),
    )
  })
})
