import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ask, onChanged } from '@/lib/messages/face-client'
import { fakeExtension } from './browser'

const extension = await vi.hoisted(async () => ({ current: (await import('./browser')).fakeExtension() }))
vi.mock('wxt/browser', () => ({
  get browser() {
    return extension.current.browser
  },
}))

beforeEach(() => {
  extension.current = fakeExtension()
})
afterEach(() => vi.useRealTimers())

describe('asking', () => {
  it('sends the request and hands on the answer', async () => {
    extension.current.sendMessage.mockResolvedValue({ ok: true, value: true })
    const request = { type: 'show', target: { passage: { paragraph: 1, start: 0, end: 3 }, quote: 'abc' } } as const
    expect(await ask(request)).toEqual({ ok: true, value: true })
    expect(extension.current.sendMessage).toHaveBeenCalledWith(request)
  })

  it('hands on a refusal', async () => {
    extension.current.sendMessage.mockResolvedValue({ ok: false, why: 'not-saved' })
    expect(await ask({ type: 'delete-all' })).toEqual({ ok: false, why: 'not-saved' })
  })

  it.each([null, 'yes', { ok: 'yes' }, { ok: false, why: 'because' }, { value: 1 }])(
    'takes %j for no answer of ours',
    async (answer) => {
      extension.current.sendMessage.mockResolvedValue(answer)
      expect(await ask({ type: 'library' })).toEqual({ ok: false, why: 'bad-message' })
    },
  )

  it('survives a background that is gone', async () => {
    extension.current.sendMessage.mockRejectedValue(new Error('Could not establish connection'))
    expect(await ask({ type: 'library' })).toEqual({ ok: false, why: 'unreachable' })
    extension.current.sendMessage.mockResolvedValue(undefined)
    expect(await ask({ type: 'library' })).toEqual({ ok: false, why: 'unreachable' })
  })

  it('asks once more where the background was just being stopped', async () => {
    extension.current.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'))
    extension.current.sendMessage.mockResolvedValueOnce({ ok: true, value: null })
    expect(await ask({ type: 'delete-all' })).toEqual({ ok: true, value: null })
    expect(extension.current.sendMessage).toHaveBeenCalledTimes(2)
  })

  it('does not wait for ever', async () => {
    vi.useFakeTimers()
    extension.current.sendMessage.mockReturnValue(new Promise(() => undefined))
    const answer = ask({ type: 'library' })
    await vi.runAllTimersAsync()
    expect(await answer).toEqual({ ok: false, why: 'unreachable' })
  })
})

describe('hearing of changes', () => {
  it('hears of its own tab only, of well-formed messages only, and until it ends', () => {
    const callback = vi.fn()
    const end = onChanged(7, callback)
    extension.current.broadcast({ type: 'changed', tabId: 8 })
    extension.current.broadcast({ type: 'changed', tabId: '7' })
    extension.current.broadcast(null)
    expect(callback).not.toHaveBeenCalled()
    extension.current.broadcast({ type: 'changed', tabId: 7 })
    expect(callback).toHaveBeenCalledTimes(1)
    end()
    extension.current.broadcast({ type: 'changed', tabId: 7 })
    expect(callback).toHaveBeenCalledTimes(1)
  })
})
