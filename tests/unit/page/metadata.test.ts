// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMetadata } from '@/lib/page/metadata'
import { page } from './documents'

const data = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
const read = (head: string, body = '') => readMetadata(page(body, head))
const NOTHING = { headline: '', site: 'localhost', bylines: [], locked: false }

describe('readMetadata', () => {
  it.each([
    ['By José Example, 6 June 2023', 'José Example'],
    ['Zoë Example · 7 min read', 'Zoë Example'],
    ['By the newsroom', 'the newsroom'],
  ])('reads the byline %j as %j', (printed, name) => {
    expect(read('', `<p class="byline">${printed}</p>`).bylines).toEqual([name])
  })

  it('prefers an entry’s own title to the name of the blog', () => {
    const body = '<h1>Notes from the quay</h1><div class="hentry"><h2 class="entry-title">On addresses</h2></div>'
    expect(read('', body).headline).toBe('On addresses')
  })

  it('reads linked data, in a graph or an array too', () => {
    const article = {
      '@type': ['WebPage', 'NewsArticle'],
      headline: ' The  harbour ',
      author: [{ name: 'By Ann Example' }, 'Ben Example', { name: 'Ben Example' }],
      datePublished: '2023-06-07T10:00:00Z',
      inLanguage: 'en-GB',
      isAccessibleForFree: 'False',
      publisher: { name: 'The Harbour Post' },
    }
    const expected = {
      headline: 'The harbour',
      site: 'The Harbour Post',
      bylines: ['Ann Example', 'Ben Example'],
      published: '2023-06-07T10:00:00Z',
      language: 'en-GB',
      locked: true,
    }
    for (const shape of [
      article,
      [{ '@type': 'Organization' }, article],
      { '@graph': [{ '@type': 'WebSite' }, article] },
    ]) {
      expect(read(data(shape))).toEqual(expected)
    }
  })

  it('reads the next block where one is broken or too large', () => {
    const large = { '@type': 'NewsArticle', headline: 'Large', text: 'x'.repeat(300_000) }
    const head = `${data('{"@type":"NewsArticle",')}${data(large)}${data({ '@type': 'BlogPosting', headline: 'Sound' })}`
    expect(read(head).headline).toBe('Sound')
  })

  it('prefers what the page shows to what it declares, and falls back step by step', () => {
    const head = `<title>Title</title><meta property="og:title" content="Open Graph">${data({ '@type': 'Article', headline: 'Linked' })}`
    expect(read(head, '<h1>Site</h1><article><h1>Shown</h1></article>').headline).toBe('Shown')
    expect(read(head, '<h1>Shown</h1>').headline).toBe('Shown')
    expect(read(head).headline).toBe('Linked')
    expect(read('<title>Title</title><meta property="og:title" content="Open Graph">').headline).toBe('Open Graph')
    expect(read('<title>Title</title>').headline).toBe('Title')
  })

  it('reads names and dates from marks in the page', () => {
    const body = '<p><a rel="author">by Ann Example</a></p><time datetime="2023-06-07">7 June</time>'
    expect(read('', body)).toMatchObject({ bylines: ['Ann Example'], published: '2023-06-07' })
    const head =
      '<meta name="author" content="Ben Example"><meta property="article:published_time" content="2023-05-01">'
    expect(read(head, body)).toMatchObject({ bylines: ['Ben Example'], published: '2023-05-01' })
  })

  it('passes over dates that no calendar knows, and writes others as ISO', () => {
    const wrong = data({ '@type': 'Article', datePublished: '2023-13-45' })
    expect(read(wrong)).not.toHaveProperty('published')
    expect(read(wrong, '<time datetime="2023-06-07">').published).toBe('2023-06-07')
    expect(read('<meta name="date" content="Wed, 07 Jun 2023 10:00:00 GMT">').published).toBe(
      '2023-06-07T10:00:00.000Z',
    )
  })

  it('gives no language where none is declared, or what is declared is none', () => {
    expect(read('')).toEqual(NOTHING)
    for (const lang of ['english', '123', `en-${'x'.repeat(9_000)}`]) {
      page('')
      document.documentElement.lang = lang
      expect(readMetadata(document).language?.length ?? 0).toBeLessThan(1_000)
      expect(readMetadata(document).language === undefined).toBe(!lang.startsWith('en-'))
    }
    document.documentElement.lang = 'fr'
    expect(readMetadata(document).language).toBe('fr')
  })

  it('cuts fields that are not what they claim to be', () => {
    const long = 'x'.repeat(5_000)
    const { headline, bylines } = read(
      data({ '@type': 'Article', headline: long, author: Array.from({ length: 99 }, (_, i) => `Author ${i}`) }),
    )
    expect(headline).toHaveLength(500)
    expect(bylines).toHaveLength(10)
  })

  it.each([
    ['a value that cannot be text', '{"@type":"Article","isAccessibleForFree":{"toString":1,"valueOf":2}}'],
    ['a type that cannot be text', '{"@type":{"toString":1}}'],
    ['deep nesting', `{"@type":"Article","isAccessibleForFree":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['a deep type', `{"@type":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['a prototype', '{"__proto__":{"@type":"Article","headline":"x"},"constructor":1}'],
    ['null', 'null'],
    ['a graph of nulls', '{"@graph":[null,1,[{}]]}'],
  ])('survives hostile linked data: %s', (_, text) => {
    expect(read(data(text))).toEqual(NOTHING)
  })

  it('never throws, whatever the linked data holds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('headline', 'author', 'datePublished', 'inLanguage', 'isAccessibleForFree', 'publisher'),
          fc.jsonValue(),
        ),
        (fields) => {
          const { headline, bylines } = read(
            data(JSON.stringify({ ...fields, '@type': 'Article' }).replaceAll('<', '\\u003c')),
          )
          expect([headline, ...bylines].every((field) => typeof field === 'string')).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})
