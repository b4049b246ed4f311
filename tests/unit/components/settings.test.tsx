// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { Settings } from '@/components/library/Settings'
import { libraryView } from './fixtures'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

function renderSettings(change: Partial<ReturnType<typeof libraryView>['settings']> = {}, modelReady = false) {
  const actions = { onMode: vi.fn(), onTurnOn: vi.fn(), onPreferences: vi.fn() }
  render(<Settings settings={{ ...libraryView().settings, ...change }} modelReady={modelReady} {...actions} />)
  return actions
}
const box = (name: RegExp) => screen.getByRole('checkbox', { name }) as HTMLInputElement
const radio = (name: string) => screen.getByRole('radio', { name }) as HTMLInputElement

it('hides names on request, and shows them again', () => {
  const first = renderSettings()
  expect(box(/^Hide commenters/).checked).toBe(false)
  fireEvent.click(box(/^Hide commenters/))
  expect(first.onPreferences).toHaveBeenCalledWith({ hideNames: true })
  cleanup()
  const second = renderSettings({ hideNames: true })
  fireEvent.click(box(/^Hide commenters/))
  expect(second.onPreferences).toHaveBeenCalledWith({ hideNames: false })
})

it('offers the browser’s own model only where it is there', () => {
  renderSettings()
  expect(screen.queryByRole('checkbox', { name: /language model/ })).toBeNull()
  cleanup()
  const { onPreferences } = renderSettings({}, true)
  fireEvent.click(box(/language model/))
  expect(onPreferences).toHaveBeenCalledWith({ askModel: true })
})

it('sets how long pages are kept', () => {
  const { onPreferences } = renderSettings()
  expect(screen.getAllByRole('radio').filter((each) => (each as HTMLInputElement).name === 'keep')).toHaveLength(5)
  expect(radio('90 days').checked).toBe(true)
  fireEvent.click(radio('Always'))
  expect(onPreferences).toHaveBeenLastCalledWith({ keepDays: 0 })
  fireEvent.click(radio('A year'))
  expect(onPreferences).toHaveBeenLastCalledWith({ keepDays: 365 })
})
