import { describe, expect, it } from 'vitest'
import { speakersOf } from '@/lib/sources/speakers'
import type { FoundStatement } from '@/lib/sources/types'

let at = 0
const said = (name: string, attribution: FoundStatement['attribution'], actor?: number): FoundStatement => {
  at += 10
  const span = { start: at, end: at + 5 }
  return {
    content: [span],
    cue: span,
    name,
    attribution,
    form: 'indirect',
    confidence: 1,
    certain: true,
    ...(actor !== undefined && { actor }),
  }
}
const groups = (...statements: FoundStatement[]) =>
  speakersOf(statements, []).map(({ name, statements: own }) => `${name}: ${own.length}`)

describe('speakersOf', () => {
  it('keeps the statements of an actor together, whatever it is called', () => {
    expect(groups(said('Maria Keller', 'named', 0), said('Keller', 'named', 0), said('Weber', 'named', 1))).toEqual([
      'Maria Keller: 2',
      'Weber: 1',
    ])
  })

  it('takes "the official" for the one who was last described so', () => {
    const [first, second, back] = ['an official', 'a French official', 'the official'].map((name) =>
      said(name, 'anonymous'),
    )
    expect(groups(first as FoundStatement, second as FoundStatement, back as FoundStatement)).toEqual([
      'an official: 1',
      'a French official: 2',
    ])
  })

  it('does not take one source for another', () => {
    expect(groups(said('a source', 'anonymous'), said('a source', 'anonymous'))).toEqual(['a source: 1', 'a source: 1'])
  })

  it('has one group for all that is unclear', () => {
    expect(groups(said('', 'unclear'), said('the ministry', 'organisation'), said('', 'unclear'))).toEqual([
      ': 2',
      'the ministry: 1',
    ])
  })
})
