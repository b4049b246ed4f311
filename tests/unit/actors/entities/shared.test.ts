import { expect, it } from 'vitest'
import { LABELS } from '@/lib/actors/entities/labels'
import { prepare } from '@/lib/actors/entities/prepare'
import { shared } from '@/lib/actors/entities/shared'
import { shipped } from '../named'

const COUNT = LABELS.length
const B_PER = LABELS.indexOf('B-PER')
const B_LOC = LABELS.indexOf('B-LOC')

/** Scores of a text's tokens after sharing, where each token's own are given by label. */
function after(text: string, own: Readonly<Record<number, Readonly<Record<number, number>>>>) {
  const tokens = text.split(' ')
  const scores = new Int32Array(tokens.length * COUNT)
  for (const [at, labels] of Object.entries(own))
    for (const [label, score] of Object.entries(labels)) scores[Number(at) * COUNT + Number(label)] = score
  const result = shared(prepare(tokens, [{ from: 0, to: tokens.length }], shipped()), scores)
  return (at: number, label: number) => result[at * COUNT + label] ?? 0
}

it('adds to a word’s scores a share of those at its other places', () => {
  const at = after('with Tana and with Tana', { 1: { [B_PER]: 900 }, 4: { [B_LOC]: 100, [B_PER]: 90 } })
  expect(at(4, B_PER)).toBeGreaterThan(at(4, B_LOC))
  expect(at(1, B_PER)).toBeGreaterThan(at(1, B_LOC))
})

it('leaves a word that stands once, and other words, as they are', () => {
  const at = after('with Tana and with Otieno', { 1: { [B_PER]: 900 }, 4: { [B_LOC]: 100, [B_PER]: 90 } })
  expect([at(1, B_PER), at(4, B_LOC), at(4, B_PER)]).toEqual([900, 100, 90])
})
