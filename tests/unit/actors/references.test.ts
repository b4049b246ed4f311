import { describe, expect, it } from 'vitest'
import { actorsOf } from '@/lib/actors/actors'
import { shipped } from './named'

const model = shipped()

/** What else than names each actor of a text is spoken of by. */
function references(text: string): Record<string, string[]> {
  const found = actorsOf(text, model).map(({ name, mentions }) => [
    name,
    mentions.filter(({ kind }) => kind !== 'name').map(({ start, end }) => text.slice(start, end)),
  ])
  return Object.fromEntries(found.filter(([, words]) => words?.length !== 0))
}

describe('pronouns', () => {
  it.each([
    ['by first name', 'Maria Fernandez arrived on Monday. She spoke to reporters.', { 'Maria Fernandez': ['She'] }],
    ['by title', 'Mr Otieno arrived on Monday. He said that his car had failed.', { Otieno: ['He', 'his'] }],
    ['by role', 'Kim Tana, a spokeswoman for the ministry, left. She was late.', { 'Kim Tana': ['She'] }],
    [
      'the only one of two that can be meant',
      'Maria Fernandez met David Johnson on Monday. She said no.',
      { 'Maria Fernandez': ['She'] },
    ],
    [
      'of two men, the one that the sentence before is about',
      'David Johnson met Robert Miller on Monday. He said no.',
      { 'David Johnson': ['He'] },
    ],
  ])('are resolved: %s', (_, text, expected) => {
    expect(references(text)).toEqual(expected)
  })

  it.each([
    ['of the other sex', 'Maria Fernandez arrived on Monday. He spoke to reporters.'],
    ['before anybody is named', 'He arrived on Monday, officials said. It was David Johnson.'],
    ['far behind', 'David Johnson came. It rained. The road was closed. The bus was late. He left.'],
    ['of somebody without a name', 'David Johnson arrived on Monday. A policeman stopped the car. He was angry.'],
    ['within a quotation', 'David Johnson arrived on Monday. “He will never come,” the crowd had cried.'],
    ['they and it', 'The European Union met on Monday. It voted, and they left.'],
  ])('are left open: %s', (_, text) => {
    expect(references(text)).toEqual({})
  })

  it('are less sure where two could be meant', () => {
    const sure = (text: string) =>
      actorsOf(text, model).flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'pronoun'))[0]?.confidence
    const alone = sure('David Johnson left on Monday. He said no.') ?? 0
    expect(sure('David Johnson met Robert Miller on Monday. He said no.')).toBeLessThan(alone)
  })
})

describe('descriptions', () => {
  it.each([
    [
      'a person by the role',
      'Kim Tana, a spokeswoman for the army, left on Monday. The spokeswoman gave no reason.',
      { 'Kim Tana': ['The spokeswoman'] },
    ],
    [
      'an official by any office but the highest',
      'The governor of Nairobi, Ana Wambui, left on Monday. The official gave no reason.',
      { 'Ana Wambui': ['The official'] },
    ],
    [
      'a body by what it is',
      'The Ministry of Health met on Monday. Later the ministry gave no reason.',
      { 'Ministry of Health': ['the ministry'] },
    ],
  ])('are resolved: %s', (_, text, expected) => {
    expect(references(text)).toEqual(expected)
  })

  it.each([
    ['two could be meant', 'Kim Tana, a minister, met Ana Wambui, a minister. The minister left.'],
    ['somebody without a name is meant', 'Kim Tana, an official, left. An official stayed. The official spoke.'],
    ['a president is no official', 'Ana Wambui, the president, left on Monday. The official stayed.'],
    ['another is named after it', 'Kim Tana, a minister, left. The minister of health stayed.'],
    ['the words are of another name', 'The Ministry of Health met on Monday. The Defence ministry did not.'],
  ])('are left open where %s', (_, text) => {
    expect(references(text)).toEqual({})
  })
})
