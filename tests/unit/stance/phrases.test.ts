import { describe, expect, it } from 'vitest'
import { phraseBook } from '@/lib/stance/reading/phrases'
import { readWords } from '@/lib/stance/reading/words'

const stretches = (phrase: string, comment: string) =>
  phraseBook([{ phrase, of: 1 }])
    .find(readWords(comment))
    .map(({ start, end }) => comment.slice(start, end))

describe('a phrase', () => {
  it.each([
    ['balance of power', 'The balance of power shifts.', ['balance of power']],
    ['arms race', 'Two arms races, and arms-racing too.', ['arms races', 'arms-racing']],
    ['escalat*', 'It escalated. Escalation!', ['escalated', 'Escalation']],
    ['who .. pay', 'Who on earth will pay? Who pays?', ['Who on earth will pay', 'Who pays']],
    ['keep|stay out', 'Stay out. Keep out!', ['Stay out', 'Keep out']],
    ['rules-based', 'a rules based order, a rules-based order', ['rules based', 'rules-based']],
    ["don't", 'They don’t.', ['don’t']],
    ["isn't it", "It isn't it, is it?", ["isn't it"]],
  ])('%j is found in %j', (phrase, comment, expected) => {
    expect(stretches(phrase, comment)).toEqual(expected)
  })

  it.each([
    ['who .. pay', 'Who? They pay.', 'not over the end of a sentence'],
    ['who .. pay', 'Who do you think is really going to pay?', 'not over more than four words'],
    ['^finally', 'We finally agree.', 'not in the middle of a sentence'],
    ['well said$', 'Well said, but wrong.', 'not before the end'],
    ['war', 'A warm day.', 'not in a longer word'],
  ])('%j is not found in %j: %s', (phrase, comment) => {
    expect(stretches(phrase, comment)).toEqual([])
  })

  it('hides shorter ones that lie within it', () => {
    const book = phraseBook([
      { phrase: 'no reason', of: 'against' },
      { phrase: 'no reason to wait', of: 'favour' },
    ])
    expect(book.find(readWords('I see no reason to wait.')).map(({ of }) => of)).toEqual(['favour'])
    expect(book.find(readWords('There is no reason.')).map(({ of }) => of)).toEqual(['against'])
  })

  it.each(['', '.. war', 'a*', '^'])('%j cannot be looked for', (phrase) => {
    expect(() => phraseBook([{ phrase, of: 1 }])).toThrow()
  })
})

describe('the words of a comment', () => {
  const words = (comment: string) => readWords(comment).words

  it('know what is denied, up to the next clause', () => {
    const denied = words('It is not a good idea, good grief').filter(({ negated }) => negated)
    expect(denied.map(({ lower }) => lower)).toEqual(['a', 'good', 'idea'])
  })

  it('know what is quoted', () => {
    const quoted = words('“Big mistake”, says he.').filter((word) => word.quoted)
    expect(quoted.map(({ lower }) => lower)).toEqual(['big', 'mistake'])
  })

  it('know their sentence and how it ends', () => {
    const reading = readWords('Really? No!\nWell')
    expect(reading.words.map(({ sentence }) => sentence)).toEqual([0, 1, 2])
    expect(reading.ends).toEqual(['?', '!', ''])
  })

  it('are read as they are usually spelt, and stand where they are written', () => {
    expect(words('We shud go').map(({ lower, start, end }) => [lower, start, end])).toEqual([
      ['we', 0, 2],
      ['should', 3, 7],
      ['go', 8, 10],
    ])
  })

  it('stand where they say', () => {
    const comment = 'The rules-based order isn’t dead 😀, is it?'
    for (const { start, end, lower } of words(comment)) {
      expect(comment.slice(start, end).toLowerCase().replace('’', "'")).toBe(lower)
    }
  })
})
