import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, unfold, words } from '@/lib/text/fold'

const anyText = fc.string({ unit: 'binary', maxLength: 200 })

describe('fold', () => {
  it.each([
    ['Ça, c’est “vrai” – oui', 'ca, c\'est "vrai" - oui'],
    ['NATO  liaison\n\toffice', 'nato liaison office'],
    ['co\u00ADoperate\u200B', 'cooperate'],
    ['e\u0301cole et école', 'ecole et ecole'],
    ['ﬁnance', 'finance'],
    ['\ud800 lone', '\ud800 lone'],
  ])('reduces %j to %j', (original, expected) => {
    expect(fold(original).text).toBe(expected)
  })

  it('gives every folded unit a stretch of the original, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text)
        expect(folded.starts).toHaveLength(folded.text.length)
        let last = 0
        for (let i = 0; i < folded.text.length; i++) {
          const { start, end } = unfold(folded, i, i + 1)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
    )
  })

  it('folds each stretch to the unit that it stands for', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text)
        for (let i = 0; i < folded.text.length; i++) {
          const { start, end } = unfold(folded, i, i + 1)
          expect(fold(text.slice(start, end)).text).toContain(folded.text.charAt(i))
        }
      }),
    )
  })
})

describe('words', () => {
  it('is equal for the same words in other dress', () => {
    expect(words('“We’re looking,” he said…')).toBe(words("we're   LOOKING he said"))
  })
  it('differs when a word does', () => {
    expect(words('a big mistake')).not.toBe(words('a bad mistake'))
  })
})
