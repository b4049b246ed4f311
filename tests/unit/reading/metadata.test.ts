// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDeclared } from '@/lib/page/declared'
import { readLinkedData } from '@/lib/reading/linked-data'
import { readMetadata as readWith } from '@/lib/reading/metadata'
import { page } from '../page/documents'

const data = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
function readMetadata(of: Document, root?: Element) {
  const declared = readDeclared(of, root)
  return readWith(declared, readLinkedData(declared.linked).article)
}
const read = (head: string, body = '') => readMetadata(page(body, head))
const NOTHING = { headline: '', site: 'localhost', bylines: [] }

describe('readMetadata', () => {
  it.each([
    ['By José Example, 6 June 2023', 'José Example'],
    ['Zoë Example · 7 min read', 'Zoë Example'],
  ])('reads the byline %j as %j', (printed, name) => {
    expect(read('', `<p class="byline">${printed}</p>`).bylines).toEqual([name])
  })

  it('prefers an entry’s own title to the name of the blog', () => {
    const body = '<h1>Notes from the quay</h1><div class="hentry"><h2 class="entry-title">On addresses</h2></div>'
    expect(read('<title>On addresses</title>', body).headline).toBe('On addresses')
  })

  it('reads linked data, in a graph or an array too', () => {
    const article = {
      '@type': ['WebPage', 'NewsArticle'],
      headline: ' The  harbour ',
      author: [{ name: 'By Ann Example' }, 'Ben Example', { name: 'Ben Example' }],
      datePublished: '2023-06-07T10:00:00Z',
      inLanguage: 'en-GB',
      publisher: { name: 'The Harbour Post' },
    }
    const expected = {
      headline: 'The harbour',
      site: 'The Harbour Post',
      bylines: ['Ann Example', 'Ben Example'],
      published: '2023-06-07T10:00:00Z',
      language: 'en-GB',
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
    expect(read('<meta name="date" content="Wed, 07 Jun 2023 10:00:00 GMT">').published).toBe('2023-06-07T10:00:00Z')
  })

  it('finds the headline among others by what is declared, without the site’s name', () => {
    const site = '<meta property="og:site_name" content="The Post"><title>The harbour stays open | The Post</title>'
    expect(read(site, '<h1>The Post</h1><h1>The harbour stays open</h1>').headline).toBe('The harbour stays open')
    expect(read(site, '<h1>Most read today</h1><h1>The harbour stays open</h1>').headline).toBe(
      'The harbour stays open',
    )
    expect(read(site, '<h1>The harbour stays open | The Post</h1>').headline).toBe('The harbour stays open')
    expect(read(site, '<h1>The Post</h1>').headline).toBe('The harbour stays open')
    expect(read(site, '<h1>Notes from the quay</h1><h2>The harbour stays open!</h2>').headline).toBe(
      'The harbour stays open!',
    )
  })

  it('prefers a title declared twice to a section’s name', () => {
    const head = '<title>The harbour stays open</title><meta property="og:title" content="The harbour stays open">'
    expect(read(head, '<h1>World news</h1>').headline).toBe('The harbour stays open')
    expect(read('<title>Elsewhere</title>', '<h1>World news</h1>').headline).toBe('World news')
  })

  it('reads printed dates near the headline, and not those of other articles', () => {
    const story = (line: string) => `<main><article><h1>Open</h1><p class="meta">${line}</p></article></main>`
    const other = '<aside><span class="date">1 January 2020</span><time datetime="2020-01-01"></time></aside>'
    expect(read('', `${other}${story('Le 3 mai 2023')}`).published).toBe('2023-05-03')
    expect(read('', story(`${'Much text. '.repeat(20)} 3 May 2023`))).not.toHaveProperty('published')
  })

  it('tells when the article was changed, if later', () => {
    const dates = (published: string, modified: string) =>
      read(data({ '@type': 'Article', datePublished: published, dateModified: modified }))
    expect(dates('2023-05-03T10:00:00Z', '2023-05-04T10:00:00Z').updated).toBe('2023-05-04T10:00:00Z')
    expect(dates('2023-05-03T10:00:00Z', '2023-05-03T10:00:00Z')).not.toHaveProperty('updated')
    expect(dates('2023-05-03T10:00:00Z', '2022-05-03T10:00:00Z')).not.toHaveProperty('updated')
    expect(dates('', '2023-05-03')).not.toHaveProperty('updated')
    expect(
      read('<meta property="article:modified_time" content="2023-05-04">', '<time datetime="2023-05-03"></time>'),
    ).toMatchObject({ published: '2023-05-03', updated: '2023-05-04' })
  })

  it('reads a moment that is given as a number', () => {
    expect(read(data({ '@type': 'Article', datePublished: 1683108900 })).published).toBe('2023-05-03T10:15:00.000Z')
  })

  it('reads the writers from a line below the headline that nothing marks', () => {
    const below = (line: string) => read('', `<h1>Open</h1><div>Summary</div><p>${line}</p>`).bylines
    expect(below('By Ann Example | 3 May 2023')).toEqual(['Ann Example'])
    expect(below('文・山田太郎')).toEqual(['山田太郎'])
    expect(below('By the sea nobody sleeps')).toEqual([])
    expect(below(`By Ann ${'and on '.repeat(30)}`)).toEqual([])
  })

  it('takes no commenter for the author', () => {
    const comment = '<div id="comments"><p class="comment"><a rel="author">Cy Example</a></p></div>'
    expect(read('', comment).bylines).toEqual([])
    expect(read('', `${comment}<p class="byline">By Ann Example</p>`).bylines).toEqual(['Ann Example'])
  })

  it('takes the language from where it is declared, and leaves what is none', () => {
    expect(read('<meta property="og:locale" content="fr_CH">').language).toBe('fr-CH')
    expect(read(data({ '@type': 'Article', inLanguage: { alternateName: 'de' } })).language).toBe('de')
    expect(read('<meta name="content-language" content="english">')).not.toHaveProperty('language')
  })

  describe('one of several articles', () => {
    const head = `<link rel="canonical" href="/first">${data({ '@type': 'Article', headline: 'The harbour stays open', datePublished: '2023-05-03', author: 'Ann Example' })}`
    const second =
      '<article><h2>The council is tired</h2><p class="byline">By Ben Example</p><time datetime="2023-06-07"></time></article>'
    const articles = (before: string) => {
      page(`<article><h1>The harbour stays open</h1></article>${second}`, before)
      return [...document.querySelectorAll('article')].map((root) => readMetadata(document, root))
    }

    it('is read by the page’s declarations where they speak of it, and by its own marks where not', () => {
      expect(articles(head)).toMatchObject([
        { headline: 'The harbour stays open', published: '2023-05-03', bylines: ['Ann Example'] },
        { headline: 'The council is tired', published: '2023-06-07', bylines: ['Ben Example'] },
      ])
      expect(articles(head).map(({ canonical }) => canonical)).toEqual(['http://localhost:3000/first', undefined])
    })
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
      data({
        '@type': 'Article',
        headline: long,
        author: Array.from({ length: 99 }, (_, i) => `Ann Example${'abcdefghijklm'.charAt(i)}`),
      }),
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

  it('never throws, whatever the linked data holds', { timeout: 60_000 }, () => {
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
      { numRuns: 100 },
    )
  })
})
