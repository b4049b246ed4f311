import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokensOf } from '@/lib/text/tokens'

const texts = (text: string) => tokensOf(text).map((token) => token.text)

describe('tokensOf', () => {
  it('parts words from marks', () => {
    expect(texts('No, he said.')).toEqual(['No', ',', 'he', 'said', '.'])
  })

  it('keeps abbreviations, figures and names with an apostrophe whole', () => {
    expect(texts('The U.S. spent 1,200.50 at 7.30 a.m. with O’Neill')).toEqual([
      'The',
      'U.S.',
      'spent',
      '1,200.50',
      'at',
      '7.30',
      'a.m.',
      'with',
      'O’Neill',
    ])
  })

  it('parts what is written onto a word', () => {
    expect(texts("Macron's aides don’t say he'd go")).toEqual([
      'Macron',
      "'s",
      'aides',
      'do',
      'n’t',
      'say',
      'he',
      "'d",
      'go',
    ])
  })

  it('finds the words where a space is missing', () => {
    expect(texts('done.Then "why?"he asked')).toEqual(['done', '.', 'Then', '"', 'why', '?', '"', 'he', 'asked'])
  })

  it('gives offsets in UTF-16 code units, past emoji and right-to-left runs', () => {
    const text = '😀 “שלום” he said'
    for (const { start, end, text: piece } of tokensOf(text)) expect(text.slice(start, end)).toBe(piece)
    expect(texts(text)).toContain('שלום')
  })

  it('gives stretches of any text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0
        for (const { start, end, text: piece } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(piece)
          last = end
        }
      }),
    )
  })
})
