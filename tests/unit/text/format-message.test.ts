import { describe, expect, it } from 'vitest'
import { formatMessage } from '@/lib/text/format-message'

const messages = {
  numbered: { message: '$1 of $2, $$5' },
  named: { message: '$NAMES$ and $unknown$', placeholders: { names: { content: '“$1”' } } },
}

describe('formatMessage', () => {
  it('puts values in the place of numbers', () => {
    expect(formatMessage(messages, 'numbered', [3, 'four'])).toBe('3 of four, $5')
  })

  it('puts a named placeholder’s content in its place, whatever the case of the name', () => {
    expect(formatMessage(messages, 'named', ['Nato'])).toBe('“Nato” and $unknown$')
  })

  it('leaves a value as it is, dollar signs and all', () => {
    expect(formatMessage(messages, 'numbered', ['$2', '$&'])).toBe('$2 of $&, $5')
  })

  it('refuses a key that has no message', () => {
    expect(() => formatMessage(messages, 'toString')).toThrow('no message "toString"')
  })
})
