import { describe, expect, it } from 'vitest'
import { differences } from '@/scripts/zip/differences'

const files = (contents: Readonly<Record<string, string>>) =>
  new Map(Object.entries(contents).map(([name, text]) => [name, Buffer.from(text)]))

describe('differences', () => {
  it('finds none between the same files in another order', () => {
    expect(differences(files({ a: '1', b: '2' }), files({ b: '2', a: '1' }))).toEqual([])
  })

  it('names what is missing, too many or of other bytes', () => {
    expect(differences(files({ c: '1', a: 'one', b: '2' }), files({ a: 'ONE', b: '2', d: '4' }))).toEqual([
      { name: 'a', fault: 'other bytes' },
      { name: 'c', fault: 'missing' },
      { name: 'd', fault: 'too many' },
    ])
  })
})
