import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference } from '@/lib/sources/difference'
import { words } from '@/lib/text/fold'

/** As a reader might write it: -story-, +page+. */
const drawn = (story: string, page: string) =>
  difference(story, page)
    .map(({ text, in: where }) => (where === 'both' ? text : where === 'story' ? `-${text}-` : `+${text}+`))
    .join('')
    .trim()

describe('two wordings', () => {
  it('differ by words, the story’s first', () => {
    expect(drawn('no office in any country in the region', 'no office in any country of the region')).toBe(
      'no office in any country -in -+of +the region',
    )
    expect(drawn('a big mistake', 'a mistake')).toBe('a -big -mistake')
    expect(drawn('a mistake', 'a big mistake.')).toBe('a +big +mistake.')
  })

  it('do not differ by case, accents or marks, and are printed as the page has them', () => {
    expect(drawn('we won’t go – the café is closed', 'We won\'t go: "the cafe is closed"')).toBe(
      'We won\'t go: "the cafe is closed"',
    )
  })

  it('are not cut to shreds by small words between changes', () => {
    expect(drawn('they praised the mayor of Ghent warmly', 'they blamed the council of Lund warmly')).toBe(
      'they -praised the mayor of Ghent -+blamed the council of Lund +warmly',
    )
  })

  it('are told apart by character where words have no spaces', () => {
    expect(drawn('港は冬も開く', '港は夏も開く')).toBe('港は-冬-+夏+も開く')
  })

  it('stand one after the other where they are long and share little', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ')
    expect(difference(long('a'), long('b')).map((part) => part.in)).toEqual(['story', 'page'])
  })

  it('are both there whole', () => {
    const text = fc.array(fc.constantFrom('the', 'harbour', 'of', 'wall', 'is', 'Old,', '— town.', 'café'), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [story, page] = [a.join(' '), b.join(' ')]
        const parts = difference(story, page)
        const without = (side: string) =>
          words(
            parts
              .filter((part) => part.in !== side)
              .map((part) => part.text)
              .join(''),
          )
        expect(without('page')).toBe(words(story))
        expect(without('story')).toBe(words(page))
      }),
    )
  })
})
