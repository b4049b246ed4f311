// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { Library } from '@/components/library/Library'
import { libraryView } from './fixtures'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

function renderLibrary(view = libraryView()) {
  const actions = { setMode: vi.fn(), turnOn: vi.fn(), deletePage: vi.fn(), deleteAll: vi.fn() }
  render(<Library view={view} actions={actions} message={null} />)
  return actions
}
const region = (name: string) => within(screen.getByRole('region', { name }))

it('shows what a story holds and the text it was made from', () => {
  renderLibrary()
  const stories = region('Stories it knows')
  expect(stories.getByText('16 statements')).toBeTruthy()
  expect(stories.getByText('recognised on 3 pages')).toBeTruthy()
  expect(stories.queryByText(/^Nato stands for North Atlantic/)).toBeNull()
  fireEvent.click(stories.getByText('The text this story was made from'))
  expect(stories.getByText(/^Nato stands for North Atlantic/)).toBeTruthy()
})

it('lists pages with a link, and only to the web', () => {
  const [page] = libraryView().pages
  renderLibrary(
    libraryView({
      pages: [
        { ...page, url: 'javascript:alert(1)', title: 'Odd' } as NonNullable<typeof page>,
        ...libraryView().pages,
      ],
    }),
  )
  const links = region('Pages recognised').getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(libraryView().pages.map(({ url }) => url))
  expect(screen.getByText('Odd')).toBeTruthy()
})

it('forgets a page only after a second click', () => {
  const actions = renderLibrary()
  fireEvent.click(screen.getByRole('button', { name: 'Forget “What the alliance wants in Asia”' }))
  expect(actions.deletePage).not.toHaveBeenCalled()
  expect(document.activeElement?.textContent).toBe('Cancel')
  fireEvent.click(screen.getByText('Yes, forget'))
  expect(actions.deletePage).toHaveBeenCalledWith('https://other.example/analysis')
})

it('deletes everything only after a second click, and not after "Cancel"', () => {
  const actions = renderLibrary()
  fireEvent.click(screen.getByText('Delete everything …'))
  fireEvent.click(screen.getByText('Cancel'))
  expect(actions.deleteAll).not.toHaveBeenCalled()
  expect(document.activeElement?.textContent).toBe('Delete everything …')
  fireEvent.click(screen.getByText('Delete everything …'))
  fireEvent.click(screen.getByText('Yes, delete everything'))
  expect(actions.deleteAll).toHaveBeenCalledTimes(1)
})

it('sets when pages are read, and turns sites on again', () => {
  const actions = renderLibrary()
  const click = screen.getByRole('radio', { name: /^Only when you click/ }) as HTMLInputElement
  expect(click.checked).toBe(false)
  fireEvent.click(click)
  expect(actions.setMode).toHaveBeenCalledWith('click')
  fireEvent.click(screen.getByRole('button', { name: 'Turn on quiet.example again' }))
  expect(actions.turnOn).toHaveBeenCalledWith('quiet.example')
})

it('says how much is stored, where the browser says it', () => {
  renderLibrary()
  expect(region('Your data').getByText('In use: about 412 kB.')).toBeTruthy()
  cleanup()
  const { bytes: _, ...silent } = libraryView()
  renderLibrary(silent)
  expect(region('Your data').queryByText(/In use/)).toBeNull()
})

it('says so where nothing is there', () => {
  renderLibrary(libraryView({ stories: [], pages: [], settings: { mode: 'auto', offSites: [] } }))
  expect(screen.getByText('No story is installed.')).toBeTruthy()
  expect(screen.getByText(/^None yet\./)).toBeTruthy()
  expect(screen.getByText(/^None\. You can turn a site off/)).toBeTruthy()
})
