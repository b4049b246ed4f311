import fc from 'fast-check'
import { expect, it } from 'vitest'
import { edgesOf } from '@/lib/actors/entities/chain'
import { LABELS } from '@/lib/actors/entities/labels'
import { readTagger, writeTagger } from '@/lib/actors/entities/model'

const COUNT = LABELS.length
const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: COUNT, maxLength: COUNT })
const transitions = Array.from({ length: COUNT * COUNT }, (_, i) => i * 7 - 300)

it('reads what was written', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(0xffffffff), row), { selector: ([feature]) => feature & 0xffff || 1 }),
      (entries) => {
        const model = readTagger(writeTagger(new Map(entries), transitions, entries.length + 3))
        expect(model.edges).toEqual(edgesOf(transitions))
        for (const [feature, weights] of entries) {
          const at = model.rowOf(feature)
          expect([...model.weights.slice(at, at + COUNT)]).toEqual(weights)
        }
      },
    ),
  )
})

it('has nothing for most features that were not written', () => {
  const rows = new Map(Array.from({ length: 900 }, (_, i) => [Math.imul(i, 0x9e3779b1) >>> 0, new Int8Array(COUNT)]))
  const model = readTagger(writeTagger(rows, transitions, 1_000))
  const unknown = Array.from({ length: 10_000 }, (_, i) => Math.imul(i + 5_000, 0x85ebca6b) >>> 0)
  expect(unknown.filter((feature) => model.rowOf(feature) >= 0).length).toBeLessThan(100)
})

it.each([
  ['empty', new Uint8Array(0)],
  ['cut', writeTagger(new Map(), transitions, 5).subarray(0, -1)],
  ['of another kind', new Uint8Array(4_000).fill(7)],
])('refuses a file that is %s', (_, bytes) => {
  expect(() => readTagger(bytes)).toThrow('entities')
})

it('refuses more features than slots', () => {
  expect(() => writeTagger(new Map([[1, new Int8Array(COUNT)]]), transitions, 1)).toThrow('1 features for 1 slots')
})
