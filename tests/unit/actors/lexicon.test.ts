import { describe, expect, it } from 'vitest'
import { bitOf, ROWS, rowsOf } from '@/lib/actors/lexicon'
import { STATE_BY_CAPITAL, STATE_BY_DEMONYM, STATE_BY_NAME, STATES } from '@/lib/actors/states'
import { tokensOf } from '@/lib/text/tokens'

describe('the lexicon', () => {
  it.each(ROWS.map(({ id, example, counter }) => [id, example, counter]))(
    'finds %s in "%s", not in "%s"',
    (id, example, counter) => {
      const shows = (text: string) => tokensOf(text).some(({ lower }) => (rowsOf(lower) & bitOf(id)) !== 0)
      expect(shows(example)).toBe(true)
      expect(shows(counter)).toBe(false)
    },
  )

  it('has each word once a row, in lower case', () => {
    for (const { words } of ROWS) {
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
      expect(words.filter((word) => word !== word.toLowerCase())).toEqual([])
    }
  })
})

describe('states', () => {
  it.each([
    ['Beijing', 'China'],
    ['Kyiv', 'Ukraine'],
    ['the Kremlin', 'Russia'],
  ])('knows the capital %s', (capital, state) => {
    expect(STATE_BY_CAPITAL.get(capital)?.name).toBe(state)
  })

  it('tells names, capitals and peoples apart', () => {
    expect(STATE_BY_NAME.get('U.S.')?.name).toBe('United States')
    expect(STATE_BY_DEMONYM.get('Dutch')?.name).toBe('Netherlands')
    for (const word of ['Dutch', 'Amsterdam']) expect(STATE_BY_NAME.has(word)).toBe(false)
  })

  it('has every state once, with no empty words', () => {
    expect(new Set(STATES.map(({ name }) => name)).size).toBe(STATES.length)
    for (const { names, capitals, demonyms } of STATES) {
      for (const word of [...names, ...capitals, ...demonyms]) expect(word).toMatch(/^\S.*\S$/)
    }
  })
})
