import { describe, expect, it } from 'vitest'
import { folders, localeFaults, wordsOf } from './locales'

/** Every language of the interface is whole. */

const english = wordsOf('en')

it.each(folders())('%s has all words, with all their values and forms', (folder) => {
  expect(localeFaults(folder, wordsOf(folder), english)).toEqual([])
})

describe('of a language', () => {
  const small = {
    locale: { message: 'en-GB' },
    extension_description: { message: 'Shows.' },
    page_of: { message: '$1 of $2' },
    people_one: { message: '$1 person' },
    people_other: { message: '$1 people' },
  }
  const { people_one: _, ...french } = { ...small, locale: { message: 'fr' } }
  const whole = { ...french, people_one: { message: 'une personne' } }
  const { people_one: __, ...japanese } = { ...small, locale: { message: 'ja' } }
  const polish = { ...whole, locale: { message: 'pl' } }

  it.each([
    ['fr', whole, []],
    ['ja', japanese, []],
    ['ja', { ...japanese, people_one: { message: '$1' } }, ['people_one: English has none']],
    ['fr', french, ['people_one: is missing']],
    ['pl', polish, ['people_many: is missing', 'people_few: is missing']],
    ['fr', { ...whole, page_of: { message: '$1' } }, ['page_of: has the values $1, English $1 $2']],
    ['fr', { ...whole, people_other: { message: 'gens' } }, ['people_other: has the values none, English $1']],
    ['fr', { ...whole, people_one: { message: '$2' } }, ['people_one: has the values $2, English $1']],
    ['fr', { ...whole, old_words: { message: 'x' } }, ['old_words: English has none']],
    [
      'fr',
      { ...whole, page_of: { message: '' } },
      ['page_of: is missing', 'page_of: has the values none, English $1 $2'],
    ],
    ['de', whole, ['locale: “fr” is not of de']],
    [
      'fr',
      { ...whole, extension_description: { message: 'x'.repeat(133) } },
      ['extension_description: too long for the stores'],
    ],
  ])('%s, says what is wrong (%#)', (folder, words, faults) => {
    expect(localeFaults(folder, words, small)).toEqual(faults)
  })
})
