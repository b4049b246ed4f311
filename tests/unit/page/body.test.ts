// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { opensComments, readBody } from '@/lib/page/body'
import { page, paragraphs, sentence } from './documents'

const HEADLINE = 'The harbour stays open'
const body = (html: string) => readBody(page(html), HEADLINE).map(({ text }) => text)
const sentences = (count: number) => Array.from({ length: count }, (_, i) => sentence(i + 1))

describe('readBody', () => {
  it('takes the article and leaves what stands around it', () => {
    const teasers = [101, 102].map((i) => `<div class="card"><p>${sentence(i)}</p></div>`).join('')
    const html = `<main><article><h1>${HEADLINE}</h1>${paragraphs(5)}</article><section>${teasers}</section></main>`
    expect(body(html)).toEqual(sentences(5))
  })

  it('finds the body where nothing is marked, over several sections', () => {
    const part = (from: number) =>
      `<section>${[from, from + 1, from + 2].map((i) => `<p>${sentence(i)}</p>`).join('')}</section>`
    expect(body(`<div id="page"><div>${part(1)}${part(4)}</div><div><p>${sentence(99)}</p></div></div>`)).toEqual([
      ...sentences(6),
      sentence(99),
    ])
  })

  it('believes a mark that holds the text, and no mark that holds a little of it', () => {
    expect(body(`<div><p>${sentence(9)}</p><div itemprop="articleBody">${paragraphs(6)}</div></div>`)).toEqual(
      sentences(6),
    )
    const little = `<article><p>${sentence(99)}</p></article>`
    expect(body(`<main>${little}<div>${paragraphs(8)}</div></main>`)).toEqual(expect.arrayContaining(sentences(8)))
  })

  it.each(['Comments', '8 comments', 'Comments (12)', 'Readers’ comments:', 'Join the conversation'])(
    'ends at the heading "%s"',
    (heading) => {
      expect(body(`<article>${paragraphs(4)}<h3>${heading}</h3><p>${sentence(99)}</p></article>`)).toEqual(sentences(4))
    },
  )

  it('does not end where the text speaks of comments', () => {
    expect(opensComments('Comments by the minister caused a stir')).toBe(false)
    expect(opensComments('The comments')).toBe(false)
  })

  it('leaves out labels, rows of links, the headline and a last heading without text', () => {
    const html = `<article><h1>${HEADLINE}</h1><p>${sentence(1)}</p><p>Advertisement</p><p>Why?</p><p><a href="#">Read what the members said in spring</a></p><p>${sentence(2)}</p><h2>More</h2></article>`
    expect(body(html)).toEqual([sentence(1), 'Why?', sentence(2)])
  })

  it('takes a page of short lines rather than nothing, and nothing from nothing', () => {
    expect(body('<div><p>It is so.</p><p>They agreed.</p></div>')).toEqual(['It is so.', 'They agreed.'])
    expect(body('')).toEqual([])
    document.body.remove()
    expect(readBody(document, HEADLINE)).toEqual([])
    document.documentElement.append(document.createElement('body'))
  })
})
