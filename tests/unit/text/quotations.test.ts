import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotationsOf } from '@/lib/text/quotations'

const found = (text: string) => quotationsOf(text).map(({ inner }) => text.slice(inner.start, inner.end))

describe('quotationsOf', () => {
  it.each([
    ['curly', 'He said “we will go” today.', 'we will go'],
    ['straight', 'He said "we will go" today.', 'we will go'],
    ['single curly', 'He said ‘we will go’ today.', 'we will go'],
    ['single straight', "He said 'we will go' today.", 'we will go'],
    ['angled', 'He said «we will go» today.', 'we will go'],
    ['low and high', 'He said „we will go“ today.', 'we will go'],
    ['Japanese', '彼は「行きます」と述べた。', '行きます'],
    ['opened curly, closed straight', 'He said “we will go" today.', 'we will go'],
    ['closed by an opening mark', 'It was “mostly false.“', 'mostly false.'],
  ])('pairs marks: %s', (_, text, inner) => {
    expect(found(text)).toEqual([inner])
  })

  it('takes quotations within a quotation for part of it', () => {
    expect(found('“He told me ‘go home’ and left,” she said.')).toEqual(['He told me ‘go home’ and left,'])
  })

  it('does not take apostrophes for quotation marks', () => {
    expect(found("The workers' hall is the city's, and it isn't 'new' to them")).toEqual(['new'])
    expect(found("rock 'n' roll in the '90s")).not.toContain(' roll in the ')
  })

  it('does not take a measure in inches for an opening mark', () => {
    expect(found('He is 6\'3" tall and said "no" twice')).toEqual(['no'])
  })

  it('ends a quotation that nobody closed with its paragraph, and says so', () => {
    const text = '“We begin here.\n“We end here,” she said. Nothing more.'
    expect(quotationsOf(text).map(({ closed }) => closed)).toEqual([false, true])
    expect(found(text)).toEqual(['We begin here.', 'We end here,'])
  })

  it('stays within any text, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('“', '”', '"', "'", '’', '‘', '«', '»', 'a', ' ', '\n', '.') }),
        (text) => {
          let last = 0
          for (const { start, end } of quotationsOf(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end)).not.toContain('\n')
            last = end
          }
        },
      ),
    )
  })
})
