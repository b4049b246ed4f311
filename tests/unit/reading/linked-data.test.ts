// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readDeclared } from '@/lib/page/declared'
import { readLinkedData, typesOf } from '@/lib/reading/linked-data'
import { page } from '../page/documents'

/** Linked data is text here, for much of it is broken; `<` would end the element. */
const script = (text: string) => `<script type="application/ld+json">${text}</script>`
const read = (...blocks: string[]) => readLinkedData(readDeclared(page('', blocks.map(script).join(''))).linked)
const ARTICLE = '{"@type":"NewsArticle","headline":"The harbour"}'

describe('readLinkedData', () => {
  it.each([
    ['alone', ARTICLE],
    ['in a list', `[{"@type":"Organization"},${ARTICLE}]`],
    ['in a graph', `{"@graph":[{"@type":"WebSite"},${ARTICLE}]}`],
    ['as what a page is about', `{"@type":"WebPage","mainEntity":${ARTICLE}}`],
  ])('finds the article %s', (_, text) => {
    expect(read(text).article.headline).toBe('The harbour')
  })

  it('takes the first article of several blocks', () => {
    expect(read('{"@type":"WebSite"}', ARTICLE, '{"@type":"Article","headline":"Other"}').article.headline).toBe(
      'The harbour',
    )
  })

  it.each(['NewsArticle', 'BlogPosting', 'http://schema.org/Article', 'Report'])(
    'takes a %s for an article',
    (type) => {
      expect(read(`{"@type":"${type}","headline":"x"}`).article.headline).toBe('x')
    },
  )

  it.each(['JobPosting', 'DiscussionForumPosting', 'ReportedThing', 'Product'])(
    'takes no %s for an article',
    (type) => {
      const { nodes, article } = read(`{"@type":"${type}"}`)
      expect(article).toEqual({})
      expect(nodes.flatMap(typesOf)).toEqual([type])
    },
  )
})

describe('broken data is mended where', () => {
  it.each([
    ['commas stand before an end', '{"@type":"NewsArticle","keywords":["a","b",],"headline":"The harbour",}'],
    ['a string holds line breaks', '{"@type":"NewsArticle","description":"one\n\ttwo","headline":"The harbour"}'],
    ['it is commented', '/* made by hand */\n{"@type":"NewsArticle",\n// the title\n"headline":"The harbour"}'],
    ['it is wrapped', `//<![CDATA[\n${ARTICLE}\n//]]>`],
    ['it is wrapped in comments of style', `/*<![CDATA[*/${ARTICLE}/*]]>*/`],
    ['a statement ends', `${ARTICLE};`],
    ['it was escaped', '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;The harbour&quot;}'],
  ])('%s', (_, text) => {
    expect(read(text).article.headline).toBe('The harbour')
  })

  it('changes nothing of what is sound', () => {
    const headline = 'One // two /* three */ four, ] &quot;five&quot;'
    expect(read(JSON.stringify({ '@type': 'Article', headline })).article.headline).toBe(headline)
  })

  it('leaves what cannot be mended, and reads on', () => {
    expect(read('{"@type":"NewsArticle","headline":', 'no data', ARTICLE).article.headline).toBe('The harbour')
  })
})

describe('hostile data', () => {
  const times = (text: string, count: number) => text.repeat(count)
  it.each([
    ['deep nesting', `{"@type":"Article","a":${times('[', 50_000)}${times(']', 50_000)}}`],
    ['spaces', `{${times(' ', 290_000)}x`],
    ['line breaks', `{${times('\n', 290_000)}x`],
    ['slashes', `{${times('/', 290_000)}x`],
    ['beginnings of comments', `{${times('/*', 145_000)}x`],
    ['commas', `{${times(', ', 145_000)}x`],
  ])('is read in a time that grows with its length: %s', { timeout: 20_000 }, (_, text) => {
    expect(read(text, ARTICLE).article['@type']).toBeDefined()
  })

  it('sets no prototype', () => {
    const { article } = read(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"Article"}',
    )
    expect(article['@type']).toBe('Article')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('looks at a bounded number of things and blocks', () => {
    const many = `[${Array.from({ length: 10_000 }, () => '{"@type":"Thing"}').join(',')}]`
    expect(read(many).nodes).toHaveLength(500)
    expect(read(...Array.from({ length: 50 }, () => '{"@type":"Thing"}')).nodes).toHaveLength(20)
    expect(read(`{"@type":"Article","text":"${times('x', 300_000)}"}`).nodes).toEqual([])
  })

  it.each(['null', '1', '"x"', '[null,1,[{}]]', '{"@graph":[null,1,[{}]]}', '{"@type":{"toString":1}}', ''])(
    'makes no article of %j',
    (text) => {
      expect(read(text).article).toEqual({})
    },
  )
})
