// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readComments } from '@/lib/page/comments'
import { article, page } from './documents'

const read = (html: string) => readComments(page(article(3, html))).map(({ author, text }) => [author, text])
const ANN = ['Ann', 'I agree with the council.']
const BEN = ['Ben', 'I do not agree at all.']
const CLEO = ['Cleo', 'Neither do I, Ben.']

describe('readComments', () => {
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
      '<ol class="comment-list"><li class="comment odd"><b class="fn">Ann</b><p>I agree with the council.</p></li><li class="comment even"><b class="fn">Ben</b><p>I do not agree at all.</p><ol class="children"><li class="comment depth-2"><b class="fn">Cleo</b><p>Neither do I, Ben.</p></li></ol></li></ol>',
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
    const first = readComments(page(article(3, html)))
    expect(first).toHaveLength(4)
    expect(new Set(first.map(({ id }) => id)).size).toBe(4)
    expect(readComments(page(article(3, html)))).toEqual(first)
  })

  it('reads 5,000 comments', { timeout: 60_000 }, () => {
    const items = Array.from({ length: 5_000 }, (_, i) => `<li><b>Reader ${i}</b><p>Comment ${i}.</p></li>`).join('')
    const comments = readComments(page(article(3, `<ol class="comments">${items}</ol>`)))
    expect(comments).toHaveLength(5_000)
    expect(comments.at(-1)).toMatchObject({ author: 'Reader 4999', text: 'Comment 4999.' })
  })

  it('cuts what the background would refuse', () => {
    const html = `<dl class="comments"><dt>${'n'.repeat(5_000)}</dt><dd>${'t'.repeat(200_000)}</dd><dt>Ben</dt><dd>I do not agree at all.</dd></dl>`
    const [long, ben] = read(html)
    expect(long?.map((field) => field.length)).toEqual([80, 100_000])
    expect(ben).toEqual(BEN)
  })
})
