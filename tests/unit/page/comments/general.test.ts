// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createCommentTaker } from '@/lib/page/comments'
import { judgeComments } from '@/lib/reading/comments/judge'
import { article, page } from '../documents'
import { ALL } from './saved'

const comments = (html: string) => judgeComments(createCommentTaker(page(article(3, html)), ALL).take(true).comments)
const read = (html: string) => comments(html).map(({ author, text }) => [author, text])
const ANN = ['Ann', 'I agree with the council.']
const BEN = ['Ben', 'I do not agree at all.']
const CLEO = ['Cleo', 'Neither do I, Ben.']

describe('comments on any page', { timeout: 60_000 }, () => {
  it.each([
    [
      'an ordered list below a heading',
      '<h2>2 comments</h2><ol><li><b>Ann</b><p>I agree with the council.</p></li><li><b>Ben</b><p>I do not agree at all.</p></li></ol>',
    ],
    [
      'a named list with headings and links to reply',
      '<section id="comments"><h3>Discussion</h3><div class="comment"><h4>Ann</h4><time>1 May</time><p>I agree with the council.</p><a href="#">Reply</a></div><div class="comment"><h4>Ben says:</h4><p>I do not agree at all.</p><button>Like</button></div></section>',
    ],
    [
      'a list inside a named wrapper',
      '<div id="comments"><h2>What readers say</h2><ol class="thread"><li><cite>Ann</cite><p>I agree with the council.</p></li><li><cite>Ben</cite><p>I do not agree at all.</p></li></ol><form><label>Name <input></label></form></div>',
    ],
    [
      'a definition list',
      '<dl class="comments"><dt>Ann</dt><dd>I agree with the council.</dd><dt>Ben</dt><dd>I do not agree at all.</dd></dl>',
    ],
    [
      'marked comments, wherever they stand',
      '<div itemscope itemtype="https://schema.org/Comment"><span itemprop="author"><i itemprop="name">Ann</i></span><p itemprop="text">I agree with the council.</p></div><div><div itemprop="comment"><span itemprop="author">Ben</span><p itemprop="text">I do not agree at all.</p></div></div>',
    ],
    [
      'bodies with scripts and styles',
      '<ul class="comment-list"><li><b>Ann</b><style>p{color:red}</style><div class="comment-body">I agree <em>with</em> the council.<script>x()</script></div></li><li><b>Ben</b><p>I do not agree at all.</p><svg><title>Flag</title></svg></li></ul>',
    ],
  ])('reads %s', (_, html) => {
    expect(read(html)).toEqual([ANN, BEN])
  })

  it.each([
    [
      'lists',
      '<ol class="comment-list"><li class="comment odd depth-1"><b class="fn">Ann</b><p>I agree with the council.</p></li><li class="comment even depth-1"><b class="fn">Ben</b><p>I do not agree at all.</p><ol class="children"><li class="comment depth-2"><b class="fn">Cleo</b><p>Neither do I, Ben.</p></li></ol></li></ol>',
    ],
    [
      'elements of their kind',
      '<div id="comments"><div class="comment"><b>Ann</b><p>I agree with the council.</p></div><div class="comment"><b>Ben</b><p>I do not agree at all.</p><div class="replies"><div class="comment"><b>Cleo</b><p>Neither do I, Ben.</p></div></div></div></div>',
    ],
    [
      'marked comments',
      '<div itemprop="comment"><b itemprop="author">Ann</b><p itemprop="text">I agree with the council.</p></div><div itemprop="comment"><b itemprop="author">Ben</b><p itemprop="text">I do not agree at all.</p><div itemprop="comment"><b itemprop="author">Cleo</b><p itemprop="text">Neither do I, Ben.</p></div></div>',
    ],
  ])('reads replies as comments of their own, and keeps them out of what they reply to: %s', (_, html) => {
    expect(read(html)).toEqual([ANN, BEN, CLEO])
  })

  it('does not take a list within a comment for replies', () => {
    const html =
      '<ul class="comments"><li><cite>Ann</cite><p>Two things:</p><ul><li><b>Harbour</b> open</li></ul></li><li><cite>Ben</cite><p>I do not agree at all.</p></li></ul>'
    expect(read(html)).toEqual([['Ann', 'Two things:'], BEN])
  })

  it('keeps paragraphs of a comment apart', () => {
    const html = '<ul class="comments"><li><b>Ann</b><p>One.</p><p>Two.</p></li><li><b>Ben</b><p>Three.</p></li></ul>'
    expect(read(html)).toEqual([
      ['Ann', 'One.\nTwo.'],
      ['Ben', 'Three.'],
    ])
  })

  it('finds none where there are none', () => {
    expect(read('')).toEqual([])
    expect(read('<div id="comments"><h2>0 comments</h2><p>Nobody has said anything.</p></div>')).toEqual([])
  })

  it('takes a form or a lone author for no comment, and a lone comment for one', () => {
    const form = '<form id="commentform"><p><label>Name</label><b>Required</b> fields</p><textarea></textarea></form>'
    expect(read(form)).toEqual([])
    expect(read('<div class="comment-count"><span class="user-count"><b>12</b> people talk</span></div>')).toEqual([])
    expect(
      read('<div id="comments"><div class="comment"><b>Ann</b><p>I agree with the council.</p></div></div>'),
    ).toEqual([ANN])
  })

  it('tells the same words said twice apart, and gives the same ids at every reading', () => {
    const html = `<ul class="comments">${'<li><b>Ann</b><p>Yes.</p></li>'.repeat(3)}<li><b>Ben</b><p>Yes.</p></li></ul>`
    const first = comments(html)
    expect(first).toHaveLength(4)
    expect(new Set(first.map(({ id }) => id)).size).toBe(4)
    expect(comments(html)).toEqual(first)
  })

  it('reads 5,000 comments', () => {
    const items = Array.from({ length: 5_000 }, (_, i) => `<li><b>Reader ${i}</b><p>Comment ${i}.</p></li>`).join('')
    const found = comments(`<ol class="comments">${items}</ol>`)
    expect(found).toHaveLength(5_000)
    expect(found.at(-1)).toMatchObject({ author: 'Reader 4999', text: 'Comment 4999.' })
  })

  it('cuts what the background would refuse', () => {
    const html = `<dl class="comments"><dt>${'n'.repeat(5_000)}</dt><dd>${'t'.repeat(200_000)}</dd><dt>Ben</dt><dd>I do not agree at all.</dd></dl>`
    const [long, ben] = read(html)
    expect(long?.map((field) => field.length)).toEqual([80, 100_000])
    expect(ben).toEqual(BEN)
  })
})

