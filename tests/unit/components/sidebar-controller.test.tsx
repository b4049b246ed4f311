// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useSidebar } from '@/entrypoints/sidebar/controller'
import type { FaceRequest } from '@/lib/messages/face'
import { fakeExtension } from './browser'
import { pageView, quietView } from './fixtures'

const extension = await vi.hoisted(async () => ({ current: (await import('./browser')).fakeExtension() }))
vi.mock('wxt/browser', () => ({
  get browser() {
    return extension.current.browser
  },
}))

const ready = () => document.documentElement.dataset.ready !== undefined
const answers = (by: Partial<Record<FaceRequest['type'], unknown>>) =>
  extension.current.sendMessage.mockImplementation(async (message) => by[(message as FaceRequest).type])
const sent = () => extension.current.sendMessage.mock.calls.map(([message]) => (message as FaceRequest).type)

/** Stands in a page's frame, as our page script puts it there. */
function inFrame(token: string) {
  vi.spyOn(window, 'top', 'get').mockReturnValue({} as Window)
  location.hash = token
}

beforeEach(() => {
  extension.current = fakeExtension()
})
afterEach(() => {
  vi.restoreAllMocks()
  location.hash = ''
  delete document.documentElement.dataset.ready
})

describe('before the background has confirmed who put it there', () => {
  it('is hidden and asks with its token', async () => {
    inFrame('#abc')
    extension.current.sendMessage.mockReturnValue(new Promise(() => undefined))
    const { result } = renderHook(useSidebar)
    expect(result.current.screen.kind).toBe('hidden')
    expect(extension.current.sendMessage).toHaveBeenCalledWith({ type: 'hello', token: 'abc' })
    expect(ready()).toBe(false)
  })

  it('shows the page once confirmed', async () => {
    inFrame('#abc')
    answers({ hello: { ok: true, value: pageView() } })
    const { result } = renderHook(useSidebar)
    await waitFor(() => expect(result.current.screen).toEqual({ kind: 'ready', view: pageView() }))
    expect(ready()).toBe(true)
  })

  it('shows nothing of the page when refused', async () => {
    inFrame('#stolen')
    answers({ hello: { ok: false, why: 'not-ours' } })
    const { result } = renderHook(useSidebar)
    await waitFor(() => expect(result.current.screen).toEqual({ kind: 'not-ours' }))
  })

  it('does not even ask in a tab of its own, or without a token', async () => {
    location.hash = '#abc'
    const asTab = renderHook(useSidebar)
    await waitFor(() => expect(asTab.result.current.screen).toEqual({ kind: 'not-ours' }))
    inFrame('')
    const bare = renderHook(useSidebar)
    await waitFor(() => expect(bare.result.current.screen).toEqual({ kind: 'not-ours' }))
    expect(sent()).toEqual([])
  })

  it('says so when nobody answers, and tries again', async () => {
    inFrame('#abc')
    extension.current.sendMessage.mockRejectedValue(new Error('gone'))
    const { result } = renderHook(useSidebar)
    await waitFor(() => expect(result.current.screen).toEqual({ kind: 'silent' }))
    answers({ hello: { ok: true, value: pageView() } })
    act(() => result.current.retry())
    await waitFor(() => expect(result.current.screen.kind).toBe('ready'))
  })
})

describe('once it is shown', () => {
  async function shown(by: Partial<Record<FaceRequest['type'], unknown>>) {
    inFrame('#abc')
    answers({ hello: { ok: true, value: pageView() }, ...by })
    const { result } = renderHook(useSidebar)
    await waitFor(() => expect(result.current.screen.kind).toBe('ready'))
    return result
  }

  it('asks anew when its tab has changed', async () => {
    const result = await shown({ 'page-view': { ok: true, value: quietView('not-article') } })
    act(() => extension.current.broadcast({ type: 'changed', tabId: 7 }))
    await waitFor(() => expect(result.current.screen).toMatchObject({ view: { state: 'not-article' } }))
  })

  it('says politely that a passage is gone', async () => {
    const result = await shown({ show: { ok: true, value: false } })
    const target = { passage: { paragraph: 1, start: 0, end: 3 }, quote: 'abc' }
    act(() => result.current.actions.show(target))
    await waitFor(() =>
      expect(result.current.message).toEqual({ text: 'This passage is no longer on the page.', seen: true }),
    )
    expect(extension.current.sendMessage).toHaveBeenLastCalledWith({ type: 'show', target })
  })

  it('says what was not saved, and keeps what it shows', async () => {
    const result = await shown({ 'label-comment': { ok: false, why: 'not-saved' } })
    act(() => result.current.actions.label('c1', 'against'))
    await waitFor(() => expect(result.current.message?.text).toMatch(/^That could not be saved/))
    expect(result.current.screen).toEqual({ kind: 'ready', view: pageView() })
  })

  it('tells the background of the story that it is not', async () => {
    const result = await shown({ 'judge-match': { ok: true, value: quietView('rejected') } })
    act(() => result.current.actions.judge(false))
    await waitFor(() => expect(result.current.screen).toMatchObject({ view: { state: 'rejected' } }))
    expect(extension.current.sendMessage).toHaveBeenLastCalledWith({
      type: 'judge-match',
      storyId: 'nato-tokyo-office',
      right: false,
    })
  })

  it('lets only the last question decide', async () => {
    const result = await shown({})
    let late: (answer: unknown) => void = () => undefined
    extension.current.sendMessage.mockReturnValueOnce(new Promise((resolve) => (late = resolve)))
    act(() => result.current.actions.read())
    answers({ 'page-view': { ok: true, value: quietView('not-article') } })
    act(() => extension.current.broadcast({ type: 'changed', tabId: 7 }))
    await waitFor(() => expect(result.current.screen).toMatchObject({ view: { state: 'not-article' } }))
    late({ ok: true, value: pageView() })
    await waitFor(() => expect(result.current.busy).toBe(false))
    expect(result.current.screen).toMatchObject({ view: { state: 'not-article' } })
  })
})
