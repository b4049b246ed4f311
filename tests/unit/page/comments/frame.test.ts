// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCommentFrame } from '@/lib/page/comments/frame'
import type { RawComment } from '@/lib/reading/comments/raw'
import { page } from '../documents'

/** The script in a frame of comments: what it hands over, when, and when not. */

const post = (id: number, words: string) =>
  `<li class="post" id="post-${id}"><span class="author">Ann ${id}</span><div class="post-message"><p>${words}</p></div></li>`
const posts = (...words: string[]) => `<ul id="post-list">${words.map((each, i) => post(i, each)).join('')}</ul>`

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function setUp(html: string) {
  page(html)
  const did = { wanted: true, taken: true, asked: 0, told: [] as string[][], marked: [] as string[] }
  const frame = createCommentFrame({
    view: window,
    highlighter: { mark: (ranges) => (did.marked = ranges.map(String)), clear: () => (did.marked = []) },
    wanted: async () => {
      did.asked++
      return did.wanted
    },
    tell: async (comments: readonly RawComment[]) => {
      did.told.push(comments.map(({ lines }) => lines.join(' ')))
      return did.taken
    },
  })
  return { frame, did }
}
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('a frame of comments', () => {
  it('does nothing until it is told to', async () => {
    const { did } = setUp(posts('Yes.'))
    document.body.click()
    await wait(20_000)
    expect([did.asked, did.told]).toEqual([0, []])
  })

  it('hands over what stands there once, and again what has loaded since', async () => {
    const { frame, did } = setUp(posts('Yes.', 'No.'))
    frame.read()
    await wait(3_000)
    expect(did.told).toEqual([['Yes.', 'No.']])
    document.querySelector('#post-list')?.insertAdjacentHTML('beforeend', post(9, 'Perhaps.'))
    await wait(20_000)
    expect(did.told).toEqual([
      ['Yes.', 'No.'],
      ['Yes.', 'No.', 'Perhaps.'],
    ])
  })

  it('looks again after a click, which may load more', async () => {
    const { frame, did } = setUp(posts('Yes.'))
    frame.read()
    await wait(30_000)
    document.querySelector('#post-list')?.insertAdjacentHTML('beforeend', post(9, 'Perhaps.'))
    await wait(30_000)
    expect(did.told).toHaveLength(1)
    document.body.click()
    await wait(2_000)
    expect(did.told).toHaveLength(2)
  })

  it('asks before it reads, and reads nothing where that is not wanted any more', async () => {
    const { frame, did } = setUp(posts('Yes.'))
    did.wanted = false
    const read = vi.spyOn(document, 'querySelectorAll')
    frame.read()
    await wait(30_000)
    expect([did.asked, did.told]).toEqual([1, []])
    expect(read).not.toHaveBeenCalled()
    did.wanted = true
    frame.read()
    await wait(1_000)
    expect(did.told).toEqual([['Yes.']])
  })

  it('falls silent where what it hands over is refused', async () => {
    const { frame, did } = setUp(posts('Yes.'))
    did.taken = false
    frame.read()
    await wait(1_000)
    document.querySelector('#post-list')?.insertAdjacentHTML('beforeend', post(9, 'Perhaps.'))
    document.body.click()
    await wait(30_000)
    expect([did.asked, did.told.length]).toEqual([1, 1])
  })

  it('hands all over again when it is told to again: the background may have forgotten', async () => {
    const { frame, did } = setUp(posts('Yes.'))
    frame.read()
    await wait(1_000)
    frame.read()
    await wait(1_000)
    expect(did.told).toEqual([['Yes.'], ['Yes.']])
  })

  it('marks a comment and brings it into view, through the page around it', async () => {
    const { frame, did } = setUp(posts('Yes.', 'No.'))
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView')
    expect(frame.show({ comment: 1, quote: 'No.' })).toBe(false)
    frame.read()
    await wait(1_000)
    expect(frame.show({ comment: 1, quote: 'No.' })).toBe(true)
    expect(did.marked).toEqual(['No.'])
    expect(scroll).toHaveBeenCalledOnce()
    expect(frame.show({ comment: 0, quote: 'No.' })).toBe(false)
    scroll.mockRestore()
  })
})
