import { describe, expect, it } from 'vitest'
import { daysFrom } from '@/lib/match/days'
import { TermIndex } from '@/lib/match/term-index'
import { printed, tokenise } from '@/lib/match/tokens'
import { findVerbatim, prepareStatements } from '@/lib/match/verbatim'
import { articleOf } from '@/scripts/predict/match-story'

const read = (text: string, title = '') => tokenise(articleOf({ title, text }))

describe('tokenise', () => {
  it('folds case, accents and possessives, and keeps what was printed', () => {
    const words = read('The ÉLYSÉE’s office')
    expect(words.tokens.map(({ word }) => word)).toEqual(['the', 'elysee', 'office'])
    expect(words.tokens[1]).toMatchObject({ possessive: true, capital: true })
    expect(printed(words, 1, 3)).toBe('ÉLYSÉE’s office')
  })

  it('parts sentences, and not after an initial or within a number', () => {
    const sentences = (text: string) => read(text).tokens.map(({ sentence }) => sentence)
    expect(sentences('One. Two three. Four')).toEqual([0, 1, 1, 2])
    expect(sentences('J. Smith at 7.30')).toEqual([0, 0, 0, 0, 0])
    expect(sentences('rain in Rome; snow')).toEqual([0, 0, 0, 1])
  })

  it('keeps headline and paragraphs apart', () => {
    const words = read('two\nthree', 'One')
    expect(words.tokens.map(({ paragraph }) => paragraph)).toEqual([-1, 0, 1])
    expect(words).toMatchObject({ headline: 1, sentences: 3 })
  })
})

describe('TermIndex', () => {
  const index = new TermIndex()
  index.add('liaison office', { kind: 'actor', id: 'long' })
  index.add('office', { kind: 'actor', id: 'short' })
  index.add('UN', { kind: 'actor', id: 'un' })
  index.add('…', { kind: 'actor', id: 'nothing' })
  const found = (text: string) => index.scan(read(text).tokens).map(({ from, to, labels }) => [from, to, labels[0]])

  it('prefers the longest phrase and finds none inside it', () => {
    expect(found('a Liaison Office, an office')).toEqual([
      [1, 3, { kind: 'actor', id: 'long' }],
      [4, 5, { kind: 'actor', id: 'short' }],
    ])
  })

  it('finds no phrase across two paragraphs', () => {
    expect(found('liaison\noffice').map(([from]) => from)).toEqual([1])
  })

  it('takes an acronym only in capitals', () => {
    expect(found('un bureau')).toEqual([])
    expect(found('the UN').length).toBe(1)
  })
})

describe('findVerbatim', () => {
  const statements = prepareStatements([
    'the office would be of no use to anybody in the region whatever its size',
    'a big mistake',
  ])
  const found = (text: string) => findVerbatim(read(text), statements)

  it('finds a statement in other print', () => {
    const text = 'He said: “The office would be of no use to anybody in the region, whatever its size.”'
    expect(found(text)).toEqual(['The office would be of no use'])
  })

  it('finds a statement of which a word was trimmed, from its first words that stand there', () => {
    expect(found('An office would be of no use to anybody in the region whatever its size.')).toEqual([
      'office would be of no use to',
    ])
  })

  it('does not take half of one, or common words, for a statement', () => {
    expect(found('the office would be of no use to him')).toEqual([])
    expect(found('It was a big mistake.')).toEqual([])
  })
})

describe('daysFrom', () => {
  const dates = { from: '2023-05-03', to: '2023-07-20' }
  it.each([
    ['2023-05-03', 0],
    ['2023-07-20T23:59:00Z', 0],
    ['2023-07-21', 1],
    ['2023-05-02', -1],
    ['2024-07-20', 366],
    ['soon', undefined],
    [undefined, undefined],
  ])('%s → %s', (published, days) => {
    expect(daysFrom(dates, published)).toBe(days)
  })
})
