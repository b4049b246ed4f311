import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWordClasses } from '@/lib/text/word-classes'
import { lookUp, MOST, wordTable } from '@/lib/text/word-table'

describe('word tables', () => {
  it('give back what they were made of', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: MOST })), (values) => {
        const table = wordTable(new Map(Object.entries(values)), Object.keys(values).length + 1)
        // Two words may share a slot's mark: then the first is found for both.
        const wrong = Object.entries(values).filter(([word, value]) => lookUp(table, word) !== value)
        expect(wrong.length).toBeLessThanOrEqual(1)
      }),
    )
  }, 60_000)

  it('seldom take a word for one that they have', () => {
    const table = wordTable(new Map(Array.from({ length: 880 }, (_, i) => [`known${i}`, 1 + (i % MOST)])), 1_000)
    const unknown = Array.from({ length: 10_000 }, (_, i) => lookUp(table, `unknown${i}`))
    expect(unknown.filter((value) => value !== 0).length).toBeLessThan(100)
  })

  it('refuse what does not fit', () => {
    expect(() => wordTable(new Map([['a', 1]]), 1)).toThrow('1 words for 1 slots')
    expect(() => wordTable(new Map([['a', MOST + 1]]), 2)).toThrow('no number for a table')
    expect(() => wordTable(new Map([['a', 0]]), 2)).toThrow('no number for a table')
  })

  it('have nothing where they are empty', () => {
    expect(lookUp(new Uint8Array(0), 'word')).toBe(0)
  })
})

describe('readWordClasses', () => {
  const classes = readWordClasses(readFileSync(new URL('../../../public/models/word-classes.bin', import.meta.url)))

  it('knows words of like company by one class, others not', () => {
    const [coarse, middle, fine] = classes('nairobi')
    expect(Math.min(coarse, middle, fine)).toBeGreaterThan(0)
    expect(classes('hassan')).toEqual(classes('ahmed'))
    expect(classes('hassan')[0]).not.toBe(coarse)
  })

  it('has all 0 for a word that it does not know', () => {
    expect(classes('qwertzuiopasdf')).toEqual([0, 0, 0])
  })

  it('refuses another file', () => {
    expect(() => readWordClasses(new Uint8Array(2))).toThrow('word classes')
    expect(() => readWordClasses(Uint8Array.of(1, 0, 1, 1, 9))).toThrow('word classes')
  })
})
