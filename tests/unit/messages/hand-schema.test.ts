// @vitest-environment happy-dom
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { HandReportSchema, LIMITS, ReadReplySchema } from '@/lib/messages/hand-schema'
import { createReader } from '@/lib/page/reader'
import type { Sheet } from '@/lib/reading/sheet'
import { sheetOf } from '../brain/sheet-of'
import { page } from '../page/documents'

const SHEET: Sheet = {
  ...sheetOf({
    url: 'https://news.example/harbour',
    site: 'news.example',
    headline: 'The harbour stays open',
    bylines: ['Ann Example'],
    paragraphs: [{ kind: 'text', text: 'The council has decided.' }],
    comments: [{ id: 'a', author: 'Ben', text: 'Good.' }],
    partial: false,
  }),
  behind: { text: 'More', offers: ['Read more'], walls: ['Subscribe'], parts: [['.rest', -1]] },
}
const takes = (message: unknown) => v.is(HandReportSchema, message)
const report = (changes: object = {}) => ({ type: 'page', sheet: { ...SHEET, ...changes } })

describe('HandReportSchema', () => {
  it('takes every report of the protocol', () => {
    expect([report(), { type: 'gone' }, { type: 'closed' }].map(takes)).toEqual([true, true, true])
    expect(takes(report({ own: 'Two', blocks: [{ kind: 'item', text: 'x', list: 1, linked: 1, card: true }] }))).toBe(
      true,
    )
  })

  it.each([
    ['what a face may ask', { type: 'delete-all' }],
    ['a sheet without its type', { sheet: SHEET }],
    ['a report without its sheet', { type: 'page' }],
    ['an address that is no web page', report({ url: 'javascript:alert(1)' })],
    ['a missing field', report({ comments: undefined })],
    ['a block of no kind', report({ blocks: [{ kind: 'aside', text: 'x' }] })],
    ['a comment without its lines', report({ comments: [{ authors: ['Ben'] }] })],
    ['a title that is a list', report({ title: ['x'] })],
    ['a count that is none', report({ counts: { ...SHEET.counts, links: -1 } })],
    ['more comments than it may hold', report({ comments: Array(LIMITS.comments + 1).fill(SHEET.comments[0]) })],
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
    const reader = createReader(page(`${body}<ol class="comments">${comments.join('')}</ol>`, head))
    let reading = reader.read()
    while (!reader.whole) reading = reader.read()
    expect(v.safeParse(HandReportSchema, { type: 'page', sheet: reading?.sheet }).issues).toBeUndefined()
    expect(reading?.sheet.comments).toHaveLength(LIMITS.comments)
  })
})

describe('ReadReplySchema', () => {
  const reply = { host: 'news.example', permit: 'auto', open: false, sheet: null }

  it('takes a reply with a sheet and one with none', () => {
    expect([reply, { ...reply, sheet: SHEET }].map((message) => v.is(ReadReplySchema, message))).toEqual([true, true])
  })

  it.each([
    ['no permit of the protocol', { ...reply, permit: 'always' }],
    ['no sheet at all', { host: 'news.example', permit: 'auto', open: false }],
    ['an answer of nobody', undefined],
  ])('refuses %s', (_, message) => {
    expect(v.is(ReadReplySchema, message)).toBe(false)
  })
})
