// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { looksLikeArticle, paragraphMass } from '@/lib/page/signs'
import { article, page, paragraphs, sentence } from './documents'

const OG = '<meta property="og:type" content="Article">'
const linkedData = (data: string) => `<script type="application/ld+json">${data}</script>`

describe('looksLikeArticle', () => {
  it('looks closer at text of some mass', () => {
    expect(looksLikeArticle(page(`<div>${paragraphs(3)}</div>`))).toBe(true)
    expect(looksLikeArticle(page(`<div>${paragraphs(2)}</div>`))).toBe(false)
  })

  it.each([
    ['Open Graph', OG],
    ['linked data', linkedData('{"@type":"ReportageNewsArticle"}')],
    ['linked data with several types', linkedData('{"@type":["NewsArticle","WebPage"]}')],
    ['cut linked data', linkedData('{"@type":"NewsArticle","headline":')],
  ])('needs no paragraphs where the page declares an article: %s', (_, head) => {
    expect(looksLikeArticle(page(`<div>${sentence(1)}</div>`, head))).toBe(true)
    expect(looksLikeArticle(page(`<div>${sentence(1)}</div>`))).toBe(false)
  })

  it('takes one article element for a declaration, and many for a list', () => {
    expect(looksLikeArticle(page(article(1)))).toBe(true)
    expect(looksLikeArticle(page(article(1).repeat(4)))).toBe(false)
  })

  it('does not take a front page of article cards for an article', () => {
    const card = (i: number) => `<article><h2>Story ${i}</h2><p>${sentence(i)}</p></article>`
    const front = Array.from({ length: 30 }, (_, i) => card(i)).join('')
    expect(looksLikeArticle(page(`<main><h1>News</h1>${front}</main>`))).toBe(false)
    const rows = Array.from({ length: 30 }, (_, i) => `<li><p>${sentence(i)}</p></li>`).join('')
    expect(looksLikeArticle(page(`<main><ul>${rows}</ul></main>`))).toBe(false)
  })

  it('does not take teasers that are links for text, and takes text that is set in one span', () => {
    const wrapped = (tag: string) =>
      Array.from({ length: 12 }, (_, i) => `<p><${tag}>${sentence(i)}</${tag}></p>`).join('')
    expect(looksLikeArticle(page(`<main>${wrapped('a')}</main>`))).toBe(false)
    expect(looksLikeArticle(page(`<main>${wrapped('span')}</main>`))).toBe(true)
  })

  it('takes text that is parted by line breaks, or stands in what is called an article’s body', () => {
    const lines = (count: number) =>
      `<div>${Array.from({ length: count }, (_, i) => sentence(i)).join('<br><br>')}</div>`
    expect(looksLikeArticle(page(lines(4)))).toBe(true)
    expect(looksLikeArticle(page(lines(3)))).toBe(false)
    expect(looksLikeArticle(page(`<div class="post-body">${lines(1)}</div>`))).toBe(true)
    expect(looksLikeArticle(page(`<div class="post">${lines(1)}</div>`))).toBe(false)
  })

  it('says no to nothing', () => {
    expect(looksLikeArticle(page(''))).toBe(false)
    document.body.remove()
    expect(looksLikeArticle(document)).toBe(false)
    document.documentElement.append(document.createElement('body'))
  })
})

describe('paragraphMass', () => {
  it('counts the text below one parent, and half of it for the grandparent', () => {
    const text = 'x'.repeat(100)
    expect(paragraphMass(page(`<main><p>${text}</p><p>${text}</p></main>`), 10_000)).toBe(200)
    expect(paragraphMass(page(`<main>${`<div><p>${text}</p></div>`.repeat(6)}</main>`), 10_000)).toBe(300)
  })

  it('stops once it knows enough', () => {
    expect(paragraphMass(page(`<main>${paragraphs(50)}</main>`), 300)).toBeLessThan(500)
  })
})
