// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHand } from '@/lib/page/hand'
import { createReader } from '@/lib/page/reader'
import { article, page, paragraphs, sentence } from './documents'

const EARLY = { last: false }
const LAST = { last: true }
const OTHER = `<article><h1>The bridge is closed</h1>${paragraphs(4)}</article>`
const GONE = 'gone'

/** A hand on the test's document, and all that it did: headlines it told, marks it set, frames it closed. */
function setUp(html = article(3)) {
  page(html)
  const did = { told: [] as string[], marked: [] as string[], permit: true }
  const scrollBy = vi.fn()
  const matchMedia = () => ({ matches: false })
  const clear = vi.fn(() => {
    did.marked = []
  })
  const unmount = vi.fn()
  const hand = createHand({
    view: { location, innerHeight: 768, scrollBy, matchMedia } as unknown as Window,
    reader: createReader(document),
    frame: { open: true, mount: vi.fn(), unmount, confirm: () => false },
    highlighter: {
      mark: (ranges) => {
        did.marked = ranges.map(String)
      },
      clear,
    },
    permitted: async () => did.permit,
    tell: ({ first, url }) => did.told.push(`${first[0]} ${new URL(url).pathname}`),
    takeBack: () => did.told.push(GONE),
  })
  const goTo = (path: string) => {
    history.pushState(null, '', path)
    hand.navigated()
  }
  return { hand, did, clear, unmount, scrollBy, goTo }
}

afterEach(() => history.replaceState(null, '', '/'))

const HARBOUR = 'The harbour stays open /2023/06/the-harbour-stays-open'

describe('looking', () => {
  it('tells an article once', async () => {
    const { hand, did } = setUp()
    for (const look of [EARLY, EARLY, LAST]) await hand.look(look)
    expect(did.told).toEqual([HARBOUR])
  })

  it('tells it again when its text has changed', async () => {
    const { hand, did } = setUp()
    await hand.look(EARLY)
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${sentence(9)}</p>`)
    await hand.look(EARLY)
    expect(did.told).toEqual([HARBOUR, HARBOUR])
  })

  it('tells nothing of a page that is no article', async () => {
    const { hand, did } = setUp('<p>Welcome.</p>')
    await hand.look(LAST)
    expect(did.told).toEqual([])
  })

  it('takes the article back when it goes, once', async () => {
    const { hand, did } = setUp()
    await hand.look(EARLY)
    page('<p>Welcome.</p>')
    await hand.look(EARLY)
    await hand.look(LAST)
    expect(did.told).toEqual([HARBOUR, GONE])
  })

  it('tells nothing where it may not, and takes nothing back that the reader asked for', async () => {
    const { hand, did } = setUp()
    did.permit = false
    await hand.look(LAST)
    await hand.readNow(true)
    page('<p>Welcome.</p>')
    await hand.look(LAST)
    expect(did.told).toEqual([])
  })

  it('tells the article again after a return from the back/forward cache', async () => {
    const { hand, did } = setUp()
    await hand.look(LAST)
    hand.returned()
    await hand.look(EARLY)
    expect(did.told).toEqual([HARBOUR, HARBOUR])
  })
})

describe('navigation without a load', () => {
  it('takes the article back at once and waits while the old text stands', async () => {
    const { hand, did, goTo } = setUp()
    await hand.look(EARLY)
    goTo('/bridge')
    expect(did.told).toEqual([HARBOUR, GONE])
    await hand.look(EARLY)
    expect(did.told).toEqual([HARBOUR, GONE])
    page(OTHER)
    await hand.look(EARLY)
    expect(did.told).toEqual([HARBOUR, GONE, 'The bridge is closed /bridge'])
  })

  it('believes text that stands there still at the last look', async () => {
    const { hand, did, goTo } = setUp()
    await hand.look(EARLY)
    goTo('/harbour/full')
    await hand.look(EARLY)
    await hand.look(LAST)
    expect(did.told).toEqual([HARBOUR, GONE, 'The harbour stays open /harbour/full'])
  })

  it('does not take a change of query or fragment for another article', async () => {
    const { hand, did, goTo } = setUp()
    await hand.look(EARLY)
    goTo('?page=1')
    goTo('#comments')
    await hand.look(LAST)
    expect(did.told).toEqual([HARBOUR])
  })

  it('takes the marks away', async () => {
    const { hand, did, goTo } = setUp()
    hand.show({ passage: { paragraph: 0, start: 0, end: 11 }, quote: 'Paragraph 1' })
    expect(did.marked).toEqual(['Paragraph 1'])
    goTo('/bridge')
    expect(did.marked).toEqual([])
  })
})

describe('readNow', () => {
  it('counts as telling where the reader asked: the article need not be told again', async () => {
    const { hand, did } = setUp()
    expect((await hand.readNow(true))?.first[0]).toBe('The harbour stays open')
    expect(hand.told).toBe(true)
    await hand.look(LAST)
    expect(did.told).toEqual([])
  })

  it('does not count as telling where nobody asked: the next look tells the article', async () => {
    const { hand, did } = setUp()
    expect((await hand.readNow(false))?.first[0]).toBe('The harbour stays open')
    expect(hand.told).toBe(false)
    await hand.look(EARLY)
    expect([hand.told, did.told]).toEqual([true, [HARBOUR]])
  })

  it('answers with null where there is none', async () => {
    expect(await setUp('<p>Welcome.</p>').hand.readNow(true)).toBeNull()
  })

  it('takes text left over from before a navigation only when the reader asks', async () => {
    const { hand, goTo } = setUp()
    await hand.look(EARLY)
    goTo('/bridge')
    expect(await hand.readNow(false)).toBeNull()
    expect((await hand.readNow(true))?.url).toContain('/bridge')
    page(OTHER)
    expect((await hand.readNow(false))?.first[0]).toBe('The bridge is closed')
  })
})

describe('show', () => {
  it('marks the passage and scrolls to it', () => {
    const { hand, did, scrollBy } = setUp()
    expect(hand.show({ passage: { paragraph: 1, start: 0, end: 11 }, quote: 'Paragraph 2' })).toBe(true)
    expect(did.marked).toEqual(['Paragraph 2'])
    expect(scrollBy).toHaveBeenCalledOnce()
  })

  it('finds the words where they have moved to since they were read', async () => {
    const { hand, did } = setUp()
    await hand.readNow(true)
    document.querySelector('p')?.insertAdjacentHTML('beforebegin', `<p>${sentence(9)}</p>`)
    expect(hand.show({ passage: { paragraph: 0, start: 0, end: 11 }, quote: 'Paragraph 1' })).toBe(true)
    expect(did.marked).toEqual(['Paragraph 1'])
  })

  it('says so and leaves the page where it is when the words are nowhere', () => {
    const { hand, did, scrollBy } = setUp()
    const target = { passage: { paragraph: 0, start: 0, end: 11 }, quote: 'Nobody says this' }
    expect(hand.show(target)).toBe(false)
    page('<p>Welcome.</p>')
    expect(hand.show({ ...target, quote: 'Paragraph 1' })).toBe(false)
    expect(did.marked).toEqual([])
    expect(scrollBy).not.toHaveBeenCalled()
  })
})

it('takes the marks and the sidebar away when it closes', () => {
  const { hand, clear, unmount } = setUp()
  hand.close()
  expect(clear).toHaveBeenCalledOnce()
  expect(unmount).toHaveBeenCalledOnce()
})
