import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LABELS } from '@/lib/actors/entities/labels'
import { recogniseEntities, spansOf } from '@/lib/actors/recognise'
import { shipped } from '../named'

const model = shipped()
const names = (text: string) => {
  const tokens = text.split(' ')
  return spansOf(recogniseEntities(tokens, model)).map(
    ({ from, to, type }) => `${type} ${tokens.slice(from, to).join(' ')}`,
  )
}

describe('recogniseEntities', () => {
  it('finds people, bodies and places in plain news', () => {
    expect(names('President Cyril Ramaphosa met Emmanuel Macron in Paris on Monday .')).toEqual([
      'PER Cyril Ramaphosa',
      'PER Emmanuel Macron',
      'LOC Paris',
    ])
    expect(names('The Ministry of Health said in Nairobi that it would act .')).toEqual([
      'ORG Ministry of Health',
      'LOC Nairobi',
    ])
  })

  it('finds none where there are none', () => {
    expect(names('The weather was fine , and nobody said a word about it .')).toEqual([])
  })

  it('has a label for every token, and no name that only goes on', () => {
    const token = fc.oneof(
      fc.constantFrom('Ana', 'Lake', 'of', '.', 'U', 'COVID', '-', '19', 'said'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        const labels = recogniseEntities(tokens, model)
        expect(labels.length).toBe(tokens.length)
        labels.forEach((label, i) => {
          expect(LABELS).toContain(label)
          if (label.startsWith('I')) expect([`B${label.slice(1)}`, label]).toContain(labels[i - 1])
        })
      }),
    )
  }, 60_000)
})

describe('spansOf', () => {
  it('parts names that stand side by side', () => {
    expect(spansOf(['B-PER', 'I-PER', 'B-PER', 'O', 'B-LOC'])).toEqual([
      { from: 0, to: 2, type: 'PER' },
      { from: 2, to: 3, type: 'PER' },
      { from: 4, to: 5, type: 'LOC' },
    ])
  })
})
