import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote } from '@/lib/text/find'
import { fold } from '@/lib/text/fold'

const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abcdefg hijklm nopq rst ,.') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('👩‍👩‍👧', '🇫🇷', 'é', 'e\u0301', 'שָׁלוֹם', 'مُحَمَّد', '\u00a0', '\u00ad', '“', '’', '—', '\n'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
)
const text = fc.array(character, { minLength: 1, maxLength: 120 }).map((parts) => parts.join(''))

/** A stretch of a text between code points. */
const stretchOf = (whole: string, from: number, length: number) => [...whole].slice(from, from + length).join('')

describe('findQuote', () => {
  it('finds again any stretch of any text, and what it found folds to the same', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        fc.nat(110),
        fc.integer({ min: 1, max: 60 }),
        (paragraphs, which, from, length) => {
          const index = which % paragraphs.length
          const quote = stretchOf(paragraphs[index] ?? '', from, length)
          fc.pre(fold(quote).text.trim() !== '')
          const found = findQuote(paragraphs.map(fold), quote, index)
          expect(found?.score).toBe(1)
          const there = paragraphs[found?.paragraph ?? -1]?.slice(found?.start, found?.end) ?? ''
          expect(fold(there).text.trim()).toBe(fold(quote).text.trim())
        },
      ),
      { numRuns: 500 },
    )
  })

  const PARAGRAPHS = [
    'The minister opened the session and spoke of the weather for a while.',
    '“There is no liaison office in any country of the region,” the official said on Monday. If it needs awareness, it can use embassies.',
    'Nothing else was said that day, and the session closed.',
  ].map(fold)

  it('finds nearly the same words, and says how near', () => {
    const found = findQuote(PARAGRAPHS, 'There is no liaison office in any country in the region')
    expect(found?.paragraph).toBe(1)
    expect(found?.score).toBeGreaterThan(0.9)
    expect(found?.score).toBeLessThan(1)
  })

  it('does not find words that say something else', () => {
    expect(findQuote(PARAGRAPHS, 'There will be a new embassy in every country of the world')).toBeUndefined()
    expect(findQuote(PARAGRAPHS, 'the session opened')).toBeUndefined()
  })

  it('finds nothing for no words', () => {
    for (const quote of ['', '  \n', '\u00ad\u200b']) expect(findQuote(PARAGRAPHS, quote)).toBeUndefined()
  })

  it('prefers the nearest of several places', () => {
    const twice = ['he said so', 'something else', 'he said so again'].map(fold)
    expect(findQuote(twice, 'he said so', 0)?.paragraph).toBe(0)
    expect(findQuote(twice, 'he said so', 2)?.paragraph).toBe(2)
  })

  it('keeps combining marks with their letter', () => {
    const paragraph = 'un cafe\u0301 noir'
    const found = findQuote([fold(paragraph)], 'un café')
    expect(paragraph.slice(found?.start, found?.end)).toBe('un cafe\u0301')
  })

  it('survives lone surrogates on both sides', () => {
    const found = findQuote([fold('before \ud83d after \udc00 end')], '\ud83d after')
    expect(found).toMatchObject({ paragraph: 0, start: 7, end: 14 })
  })

  it('searches a very long text for words that are not there', () => {
    const long = Array.from(
      { length: 2_000 },
      (_, i) => `Paragraph ${i} speaks of one thing and then of another thing, at some length.`,
    )
    expect(findQuote(long.map(fold), 'These words were never printed in any of those many paragraphs')).toBeUndefined()
  })
})
