import { describe, expect, it } from 'vitest'
import { compare } from '@/lib/match/events/compare'
import { among, rarity, readFrequencies, writeFrequencies } from '@/lib/match/events/frequencies'
import { knownEvents } from '@/lib/match/events/known'
import { profileOf } from '@/lib/match/events/profile'
import { standings } from '@/lib/match/events/rank'
import { stem } from '@/lib/match/events/stem'
import type { Article } from '@/lib/text/article'

const NEWS = readFrequencies('1000\n400 the of in said to\n120 fire police man year\n40 ferry harbour bank\n')

const article = (headline: string, text: string, published?: string): Article => ({
  url: '',
  site: '',
  headline,
  bylines: [],
  ...(published && { published }),
  paragraphs: text.split('\n').map((line) => ({ kind: 'text', text: line })),
  comments: [],
  partial: false,
})

const FERRY = article(
  'Ferry catches fire off Orvik',
  'The ferry Solveig caught fire off Orvik on Monday, and 214 people were taken to the shore.\nThe captain, Nils Aker, said that the fire had started in the engine room.',
  '2023-05-08',
)
const FERRY_TOO = article(
  'All safe after blaze on board the Solveig',
  'Rescuers took all 214 people off the burning ferry Solveig on Monday, police in Orvik said.\nNils Aker, who commands the ship, spoke of a fire in the engine room.',
  '2023-05-09',
)
const OTHER_FERRY = article(
  'Ferry catches fire off Tallow Bay',
  'The ferry Marigold caught fire off Tallow Bay on Friday, and 61 people were taken to the shore.\nThe captain, Joan Pryce, said that the fire had started in the galley.',
  '2023-09-15',
)
const BANK = article(
  'Bank raises its rates',
  'The bank raised its rates by a quarter of a point, as had been expected.',
  '2023-05-08',
)

describe('stem', () => {
  it.each([
    ['offices', 'office'],
    ['voted', 'votes'],
    ['voting', 'vote'],
    ['stopped', 'stop'],
    ['parties', 'party'],
    ['running', 'runs'],
  ])('lets %s meet %s', (a, b) => expect(stem(a)).toBe(stem(b)))

  it.each([
    ['news', 'new'],
    ['string', 'str'],
    ['evening', 'even'],
    ['speed', 'spe'],
    ['bus', 'bu'],
    ['press', 'pres'],
  ])('keeps %s from %s', (a, b) => expect(stem(a)).not.toBe(b))
})

describe('frequencies', () => {
  it('are read as they were written, in steps, and in the same order every time', () => {
    const counts = new Map([
      ['harbour', 5],
      ['fire', 100],
      ['ferry', 5],
    ])
    const text = writeFrequencies(1_000, counts)
    expect(text).toBe(writeFrequencies(1_000, new Map([...counts].reverse())))
    const read = readFrequencies(text)
    expect(read.of('ferry')).toBe(read.of('harbour'))
    expect(Math.abs(read.of('fire') - 100)).toBeLessThan(15)
    expect(read.of('unheard')).toBe(0)
  })

  it.each(['', 'no table', '0\n', '10\nx fire'])('refuses “%s”', (text) =>
    expect(() => readFrequencies(text)).toThrow(),
  )

  it('make a term tell less that many of the stories at hand share', () => {
    const own = { articles: 20, of: (term: string) => (term === 'ferry' ? 18 : 0) }
    const both = among(NEWS, own)
    expect(rarity(both, 'ferry')).toBeLessThan(rarity(NEWS, 'ferry') - 0.5)
    expect(rarity(both, 'bank')).toBeGreaterThan(rarity(NEWS, 'bank') - 0.5)
  })
})

describe('compare', () => {
  const of = (a: Article, b: Article) => compare(profileOf(a, NEWS), profileOf(b, NEWS))

  it('tells two reports of one event from two events of a kind by names, figures and days, however alike the words are', () => {
    const same = of(FERRY, FERRY_TOO)
    const kind = of(FERRY, OTHER_FERRY)
    for (const sign of ['namesLeast', 'namesMost', 'topName'] as const) {
      expect(same[sign], sign).toBeGreaterThan(kind[sign])
    }
    expect([same.noFigure, kind.noFigure]).toEqual([0, 1])
    expect([same.apart, kind.apart]).toEqual([Math.log(2), Math.log(131)])
  })

  it('is symmetric, and 1 in every cosine for the same text', () => {
    expect(of(FERRY, OTHER_FERRY)).toEqual(of(OTHER_FERRY, FERRY))
    const self = of(FERRY, FERRY)
    expect(self.text).toBeCloseTo(1, 10)
    expect(self.lead).toBeCloseTo(1, 10)
    expect(self.namesLeast).toBe(1)
  })

  it('holds no missing date against either', () => {
    const { published: _, ...undated } = FERRY
    expect(of(undated, FERRY_TOO)).toMatchObject({ apart: 0, dated: 0 })
    expect(of({ ...FERRY, published: 'soon' }, FERRY_TOO)).toMatchObject({ apart: 0, dated: 0 })
  })

  it('says nothing of articles without words', () => {
    const nothing = of(article('', ''), FERRY)
    expect(Object.values(nothing).every(Number.isFinite)).toBe(true)
    expect(nothing).toMatchObject({ text: 0, lead: 0, namesLeast: 0, topName: 0 })
  })
})

describe('knownEvents', () => {
  const stories = [
    { id: 'ferry', article: FERRY },
    { id: 'other', article: OTHER_FERRY },
    { id: 'bank', article: BANK },
  ]

  it('puts the event before another of its kind, and that before other news', () => {
    const ranked = knownEvents(stories, NEWS).match(FERRY_TOO)
    expect(ranked[0]?.id).toBe('ferry')
    expect(ranked[0]?.score).toBeGreaterThan(0.5)
    for (const { score } of ranked.slice(1)) expect(score).toBeLessThan(0.1)
  })

  it('does not take whatever stands alone on the shelf for the event', () => {
    const [only] = knownEvents([{ id: 'other', article: OTHER_FERRY }], NEWS).match(FERRY_TOO)
    expect(only?.score ?? 0).toBeLessThan(0.5)
  })

  it('answers an empty shelf and empty pages', () => {
    expect(knownEvents([], NEWS).match(FERRY)).toEqual([])
    expect(knownEvents(stories, NEWS).match(article('', ''))).toEqual([])
  })

  it('answers the same for the same, whatever was asked between', () => {
    const known = knownEvents(stories, NEWS)
    const first = known.match(FERRY_TOO)
    known.match(BANK)
    expect(known.match(FERRY_TOO)).toEqual(first)
  })

  it('reads a page of five million characters, and one without spaces', { timeout: 60_000 }, () => {
    const known = knownEvents(stories, NEWS)
    const long = article('Ferry catches fire off Orvik', 'The ferry Solveig burned off Orvik. '.repeat(140_000))
    expect(known.match(long)[0]?.id).toBe('ferry')
    expect(known.match(article('', 'x'.repeat(5_000_000)))).toEqual([])
  })
})

describe('standings', () => {
  it('measures each story by the best of the others', () => {
    const known = knownEvents(
      [
        { id: 'a', article: FERRY },
        { id: 'b', article: OTHER_FERRY },
      ],
      NEWS,
    )
    const [own, other] = standings(known.profile(FERRY_TOO), known.all)
    expect(own?.overBest).toBeGreaterThan(0)
    expect(other?.overBest).toBeLessThan(-(own?.overBest ?? 0))
  })
})
