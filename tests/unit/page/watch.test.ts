// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watch } from '@/lib/page/watch'
import { page } from './documents'

type View = Parameters<typeof watch>[0]
type Options = { readonly prerendering?: boolean; readonly navigation?: EventTarget }

/** A window of which only what `watch` asks for is there; idle time comes at once unless `idle` collects it. */
class FakeView extends EventTarget {
  readonly location = { href: 'https://news.example/one' }
  readonly document: Document & { prerendering: boolean }
  readonly navigation?: EventTarget
  idle: (() => void)[] | undefined

  constructor({ prerendering = false, navigation }: Options = {}) {
    super()
    this.document = Object.assign(document, { prerendering })
    if (navigation) this.navigation = navigation
  }
  setTimeout = (work: () => void, delay: number) => setTimeout(work, delay)
  clearTimeout = (timer: number) => clearTimeout(timer)
  setInterval = (work: () => void, delay: number) => setInterval(work, delay)
  clearInterval = (timer: number) => clearInterval(timer)
  requestIdleCallback = (work: () => void) => {
    if (this.idle) this.idle.push(work)
    else work()
  }
}

let life: AbortController
beforeEach(() => {
  vi.useFakeTimers()
  life = new AbortController()
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

function start(options: Options = {}) {
  const view = new FakeView(options)
  const watched = { look: vi.fn(), navigated: vi.fn(), returned: vi.fn() }
  const { follow } = watch(view as unknown as View, watched, life.signal)
  return { view, follow, ...watched }
}

const pageShow = (persisted: boolean) => Object.assign(new Event('pageshow'), { persisted })
const calls = (...mocks: ReturnType<typeof vi.fn>[]) => mocks.map(({ mock }) => mock.calls.length)

describe('looking', () => {
  it('looks at its moments, says which is the last, and then leaves no timer but the address poll', () => {
    const { look } = start({ navigation: new EventTarget() })
    const at = [0, 399, 400, 1_000, 2_500, 6_000, 15_000].map((moment, i, moments) => {
      vi.advanceTimersByTime(moment - (moments[i - 1] ?? 0))
      return look.mock.calls.length
    })
    expect(at).toEqual([1, 1, 2, 3, 4, 5, 6])
    expect(look.mock.calls.map(([{ last }]) => last)).toEqual([false, false, false, false, false, true])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('waits for idle time, and looks no more when it comes after the end', () => {
    const { view, look } = start()
    view.idle = []
    vi.advanceTimersByTime(0)
    expect(look).not.toHaveBeenCalled()
    view.idle.shift()?.()
    expect(look).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(400)
    life.abort()
    for (const work of view.idle) work()
    expect(look).toHaveBeenCalledOnce()
  })

  it('is not made to look by a flood of mutations', async () => {
    const { look } = start()
    await vi.advanceTimersByTimeAsync(15_000)
    const looks = look.mock.calls.length
    page('<main></main>')
    for (let i = 0; i < 2_000; i++) document.querySelector('main')?.append(document.createElement('p'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(look).toHaveBeenCalledTimes(looks)
  })
})

describe('navigation without a load', () => {
  it('hears of it from the Navigation API and looks anew, the old plan forgotten', () => {
    const navigation = new EventTarget()
    const { view, look, navigated } = start({ navigation })
    vi.advanceTimersByTime(500)
    view.location.href = 'https://news.example/two'
    navigation.dispatchEvent(new Event('currententrychange'))
    expect(calls(look, navigated)).toEqual([2, 1])
    vi.advanceTimersByTime(149)
    expect(look).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(1)
    expect(look).toHaveBeenCalledTimes(3)
    vi.advanceTimersByTime(15_000)
    expect(look).toHaveBeenCalledTimes(8)
  })

  it('passes over entries that change without the address', () => {
    const navigation = new EventTarget()
    const { navigated } = start({ navigation })
    navigation.dispatchEvent(new Event('currententrychange'))
    expect(navigated).not.toHaveBeenCalled()
  })

  it('compares addresses once a second, and at popstate, where there is no Navigation API', () => {
    const { view, navigated } = start()
    view.location.href = 'https://news.example/two'
    vi.advanceTimersByTime(999)
    expect(navigated).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(navigated).toHaveBeenCalledOnce()
    view.location.href = 'https://news.example/one'
    view.dispatchEvent(new Event('popstate'))
    expect(navigated).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(5_000)
    expect(navigated).toHaveBeenCalledTimes(2)
  })
})

describe('what the reader does', () => {
  it('is not followed on a page that has shown no article', () => {
    const { view, look } = start()
    vi.advanceTimersByTime(15_000)
    view.dispatchEvent(new Event('scroll'))
    view.dispatchEvent(new Event('click'))
    vi.advanceTimersByTime(60_000)
    expect(look).toHaveBeenCalledTimes(6)
  })

  it('leads to looks while it scrolls, a few a second at most, and to one when it rests', () => {
    const { view, look, follow } = start({ navigation: new EventTarget() })
    vi.advanceTimersByTime(15_000)
    follow()
    follow()
    for (let i = 0; i < 40; i++) {
      view.dispatchEvent(new Event('scroll'))
      vi.advanceTimersByTime(100)
    }
    const looks = look.mock.calls.length - 6
    expect(looks).toBeGreaterThan(4)
    expect(looks).toBeLessThanOrEqual(10)
    view.dispatchEvent(new Event('scroll'))
    vi.advanceTimersByTime(400)
    expect(look).toHaveBeenLastCalledWith({ last: true })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('keeps the later look of a click when it goes on scrolling', () => {
    const { view, look, follow } = start()
    vi.advanceTimersByTime(15_000)
    follow()
    view.dispatchEvent(new Event('click'))
    vi.advanceTimersByTime(350)
    view.dispatchEvent(new Event('scroll'))
    vi.advanceTimersByTime(900)
    expect(look).toHaveBeenCalledTimes(8)
    vi.advanceTimersByTime(300)
    expect(look).toHaveBeenCalledTimes(9)
  })

  it('leads to two looks after a click, which are not the last while others are planned', () => {
    const { view, look, follow } = start()
    vi.advanceTimersByTime(2_500)
    follow()
    view.dispatchEvent(new Event('click'))
    vi.advanceTimersByTime(1_500)
    expect(look).toHaveBeenCalledTimes(6)
    expect(look).toHaveBeenLastCalledWith({ last: false })
  })
})

it('looks anew at a return from the back/forward cache, and not at an ordinary load', () => {
  const { view, look, returned } = start()
  vi.advanceTimersByTime(15_000)
  view.dispatchEvent(pageShow(false))
  vi.advanceTimersByTime(15_000)
  expect(calls(look, returned)).toEqual([6, 0])
  view.dispatchEvent(pageShow(true))
  vi.advanceTimersByTime(0)
  expect(calls(look, returned)).toEqual([7, 1])
})

it('does nothing to a page that is being prerendered until it is shown', () => {
  const { view, look, navigated, returned } = start({ prerendering: true })
  view.location.href = 'https://news.example/two'
  view.dispatchEvent(pageShow(true))
  vi.advanceTimersByTime(60_000)
  expect(calls(look, navigated, returned)).toEqual([0, 0, 0])
  view.document.dispatchEvent(new Event('prerenderingchange'))
  vi.advanceTimersByTime(0)
  expect(calls(look, navigated, returned)).toEqual([1, 0, 0])
})

describe('abort', () => {
  it.each([
    ['with', new EventTarget()],
    ['without', undefined],
  ])('stops every timer and listener, %s the Navigation API', (_, navigation) => {
    const { view, look, navigated, returned, follow } = start(navigation ? { navigation } : {})
    follow()
    vi.advanceTimersByTime(0)
    view.dispatchEvent(new Event('click'))
    expect(vi.getTimerCount()).toBeGreaterThan(0)
    life.abort()
    expect(vi.getTimerCount()).toBe(0)
    view.location.href = 'https://news.example/two'
    navigation?.dispatchEvent(new Event('currententrychange'))
    view.dispatchEvent(new Event('popstate'))
    view.dispatchEvent(new Event('scroll'))
    view.dispatchEvent(pageShow(true))
    vi.advanceTimersByTime(60_000)
    expect(calls(look, navigated, returned)).toEqual([1, 0, 0])
  })

  it('stops a page that is being prerendered from ever starting', () => {
    const { view, look } = start({ prerendering: true })
    life.abort()
    view.document.dispatchEvent(new Event('prerenderingchange'))
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(60_000)
    expect(look).not.toHaveBeenCalled()
  })
})
