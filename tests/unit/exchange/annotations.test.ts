import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { type AnnotatedPage, annotationCollection } from '@/lib/exchange/annotations'
import { quotedOf } from '@/lib/exchange/quoted'
import schema from './web-annotation.schema.json'

const ajv = new Ajv({ allErrors: true, formats: { iri: (text: string) => URL.canParse(text) && !/\s/.test(text) } })
const validate = ajv.compile(schema)

const PARAGRAPHS = ['The wall is too low, an engineer said.', 'It would cost us a season, said Olaf Reed.']
const found = (paragraph: number, text: string) => {
  const start = PARAGRAPHS[paragraph]?.indexOf(text) ?? -1
  return { paragraph, start, end: start + text.length, text, exact: true }
}
const page: AnnotatedPage = {
  url: 'https://news.example/wall',
  title: 'The wall',
  seen: Date.UTC(2026, 4, 3, 12),
  statements: quotedOf(
    PARAGRAPHS,
    new Map([
      ['s1', found(0, 'The wall is too low')],
      ['s2', found(1, 'It would cost us a season')],
    ]),
  ).map((quoted) => ({ quoted, description: 'Somebody, named. The text says so.', tags: ['named'] })),
}

function collection(of: AnnotatedPage = page) {
  let ids = 0
  return annotationCollection(of, 'en-GB', () => `urn:uuid:00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`)
}

const errors = (value: unknown) => {
  validate(JSON.parse(JSON.stringify(value)))
  return validate.errors ?? []
}

describe('a page’s annotations', () => {
  it('are what the model asks for, with statements and without', () => {
    expect(errors(collection())).toEqual([])
    expect(errors(collection({ ...page, statements: [] }))).toEqual([])
  })

  it('find the words by themselves and by their place', () => {
    const text = PARAGRAPHS.join('\n')
    const { items } = collection().first
    expect(items).toHaveLength(2)
    for (const { target } of items) {
      const [quote, position] = target.selector
      expect(quote).toMatchObject({ type: 'TextQuoteSelector' })
      expect(position).toMatchObject({ type: 'TextPositionSelector' })
      const { exact, prefix, suffix } = quote as { exact: string; prefix: string; suffix: string }
      const { start, end } = position as { start: number; end: number }
      expect(text.slice(start, end)).toBe(exact)
      expect(text.split(prefix + exact + suffix)).toHaveLength(2)
    }
  })

  it('have an id each, and count themselves', () => {
    const { id, first, total } = collection()
    const ids = [id, first.id, ...first.items.map((item) => item.id)]
    expect(new Set(ids).size).toBe(4)
    expect(total).toBe(first.items.length)
  })

  type Broken = { first: { items: { target: { selector: object[] }; motivation: string; id: string }[] } }
  it.each<[string, (broken: Broken) => unknown]>([
    [
      'a selector without words',
      ({ first }) => Object.assign(first.items[0]?.target.selector[0] ?? {}, { exact: undefined }),
    ],
    [
      'a place that is no number',
      ({ first }) => Object.assign(first.items[0]?.target.selector[1] ?? {}, { start: '1' }),
    ],
    ['a motivation of our own', ({ first }) => Object.assign(first.items[0] ?? {}, { motivation: 'glossing' })],
    ['an annotation without an id', ({ first }) => Object.assign(first.items[1] ?? {}, { id: undefined })],
    ['a misspelt property', ({ first }) => Object.assign(first.items[0] ?? {}, { motivatedBy: 'x' })],
  ])('would be refused by the schema with %s', (_, damage) => {
    const broken = JSON.parse(JSON.stringify(collection())) as Broken
    damage(broken)
    expect(errors(broken).length).toBeGreaterThan(0)
  })
})
