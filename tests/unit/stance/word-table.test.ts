import { describe, expect, it } from 'vitest'
import { readWords } from '@/lib/stance/reading/words'
import { termsOf, wordScores, wordTable } from '@/lib/stance/story/word-table'

const table = wordTable({
  side: [
    { value: 100, terms: 'harbour, old pier' },
    { value: -50, terms: 'ferry, not harbour, ?' },
  ],
  taken: [
    { value: 40, terms: 'ferry, old pier' },
    { value: -80, terms: 'weather' },
  ],
})
const scores = (text: string) => wordScores(readWords(text), table)

/** What the table's hundredths come to in a comment of so many words. */
const scaled = (hundredths: number, words: number) => hundredths / 100 / Math.sqrt(words + 4)

describe('what words tell', () => {
  it('is the sum of single words and of two that follow each other, less in longer comments', () => {
    const { side, taken } = scores('Harbours and the old pier')
    expect(side).toBeCloseTo(scaled(200, 5))
    expect(taken).toBeCloseTo(scaled(40, 5))
  })

  it('counts a term once, however often it is said', () => {
    expect(scores('ferry ferry ferry ferry').side).toBeCloseTo(scaled(-50, 4))
  })

  it('knows a word that is denied from the word alone, wherever "not" stands', () => {
    // The word itself and its denial: 100 − 50. "Not harbour" side by side is the same denial, and no second one.
    expect(scores('not a harbour').side).toBeCloseTo(scaled(50, 3))
    expect(scores('not harbour').side).toBeCloseTo(scaled(50, 2))
  })

  it('takes no pair across the end of a sentence', () => {
    expect(scores('So old. Pier seven.').side).toBe(0)
  })

  it('counts the marks that end sentences', () => {
    expect(scores('Really?').side).toBeCloseTo(scaled(-50, 1))
    expect(scores('Really.').side).toBe(0)
  })

  it('shows where the telling words stand, and not those that tell only whether a side is taken', () => {
    const text = 'This weather! The old pier, and a ferry.'
    const shown = scores(text).telling.map(({ start, end, value }) => [text.slice(start, end), Math.sign(value)])
    expect(shown).toEqual([
      ['old pier', 1],
      ['ferry', -1],
    ])
  })

  it('is nothing without a table', () => {
    expect(wordScores(readWords('harbour'), undefined)).toEqual({ side: 0, taken: 0, telling: [] })
  })

  it('scores exactly the terms by which a table is learned', () => {
    const reading = readWords('We do not want an old pier. Why should we? A ferry… perhaps!')
    const keys = termsOf(reading).map(({ key }) => key)
    const every = wordTable({ side: [{ value: 100, terms: keys.join(', ') }], taken: [] })
    expect(new Set(keys).size).toBe(keys.length)
    expect(wordScores(reading, every).side).toBeCloseTo(scaled(100 * keys.length, reading.words.length))
  })
})
