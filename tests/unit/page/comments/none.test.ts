// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { article, page } from '../documents'
import { readComments } from './saved'

/** What looks like comments and is none. */

const read = (html: string) => readComments(page(article(3, html))).comments
const many = (html: (i: number) => string) => [1, 2, 3, 4].map(html).join('')

describe('no comments', { timeout: 60_000 }, () => {
  it.each([
    [
      'product reviews',
      `<section id="comments">${many((i) => `<div class="comment" itemscope itemtype="https://schema.org/Review"><b itemprop="author">Buyer ${i}</b><img alt="5 stars"><time>1 May 2024</time><p itemprop="reviewBody">Holds water and pours well.</p></div>`)}</section>`,
    ],
    [
      'titles of talk elsewhere, with an author and a time in meta elements',
      `<table>${many((i) => `<tr><td class="columns-comments"><a itemprop="headline" href="/talk/${i}">Tyres, number ${i}</a><div>Today 07:1${i} AM<meta itemprop="author" content="Reader ${i}"><meta itemprop="dateCreated" content="Today 07:1${i} AM"></div></td></tr>`)}</table>`,
    ],
    [
      'teasers that count their comments',
      `<div class="stories comments-on">${many((i) => `<div class="story"><h3><a href="/story-${i}">Bridge number ${i} opens</a></h3><span class="author">Ann Writer</span><time>1 May 2024</time><p>The board has decided on it.</p><a class="comments-link" href="/story-${i}#comments">${i} comments</a></div>`)}</div>`,
    ],
    [
      'opinion pieces that are called comment',
      `<div class="container">${many((i) => `<div class="card card--comment"><h3 class="card__title"><a href="/comment/${i}">Why the bridge must stay</a></h3><div class="author">Ann Writer</div><div class="text">It is a bridge, after all.</div></div>`)}</div>`,
    ],
    [
      'a note of the latest comments elsewhere',
      `<div class="comments-widget"><ul id="recentcomments">${many((i) => `<li class="recentcomments"><span class="comment-author-link">Ann</span> on <a href="/post-${i}#comment-${i}">The bridge that never closed</a></li>`)}</ul></div>`,
    ],
    [
      'what one is asked to do before commenting',
      '<div class="comments"><div class="comment-wrapper"><p>Tell us what you think: write to <a href="mailto:desk@paper.example">desk@paper.example</a>. Please be civil, and read our <a href="/terms">terms of use</a>.</p></div><div class="comment-wrapper"><p>Please log in <a href="/login">here</a> to leave a comment.</p></div></div>',
    ],
    [
      'a table of threads',
      `<table class="comments"><tbody>${many((i) => `<tr><td class="column-comments"><a href="/t/${i}">Hello from the quay</a></td><td class="column-comments"><div>Today 07:1${i} AM by <a href="/t/last">ada</a></div></td></tr>`)}</tbody></table>`,
    ],
    [
      'boxes to write in',
      `<div class="comments">${many((i) => `<div class="comment-box"><b>Side ${i}</b><p>Say here what speaks for it.</p><textarea></textarea></div>`)}</div>`,
    ],
    [
      'rules in a list',
      `<div class="commenting-rules"><ul>${many((i) => `<li><strong>Rule ${i}: be kind.</strong> We like it here as it is.</li>`)}</ul></div>`,
    ],
    [
      'who commented on what',
      `<div class="comments">${many((i) => `<div class="comment-line"><b>Reader ${i}</b> on <a href="/post-${i}#comment-${i}">The bridge that never closed, again</a> <time>1 May 2024</time></div>`)}</div>`,
    ],
    [
      'what is commented on most',
      `<div class="most comments"><ul>${many((i) => `<li><a class="name" href="/post-${i}">The bridge of ${i}</a> <small class="meta">4${i} comments</small></li>`)}</ul></div>`,
    ],
    [
      'a forum’s list of threads',
      `<div class="discussion comments">${many((i) => `<div class="thread"><h4><a href="/t/${i}">What of the bearing?</a></h4><span class="user">ada</span><span class="count">12 replies</span><time>1 May 2024</time></div>`)}</div>`,
    ],
    [
      'testimonials',
      `<section class="testimonials">${many((i) => `<blockquote class="testimonial"><p>They repaired our bridge in a day.</p><cite>Reader ${i}</cite></blockquote>`)}</section>`,
    ],
    [
      'a list of changes',
      `<section class="changelog"><h2>Changes</h2><ul>${many((i) => `<li><strong>1.${i}</strong> <time>2024-05-0${i}</time><p>Fixed the bearing.</p></li>`)}</ul></section>`,
    ],
    [
      'a form',
      '<div id="comments"><div class="comment-form-comment"><h3>Leave a Reply</h3><p>Your address is not published.</p><label>Name <input type="text"></label><textarea></textarea></div></div>',
    ],
    [
      'what asks whether to report',
      '<div class="comments"><div class="modal"><h3>Delete Comment</h3><p>Are you sure you want to delete this comment?</p></div><div class="modal"><h3>Report Comment</h3><p>Are you sure you want to report this comment?</p></div></div>',
    ],
    [
      'an article that is named for its comments',
      '<div class="post comment"><b>Ann Writer</b><h1>Two</h1><time>1 May 2024</time><p>Words of it.</p></div>',
    ],
    [
      'rules for commenting',
      '<div id="comments"><h2>Comments</h2><p><b>Be kind.</b> We remove what is not.</p><p><b>Be brief.</b> Others want to speak.</p></div>',
    ],
  ])('are %s', (_, html) => {
    expect(read(html)).toEqual([])
  })
})
