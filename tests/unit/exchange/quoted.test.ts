import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotedOf } from '@/lib/exchange/quoted'

const PARAGRAPHS = ['The wall is too low, an engineer said.', 'It would cost us a season, said Olaf Reed, who fishes.']
const found = (paragraph: number, text: string) => {
  const start = PARAGRAPHS[paragraph]?.indexOf(text) ?? -1
  return { paragraph, start, end: start + text.length, text, exact: true }
}

describe('where statements stand', () => {
  const [first, second] = quotedOf(
    PARAGRAPHS,
    new Map([
      ['s2', found(1, 'It would cost us a season')],
      ['s1', found(0, 'The wall is too low')],
    ]),
  )

  it('is counted in the whole text, paragraphs parted by line breaks, in its order', () => {
    const text = PARAGRAPHS.join('\n')
    expect([first?.statement, second?.statement]).toEqual(['s1', 's2'])
    expect(text.slice(second?.start, second?.end)).toBe('It would cost us a season')
    expect(second?.paragraph).toBe(2)
  })

  it('comes with the words around', () => {
    expect(first).toMatchObject({ prefix: '', suffix: ', an engineer said.\nIt would cos' })
    expect(second).toMatchObject({
      prefix: 'l is too low, an engineer said.\n',
      suffix: ', said Olaf Reed, who fishes.',
    })
  })

  it('finds prefix, words and suffix together again in any text, without half a sign at their edges', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (paragraphs, where, length) => {
        const paragraph = where % paragraphs.length
        const own = paragraphs[paragraph] ?? ''
        const signs = [...own]
        const from = where % signs.length
        const start = signs.slice(0, from).join('').length
        const end = start + signs.slice(from, from + 1 + (length % 20)).join('').length
        const passage = { paragraph, start, end, text: own.slice(start, end), exact: true }
        const [quoted] = quotedOf(paragraphs, new Map([['s', passage]]))
        const whole = paragraphs.join('\n')
        expect(whole.slice(quoted?.start, quoted?.end)).toBe(passage.text)
        expect(whole).toContain(`${quoted?.prefix}${quoted?.text}${quoted?.suffix}`)
        expect(quoted?.prefix).not.toMatch(/^[\uDC00-\uDFFF]/)
        expect(quoted?.suffix).not.toMatch(/[\uD800-\uDBFF]$/)
      }),
    )
  })
})