describe('comments of other makes', { timeout: 60_000 }, () => {
  it.each([
    [
      'names in a line below the words',
      (name: string, text: string) =>
        `<div class="comment"><div class="comment-content"><p>${text}</p></div><p class="comment-footer">Posted by: <a href="https://example.org">${name}</a> | <a href="#c1">May 01, 2024 at 10:00 AM</a></p></div>`,
    ],
    [
      'names and days in one line',
      (name: string, text: string) =>
        `<article class="comment clearfix"><header><p class="author">${name} on Wed, 05/01/2024 - 10:00</p></header><div class="content"><p>${text}</p><ul class="links"><li><a href="/reply">reply</a></li></ul></div></article>`,
    ],
    [
      'names that say nothing of what they are',
      (name: string, text: string) =>
        `<div data-comment-id="1"><div><a href="/people/1">${name}</a> <span>2 hours ago</span></div><div><p>${text}</p></div><button>Reply</button></div>`,
    ],
    [
      'hashed names',
      (name: string, text: string) =>
        `<div class="Comment_root__x1Y2"><span class="Comment_name__Zq9">${name}</span><time class="Comment_when__K0">1 May 2024</time><div class="Comment_words__Ab1"><p>${text}</p></div></div>`,
    ],
    [
      'a quotation before the words',
      (name: string, text: string) =>
        `<div class="comment"><b>${name}</b> <small>1 May 2024</small><blockquote>The board does not pay.</blockquote><p>${text}</p></div>`,
    ],
  ])('reads %s', (_, make) => {
    const found = read(`<section>${make(...(ANN as [string, string]))}${make(...(BEN as [string, string]))}</section>`)
    expect(found.map(([name, text]) => [name, text?.split('\n').at(-1)])).toEqual([ANN, BEN])
  })

  it('reads words that stand in several elements of one name', () => {
    const make = (name: string) =>
      `<div class="comment"><span class="user">${name}</span><time>1 May 2024</time><p class="comment-text">Well.</p><p class="comment-text">It is a bridge.</p></div>`
    expect(read(`${make('Ann')}${make('Ben')}`)).toEqual([
      ['Ann', 'Well.\nIt is a bridge.'],
      ['Ben', 'Well.\nIt is a bridge.'],
    ])
  })
})
