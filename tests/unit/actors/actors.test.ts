import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorsOf } from '@/lib/actors/actors'
import { shipped } from './named'

const model = shipped()
const actors = (text: string) => actorsOf(text, model)
const mentions = (text: string, name: string) =>
  actors(text)
    .find((actor) => actor.name === name)
    ?.mentions.map(({ start, end }) => text.slice(start, end))

const ARTICLE = `Kenyan President William Ruto met German Chancellor Olaf Scholz in Nairobi on Monday.
Scholz told Reuters that Berlin would support Kenya. “We agree,” Ruto said.
The United Nations Environment Programme (UNEP) welcomed the talks. UNEP has its seat in Nairobi.`

describe('actorsOf', () => {
  it('tells people, bodies, states, places and the press apart', () => {
    const types = Object.fromEntries(actors(ARTICLE).map(({ name, type }) => [name, type]))
    expect(types).toEqual({
      'William Ruto': 'person',
      'Olaf Scholz': 'person',
      Reuters: 'publication',
      Germany: 'state',
      Kenya: 'state',
      'United Nations Environment Programme': 'organisation',
      Nairobi: 'place',
    })
  })

  it('gathers what an actor is called', () => {
    expect(mentions(ARTICLE, 'William Ruto')).toEqual(['William Ruto', 'Ruto'])
    expect(mentions(ARTICLE, 'Germany')).toEqual(['Berlin'])
    expect(mentions(ARTICLE, 'United Nations Environment Programme')).toEqual([
      'United Nations Environment Programme',
      'UNEP',
      'UNEP',
    ])
  })

  it('gives the role in the text’s own words', () => {
    expect(actors(ARTICLE).find(({ name }) => name === 'Olaf Scholz')?.role).toBe('German Chancellor')
    expect(actors(ARTICLE).find(({ name }) => name === 'Kenya')?.role).toBeUndefined()
  })

  it('puts who speaks and stands first before where it happens', () => {
    const order = actors(ARTICLE).map(({ name }) => name)
    expect(order.indexOf('William Ruto')).toBeLessThan(order.indexOf('Kenya'))
    expect(order.at(-1)).toBe('Nairobi')
  })

  it('finds in a headline of capitals only who is named below', () => {
    const text = `Ruto Makes Big Promise To Farmers And Fishermen\n${ARTICLE}`
    expect(mentions(text, 'William Ruto')?.[0]).toBe('Ruto')
    expect(actors(text).some(({ mentions }) => mentions.some(({ start }) => start > 4 && start < 47))).toBe(false)
  })

  it('takes no letter and no number for a name', () => {
    expect(actors('Both article V and article VI apply, and Section B of it.')).toEqual([])
  })
})

describe('any text', () => {
  const sound = (text: string) => {
    for (const { name, mentions, confidence, role } of actors(text)) {
      expect(name.trim()).not.toBe('')
      expect(mentions.some(({ kind }) => kind === 'name')).toBe(true)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
      if (role !== undefined) expect(text).toContain(role)
      mentions.forEach(({ start, end }, i) => {
        expect(text.slice(start, end).trim()).not.toBe('')
        expect(end).toBeLessThanOrEqual(text.length)
        expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0)
      })
    }
  }

  it('has its mentions within it, in order, none blank', () => {
    const word = fc.oneof(
      fc.constantFrom('Ana Wambui', 'Wambui', 'Mr', 'President', 'Beijing', 'said', 'the', 'ministry', 'U.S.', 'She'),
      fc.constantFrom(',', '.', '\n', '“', '”', '(NAC)', 'and', 'North Atlantic Council', '’s', '-', 'a minister'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }).map((parts) => parts.join(' ')),
        sound,
      ),
    )
  }, 60_000)

  it.each([
    ['nothing', ''],
    ['blank lines', '\n \n\n'],
    ['all capitals', ARTICLE.toUpperCase()],
    ['no capitals', ARTICLE.toLowerCase()],
    ['emoji', ARTICLE.replaceAll(' ', ' 🧭 ')],
    ['right to left', `قال وليام روتو للصحفيين ${ARTICLE} שלום`],
    ['markup', ARTICLE.replaceAll('\n', '</p>\n<p class="Body">')],
    ['a name without end', 'Ana '.repeat(3_000)],
    ['brackets and letters', '(NAC) '.repeat(2_000)],
  ])('is read without harm: %s', (_, text) => sound(text))

  it('keeps its offsets behind signs of two units', () => {
    expect(mentions(`🧭🧭 ${ARTICLE}`, 'Olaf Scholz')).toEqual(['Olaf Scholz', 'Scholz'])
  })

  it('takes time in line with its length', { timeout: 300_000 }, () => {
    const long = `${ARTICLE}\n`.repeat(2_600)
    expect(long.split(/\s+/).length).toBeGreaterThan(100_000)
    expect(mentions(long, 'William Ruto')?.length).toBe(5_200)
    sound('Ana Wambui of the Lake Tana Council said in Nairobi that '.repeat(2_000))
  })
})
