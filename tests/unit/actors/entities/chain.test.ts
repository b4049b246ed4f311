import fc from 'fast-check'
import { expect, it } from 'vitest'
import { edgesOf, labelsOf } from '@/lib/actors/entities/chain'
import { LABELS, mayFollow } from '@/lib/actors/entities/labels'

const COUNT = LABELS.length
const worth = fc.integer({ min: -50, max: 50 })

/** Every sequence of labels that may be, and what it is worth. */
function* sequences(
  scores: readonly number[],
  transitions: readonly number[],
  length: number,
  before = 0,
  at = 0,
): Generator<number> {
  if (at === length) {
    yield 0
    return
  }
  for (let label = 0; label < COUNT; label++) {
    if (!mayFollow(before, label)) continue
    const own = (scores[at * COUNT + label] ?? 0) + (transitions[before * COUNT + label] ?? 0)
    for (const rest of sequences(scores, transitions, length, label, at + 1)) yield own + rest
  }
}

it('finds the sequence of labels that is worth most of all that may be', () => {
  const length = 3
  fc.assert(
    fc.property(
      fc.array(worth, { minLength: length * COUNT, maxLength: length * COUNT }),
      fc.array(worth, { minLength: COUNT * COUNT, maxLength: COUNT * COUNT }),
      (scores, transitions) => {
        const out = labelsOf(Float64Array.from(scores), edgesOf(transitions))
        let sum = 0
        out.forEach((label, i) => {
          const before = out[i - 1] ?? 0
          expect(mayFollow(before, label)).toBe(true)
          sum += (scores[i * COUNT + label] ?? 0) + (transitions[before * COUNT + label] ?? 0)
        })
        expect(sum).toBe(Math.max(...sequences(scores, transitions, length)))
      },
    ),
    { numRuns: 30 },
  )
}, 60_000)

it('lets a name go on only where one of its type began', () => {
  const label = (name: (typeof LABELS)[number]) => LABELS.indexOf(name)
  expect(mayFollow(label('B-PER'), label('I-PER'))).toBe(true)
  expect(mayFollow(label('I-PER'), label('I-PER'))).toBe(true)
  for (const before of ['O', 'B-ORG', 'I-LOC'] as const) expect(mayFollow(label(before), label('I-PER'))).toBe(false)
})
