// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { createCommentTaker } from '@/lib/page/comments'
import { article, page, serialised } from '../documents'
import { ALL } from './saved'

/** Taking comments in pieces, from pages that change meanwhile. */

const item = (i: number) =>
  `<li class="comment"><b>Reader ${i}</b><time>1 May 2024</time><p>Words of number ${i} on the bridge.</p></li>`
const list = (count: number) => `<ol class="comments">${Array.from({ length: count }, (_, i) => item(i)).join('')}</ol>`
const open = (count: number) => page(article(3, list(count)))
const always = () => true

/** How often it must be called until all is taken. */
function calls(taker: ReturnType<typeof createCommentTaker>): number {
  let count = 1
  for (taker.take(true, always); !taker.whole; count++) taker.take(false, always)
  return count
}

describe('taking in pieces', { timeout: 60_000 }, () => {
  it('stops where the time is spent, and goes on from there', () => {
    const taker = createCommentTaker(open(60), ALL)
    expect(taker.take(true, always).comments).toEqual([])
    expect(taker.whole).toBe(false)
    calls(taker)
    expect(taker.take(false).comments).toEqual(createCommentTaker(document, ALL).take(true).comments)
    expect(taker.take(false).comments).toHaveLength(60)
  })

  it('takes pieces of one size, however many comments there are', () => {
    const [few, many] = [calls(createCommentTaker(open(100), ALL)), calls(createCommentTaker(open(500), ALL))]
    expect(many).toBeGreaterThan(3 * few)
  })

  it('takes nothing twice where nothing has changed', () => {
    const taker = createCommentTaker(open(5), ALL)
    expect(taker.take(false)).toBe(taker.take(false))
  })

  it('adds what arrives later, and drops what is gone', () => {
    const taker = createCommentTaker(open(5), ALL)
    expect(taker.take(true).comments).toHaveLength(5)
    document.querySelector('.comments')?.insertAdjacentHTML('beforeend', item(5))
    expect(taker.take(true).comments).toHaveLength(6)
    document.querySelector('.comment')?.remove()
    expect(taker.take(true).comments.map(({ authors }) => authors[0])).toEqual(
      [1, 2, 3, 4, 5].map((i) => `Reader ${i}`),
    )
  })

  it('leaves out what is taken away while it is being read', () => {
    const taker = createCommentTaker(open(100), ALL)
    taker.take(true, always)
    for (const comment of [...document.querySelectorAll('.comment')].slice(50)) comment.remove()
    const said = taker.take(false).comments.filter(({ lines }) => lines.length > 0)
    expect(said).toHaveLength(50)
  })

  it('comes to an end on a page that changes all the time, and takes it anew then', () => {
    const taker = createCommentTaker(open(100), ALL)
    let count = 0
    do {
      document.querySelector('.comments')?.insertAdjacentHTML('beforeend', item(1_000 + count))
      taker.take(true, always)
    } while (!taker.whole && ++count < 1_000)
    expect(taker.take(false).comments.length).toBeGreaterThan(100)
  })

  it('sees what changes in an open shadow root alone', () => {
    page(article(3, '<div id="coral_thread"><div id="coral-shadow-container"></div></div>'))
    const root = document.querySelector('#coral-shadow-container')?.attachShadow({ mode: 'open' })
    const taker = createCommentTaker(document, ALL)
    expect(taker.take(true).comments).toEqual([])
    if (root) {
      root.innerHTML =
        '<div class="coral-comment"><span class="coral-comment-username">Ann</span><p class="coral-comment-content">I agree.</p></div>'
    }
    expect(taker.take(false).comments).toMatchObject([{ authors: ['Ann'], lines: ['I agree.'] }])
  })

  it('changes nothing, opens nothing and lays nothing out', () => {
    open(20)
    const before = serialised()
    const layout = vi.spyOn(window, 'getComputedStyle')
    const box = vi.spyOn(Element.prototype, 'getBoundingClientRect')
    const click = vi.spyOn(HTMLElement.prototype, 'click')
    createCommentTaker(document, ALL).take(true)
    expect(serialised()).toBe(before)
    for (const spy of [layout, box, click]) expect(spy).not.toHaveBeenCalled()
  })
})
