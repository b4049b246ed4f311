// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Live } from '@/components/ui/Live'
import { label } from './labels'

const extension = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }))
vi.mock('wxt/browser', async () => {
  const { fakeExtension } = await import('./browser')
  const { browser } = fakeExtension()
  const getManifest = () => ({ version: '9.8.7' })
  return { browser: { ...browser, runtime: { ...browser.runtime, getManifest, sendMessage: extension.sendMessage } } }
})

/** happy-dom copies nothing: this notes what was selected when the copying was asked for. */
const copied: string[] = []
const execCommand = vi.fn(() => {
  const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement
  copied.push(value.slice(selectionStart ?? 0, selectionEnd ?? 0))
  return true
})

beforeEach(() => {
  Object.assign(document, { execCommand })
  extension.sendMessage.mockResolvedValue({ ok: true, value: ['TypeError at /background.js:1:2'] })
})
afterEach(() => {
  cleanup()
  copied.length = 0
})

const words = () => screen.getByLabelText<HTMLTextAreaElement>(label('report_words')).value
const open = () => {
  render(<Live message={{ text: 'It failed.', seen: true, failure: 'not-saved' }} />)
  fireEvent.click(screen.getByRole('button', { name: label('report_title') }))
}

it('offers no report where nothing failed', () => {
  render(<Live message={{ text: 'Done.', seen: true }} />)
  expect(screen.queryByRole('button')).toBeNull()
})

it('shows all of the report before it is copied', async () => {
  open()
  expect(words()).toContain('Newsgloss 9.8.7')
  expect(words()).toContain('Failure: not-saved')
  await waitFor(() => expect(words()).toContain('TypeError at /background.js:1:2'))
  fireEvent.click(screen.getByRole('button', { name: label('report_copy') }))
  expect(copied).toEqual([words()])
  screen.getByText(label('report_copied'))
})

it('takes in what the reader adds, and nothing else of the page', async () => {
  document.title = 'A secret headline'
  open()
  await waitFor(() => expect(words()).toContain('TypeError'))
  expect(words()).not.toMatch(/secret|https?:/)
  fireEvent.input(screen.getByLabelText(label('report_add')), { target: { value: 'I pressed “Against”' } })
  await waitFor(() => expect(words()).toMatch(/\n\nI pressed “Against”$/))
})

it('is there at once where the background is silent', () => {
  extension.sendMessage.mockReturnValue(new Promise(() => undefined))
  open()
  expect(words()).toContain('Errors: none noted')
})
