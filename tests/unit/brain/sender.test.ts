import { describe, expect, it, vi } from 'vitest'

/** What the browser vouches for of a message's sender. */

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}` } },
}))
const { senderOf } = await import('@/entrypoints/background/sender')

const tab = { id: 7, incognito: false } as never
const disqus = 'https://disqus.com/embed/comments/?base=default&f=paper'

describe('senderOf', () => {
  it('knows a frame of comments by the address and the number that the browser gives', () => {
    expect(senderOf({ id: 'ours', url: disqus, frameId: 5, tab })).toEqual({
      from: 'frame',
      url: disqus,
      embedded: true,
      frame: 5,
      tab: { id: 7, isPrivate: false },
    })
  })

  it.each([
    ['another extension', { id: 'theirs', url: disqus, frameId: 5, tab }],
    ['a frame of another address', { id: 'ours', url: 'https://evil.example/embed/comments/', frameId: 5, tab }],
    [
      'an address that only begins alike',
      { id: 'ours', url: 'https://disqus.com.evil.example/embed/comments/', frameId: 5, tab },
    ],
    ['another page of the site', { id: 'ours', url: 'https://disqus.com/home/', frameId: 5, tab }],
    ['a frame without encryption', { id: 'ours', url: 'http://disqus.com/embed/comments/', frameId: 5, tab }],
    ['a frame of no tab', { id: 'ours', url: disqus, frameId: 5 }],
  ])('takes %s for no frame of comments', (_, raw) => {
    expect(senderOf(raw as never)).toBeUndefined()
  })

  it('takes the same address in a tab of its own for a page', () => {
    expect(senderOf({ id: 'ours', url: disqus, frameId: 0, tab })?.from).toBe('page')
  })
})
