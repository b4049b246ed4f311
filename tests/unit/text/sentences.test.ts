import { describe, expect, it } from 'vitest'
import { endsSentence } from '@/lib/text/sentence-gap'
import { sentencesIn, sentencesOfWords } from '@/lib/text/sentences'
import { tokensOf } from '@/lib/text/tokens'

const sentences = (text: string) => {
  const tokens = tokensOf(text)
  return [...sentencesIn(tokens, { from: 0, to: tokens.length })].map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  )
}

describe('sentencesIn', () => {
  it.each([
    ['two sentences', ['He left.', 'She stayed.']],
    ['a title', ['Mr. Otieno met Gen. de Vries.', 'They spoke.']],
    ['a month', ['It ends on Jan. 5 and begins on Dec. 12 again.']],
    ['an initial', ['J. Otieno left.', 'He came back.']],
    ['a state that carries its stop', ['They live in the U.S.', 'The rest do not.']],
    ['a state before a name', ['The U.S. Senate voted.']],
    ['a company before a name', ['Brandt Inc. Bauer left.']],
    ['a company at the end', ['He works for Brandt Inc.', 'The firm is old.']],
    ['small letters after a stop', ['It costs approx. five euros.']],
    ['questions and cries', ['Who knows?', 'Nobody!', 'Well…', 'Somebody.']],
    ['a bracket that closes', ['He left (at last.)', 'She stayed.']],
  ])('parts %s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected)
  })

  it('goes on after a question in quotation marks that somebody asks', () => {
    const question = { text: '', lower: '“”', quotation: { end: '?' } }
    const word = (text: string) => ({ text, lower: text.toLowerCase() })
    const lengths = (...words: string[]) => {
      const pieces = [question, ...words.map(word)]
      return [...sentencesIn(pieces, { from: 0, to: pieces.length })].map(({ from, to }) => to - from)
    }
    expect(lengths('Maria', 'Keller', 'asked', '.')).toEqual([5])
    expect(lengths('Nobody', 'knew', '.')).toEqual([1, 3])
  })

  it('has nothing for no words, and every word in one sentence', () => {
    expect(sentencesOfWords([])).toEqual([])
    expect(sentencesOfWords(['A', 'town', '.', 'B', 'left'])).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 5 },
    ])
  })
})

describe('endsSentence', () => {
  it.each([
    ['. ', 'town', true, true],
    ['. ', 'town', false, false],
    ['. ', 'mme', true, false],
    ['. ', '16', true, false],
    ['! ', 'mr', true, true],
    ['。', '町', false, true],
    ['。」', '町', false, false],
    ['; ', 'town', false, true],
    [' ', 'town', true, false],
  ])('between words parted by "%s" after "%s"', (gap, before, capital, expected) => {
    expect(endsSentence(gap, before, capital)).toBe(expected)
  })
})
