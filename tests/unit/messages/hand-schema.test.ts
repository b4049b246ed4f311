// @vitest-environment happy-dom
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { HandReportSchema, LIMITS, ReadReplySchema } from '@/lib/messages/hand-schema'
import { createReader } from '@/lib/page/reader'
import type { Article } from '@/lib/text/article'
import { page } from '../page/documents'

const ARTICLE: Article = {
  url: 'https://news.example/harbour',
  site: 'news.example',
  headline: 'The harbour stays open',
  bylines: ['Ann Example'],
  paragraphs: [{ kind: 'text', text: 'The council has decided.' }],
  comments: [{ id: 'a', author: 'Ben', text: 'Good.' }],
  partial: false,
}
const takes = (message: unknown) => v.is(HandReportSchema, message)
const report = (changes: object = {}) => ({ type: 'article', article: { ...ARTICLE, ...changes } })

describe('HandReportSchema', () => {
  it('takes every report of the protocol', () => {
    expect([report(), { type: 'gone' }, { type: 'closed' }].map(takes)).toEqual([true, true, true])
    expect(takes(report({ published: '2023-06-07', language: 'en' }))).toBe(true)
  })

  it.each([
    ['what a face may ask', { type: 'delete-all' }],
    ['an article without its type', { article: ARTICLE }],
    ['a report without its article', { type: 'article' }],
    ['an address that is no web page', report({ url: 'javascript:alert(1)' })],
    ['a missing field', report({ comments: undefined })],
    ['a paragraph of no kind', report({ paragraphs: [{ kind: 'aside', text: 'x' }] })],
    ['a comment without its id', report({ comments: [{ author: 'Ben', text: 'Good.' }] })],
    ['a headline that is a list', report({ headline: ['x'] })],
    ['more comments than it may hold', report({ comments: Array(LIMITS.comments + 1).fill(ARTICLE.comments[0]) })],
  ])('refuses %s', (_, message) => {
    expect(takes(message)).toBe(false)
  })

  it('drops what the protocol does not name', () => {
    expect(v.parse(HandReportSchema, report({ storyId: 'forged' }))).toEqual(report())
  })

  it('takes whatever the reader in the page reads, however large the page', { timeout: 60_000 }, () => {
    const long = 'long '.repeat(2_000)
    const comments = Array.from({ length: 10_050 }, (_, i) => `<li><b>Reader ${i}</b><p>Comment ${i}.</p></li>`)
    const body = `<article><p>${'word '.repeat(450_000)}</p></article>`
    const head = `<title>${long}</title><meta property="og:site_name" content="${long}"><meta name="author" content="${long}">`
    const reading = createReader(page(`${body}<ol class="comments">${comments.join('')}</ol>`, head)).read()
    expect(v.safeParse(HandReportSchema, { type: 'article', article: reading?.article }).issues).toBeUndefined()
    expect(reading?.article.comments).toHaveLength(LIMITS.comments)
  })
})

describe('ReadReplySchema', () => {
  const reply = { host: 'news.example', permit: 'auto', open: false, article: null }

  it('takes a reply with an article and one with none', () => {
    expect([reply, { ...reply, article: ARTICLE }].map((message) => v.is(ReadReplySchema, message))).toEqual([
      true,
      true,
    ])
  })

  it.each([
    ['no permit of the protocol', { ...reply, permit: 'always' }],
    ['no article at all', { host: 'news.example', permit: 'auto', open: false }],
    ['an answer of nobody', undefined],
  ])('refuses %s', (_, message) => {
    expect(v.is(ReadReplySchema, message)).toBe(false)
  })
})
