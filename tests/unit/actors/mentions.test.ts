import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions } from '@/lib/actors/mentions'
import type { Actor } from '@/lib/story/schema'

const actor = (id: string, name: string, ...aliases: string[]): Actor => ({
  id,
  name,
  aliases,
  kind: 'organisation',
  role: 'A part',
  position: 'none',
  statements: [],
  evidence: [],
})
const ACTORS = [
  actor('japan', 'Japan', 'Tokyo', 'Japanese'),
  actor('us', 'United States', 'US', 'U.S.'),
  actor('china', 'China'),
  actor('kyodo', 'Kyodo', 'Kyodo news agency'),
  actor('nato', 'Nato', 'the alliance'),
]
const found = (id: string, text: string, actors = ACTORS) =>
  (findMentions([text], actors).get(id) ?? []).map(({ start, end }) => text.slice(start, end))

describe('findMentions', () => {
  it.each([
    ['japan', "Japan’s and Tokyo's offices, JAPAN-based (Japanese)", ['Japan', 'Tokyo', 'JAPAN', 'Japanese']],
    ['japan', 'The Sea of Japan, the Japan Sea, japan ware, Japanology', []],
    ['china', 'the East China Sea and China', ['China']],
    ['us', 'It told us that the US and the U.S. agree, THE UNITED STATES too', ['US', 'U.S.', 'UNITED STATES']],
    ['kyodo', 'Kyodo news agency said; Kyodo said', ['Kyodo news agency', 'Kyodo']],
    ['nato', 'the alliance, The alliance, NATO, nato', ['the alliance', 'The alliance', 'NATO']],
  ])('finds %s in "%s"', (id, text, expected) => {
    expect(found(id, text)).toEqual(expected)
  })

  it('takes names for names, whatever signs they hold', () => {
    expect(found('x', 'A.B+ (C) and AxB+ (C)', [actor('x', 'A.B+ (C)')])).toEqual(['A.B+ (C)'])
    for (const name of ['[', '(a', 'a|b', '\\', '^$', '*']) {
      expect(found('x', `before ${name} after`, [actor('x', name)])).toEqual([name])
    }
  })

  it.each([
    ['fr', 'Selon l’Élysée, la France et l’OTAN', ['OTAN']],
    ['de', 'Das Nato-Büro und das NATO-Mandat', ['Nato', 'NATO']],
    ['ja', '北大西洋条約機構（NATO）がＮＡＴＯの', ['北大西洋条約機構', 'NATO', 'ＮＡＴＯ']],
  ])('finds names of other languages in any text: %s', (_, text, expected) => {
    const nato = { ...actor('nato', 'Nato', 'NATO'), aliasesIn: { fr: ['Otan', 'OTAN'], ja: ['北大西洋条約機構'] } }
    expect(found('nato', text, [nato])).toEqual(expected)
  })

  it.each([
    ['フランスの大統領、フランスパン', ['フランス']],
    ['日本、日本海、東日本', ['日本', '日本']],
  ])('tells where a name ends without spaces: %s', (text, expected) => {
    const names = [{ ...actor('x', 'Lorem'), aliasesIn: { ja: ['フランス', '日本'] } }]
    expect(found('x', text, names)).toEqual(expected)
  })

  it('leaves bodies of water out in every language', () => {
    const japan = { ...actor('x', 'Japan'), aliasesIn: { fr: ['Japon'], es: ['Japón'], de: ['Japanisches'] } }
    expect(found('x', 'la mer du Japon, el mar de Japón, Japanisches Meer', [japan])).toEqual([])
  })

  it('has an entry for every actor, and none for nobody', () => {
    expect([...findMentions([], ACTORS).keys()]).toEqual(ACTORS.map(({ id }) => id))
    expect(findMentions(['Japan'], []).size).toBe(0)
  })

  it('finds nothing but names, in reading order, in any text', () => {
    const names = new Map(ACTORS.map(({ id, name, aliases }) => [id, [name, ...aliases].map((n) => n.toLowerCase())]))
    const word = fc.oneof(
      fc.constantFrom('Japan', 'US', 'us', 'Kyodo  news agency', 'the alliance', '’s', ' of '),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(
        fc.array(word).map((parts) => parts.join(' ')),
        (text) => {
          for (const [id, passages] of findMentions([text], ACTORS)) {
            const starts = passages.map(({ start }) => start)
            expect(starts).toEqual([...starts].sort((a, b) => a - b))
            for (const { start, end } of passages) {
              expect(names.get(id)).toContain(text.slice(start, end).toLowerCase().replace(/\s+/g, ' '))
            }
          }
        },
      ),
    )
  }, 60_000)
})
