import { expect, it } from 'vitest'
import { stretches } from '@/lib/sources/stretches'

const first = { paragraph: 1, start: 0, end: 9 }
const second = { paragraph: 2, start: 4, end: 12 }

it('gives each stretch its words', () => {
  expect(stretches('the wall … is late', [first, second])).toEqual([
    { passage: first, quote: 'the wall' },
    { passage: second, quote: 'is late' },
  ])
})

it('leaves a single stretch its own ellipsis', () => {
  expect(stretches('the wall … is late', [first])).toEqual([{ passage: first, quote: 'the wall … is late' }])
})

it('gives only the places where the words cannot be parted', () => {
  expect(stretches('the … wall … is late', [first, second]).map(({ quote }) => quote)).toEqual(['', ''])
})
