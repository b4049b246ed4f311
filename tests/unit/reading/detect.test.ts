// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { page, paragraphs, sentence } from '../page/documents'
import { judgePage } from '../page/judged'

afterEach(() => history.replaceState(null, '', '/'))

const HEADLINE = 'The harbour council votes to repair the old bridge'
const OG = (type: string) => `<meta property="og:type" content="${type}">`
const TITLE = (title: string) => `<title>${title}</title>`

function judge(body: string, head = '', path = '/page'): boolean {
  page(body, head)
  history.replaceState(null, '', path)
  return judgePage(document)?.isArticle === true
}

const story = (text: string, before = '') => `<main><h1>${HEADLINE}</h1>${before}${text}</main>`
const many = (count: number, make: (number: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('')
const card = (tag: string, lines: number) => (number: number) =>
  `<${tag}><h2><a href="/s/${number}">What the council said on day ${number}</a></h2><p>${many(lines, sentence)}</p></${tag}>`
const AUTHOR = '<p class="byline">By Ann Example</p><time datetime="2023-06-07">7 June 2023</time>'
const SHORT =
  '<p>The council met on Monday evening. It voted to repair the bridge, and to close it in June. Buses will run.</p>'

describe('is an article', () => {
  it.each([
    [
      'one with all signs',
      story(paragraphs(8), AUTHOR),
      TITLE(HEADLINE) + OG('article'),
      '/2023/06/harbour-council-votes',
    ],
    [
      'one that says it is a web site',
      story(paragraphs(8), AUTHOR),
      TITLE(HEADLINE) + OG('website'),
      '/news/harbour-council-votes-on-bridge',
    ],
    ['one that declares nothing', story(paragraphs(8), AUTHOR), TITLE(`${HEADLINE} | The Post`), '/a/81732'],
    [
      'a short one with clear signs',
      story(SHORT.repeat(4), AUTHOR),
      TITLE(HEADLINE) + OG('article'),
      '/news/harbour-council-votes-on-bridge',
    ],
    [
      'one above many teasers',
      story(paragraphs(8), AUTHOR) + many(12, card('aside', 1)),
      TITLE(HEADLINE) + OG('article'),
      '/news/harbour-council-votes-on-bridge',
    ],
    [
      'one with a form to log in',
      `${story(paragraphs(8), AUTHOR)}<form><input name="u"><input type="password"></form>`,
      TITLE(HEADLINE) + OG('article'),
      '/news/harbour-council-votes-on-bridge',
    ],
  ])('%s', (_, body, head, path) => {
    expect(judge(body, head, path)).toBe(true)
  })
})

describe('is no article', () => {
  it.each([
    [
      'a front page that says it is one',
      `<main><h1>The Post</h1>${many(20, card('article', 3))}</main>`,
      TITLE('The Post') + OG('article'),
      '/',
    ],
    ['a front page of other cards', many(20, card('div', 4)), TITLE('The Post - News') + OG('website'), '/'],
    [
      'a section',
      `<h1>Politics</h1>${many(20, card('article', 3))}`,
      TITLE('Politics | The Post') + OG('website'),
      '/news/politics',
    ],
    [
      'results of a search',
      `<form><input type="search"></form><ol>${many(12, card('li', 2))}</ol>`,
      TITLE('Results for bridge'),
      '/search?q=bridge',
    ],
    [
      'a form to log in, with long terms',
      `<h1>Log in</h1><form><input name="u"><input type="password"></form><h2>Terms</h2>${paragraphs(20)}`,
      TITLE('Log in'),
      '/account/login',
    ],
    [
      'a page to write to a firm',
      `<h1>Contact</h1>${paragraphs(3)}<form>${'<input>'.repeat(6)}<textarea></textarea></form>`,
      TITLE('Contact'),
      '/contact',
    ],
    [
      'a product',
      `<h1>Blue coat</h1><b class="price">8</b><s class="old-price">9</s>${paragraphs(4)}`,
      TITLE('Blue coat - Coats') + OG('product'),
      '/shop/blue-coat',
    ],
    ['nothing', '', '', '/'],
  ])('%s', (_, body, head, path) => {
    expect(judge(body, head, path)).toBe(false)
  })
})

it('lets no declared type decide alone', () => {
  const front = `<main>${many(20, card('article', 3))}</main>`
  const data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The Post"}</script>'
  expect(judge(front, TITLE('The Post') + OG('article') + data, '/')).toBe(false)
})

it('judges a saved page by the address that it gives itself', () => {
  const body = story(paragraphs(3))
  const head = (path: string) => `${TITLE('Harbour')}<link rel="canonical" href="https://harbour.example${path}">`
  expect(judge(body, head('/'))).toBe(false)
  expect(judge(body, head('/2023/06/harbour-council-votes-to-repair'))).toBe(true)
})

it('looks at a page of many teasers in a bounded time', { timeout: 30_000 }, () => {
  expect(judge(many(3_000, card('div', 1)), TITLE('All'), '/archive')).toBe(false)
})
