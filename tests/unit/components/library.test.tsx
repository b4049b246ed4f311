// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Library, type LibraryProps } from '@/components/library/Library'
import { standing } from './comment-fixtures'
import { libraryView } from './fixtures'
import { libraryProps, openedPage, openedStory } from './library-fixtures'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

const spies = () => ({
  setMode: vi.fn(),
  setPreferences: vi.fn(),
  turnOn: vi.fn(),
  deletePages: vi.fn(),
  takeBack: vi.fn(),
  undo: vi.fn(),
  deleteAll: vi.fn(),
  exportAll: vi.fn(),
  readFile: vi.fn(),
  carryOut: vi.fn(),
  cancelImport: vi.fn(),
  save: vi.fn(),
  print: vi.fn(),
})

function renderLibrary(values: Partial<LibraryProps> = {}) {
  const actions = spies()
  const { rerender } = render(<Library {...libraryProps(values)} actions={actions} />)
  return {
    actions,
    again: (next: Partial<LibraryProps>) =>
      rerender(<Library {...libraryProps({ ...values, ...next })} actions={actions} />),
  }
}
const region = (name: string) => within(screen.getByRole('region', { name }))
const empty = libraryView({ stories: [], pages: [], corrections: [] })

describe('the library', () => {
  it('says where one is, and how much is where', () => {
    renderLibrary({ route: { view: 'pages' } })
    const links = within(screen.getByRole('navigation', { name: 'Parts of the library' })).getAllByRole('link')
    expect(links.map((link) => `${link.textContent} ${link.getAttribute('href')}`)).toEqual([
      'Stories1 #stories',
      'Pages2 #pages',
      'Your labels1 #labels',
      'Settings #settings',
      'Your data #data',
    ])
    expect(links.filter((link) => link.getAttribute('aria-current') === 'page')).toEqual([links[1]])
  })

  it('takes the focus to the part that one goes to, and leaves it where the library is just opened', () => {
    const { again } = renderLibrary()
    expect(document.activeElement).toBe(document.body)
    again({ route: { view: 'pages' }, arrived: true })
    expect(document.activeElement?.textContent).toBe('Pages recognised')
    again({ route: { view: 'settings' }, arrived: true })
    expect(document.activeElement?.textContent).toBe('Settings')
  })

  it('lists stories with what they hold, and the comments over their pages', () => {
    renderLibrary({ view: libraryView({ standings: [standing] }) })
    const stories = region('Stories it knows')
    expect(stories.getByText('16 statements')).toBeTruthy()
    expect(stories.getByText('recognised on 3 pages')).toBeTruthy()
    expect(stories.getByRole('link').getAttribute('href')).toBe('#story/nato-tokyo-office')
    expect(region('Comments over pages')).toBeTruthy()
  })

  it.each([
    ['stories', 'No story is installed.'],
    ['pages', 'None yet. Open an article about one of the stories.'],
    ['labels', /^None yet\. In the sidebar/],
  ] as const)('says so where there are no %s', (view, words) => {
    renderLibrary({ route: { view }, view: empty })
    expect(screen.getByText(words)).toBeTruthy()
  })

  it('says that nothing is kept, where the browser blocks it and in a private window', () => {
    renderLibrary({ view: { ...empty, saving: 'blocked' }, isPrivate: true })
    expect(screen.getByText(/^The browser does not let Newsgloss save/)).toBeTruthy()
    expect(screen.getByText(/^Private window: pages you open here are not added/)).toBeTruthy()
  })

  it('offers the way back from what was just done, under the finger', () => {
    const { actions } = renderLibrary({ message: { text: 'The page was forgotten.', seen: true }, undoable: true })
    expect(document.activeElement?.textContent).toBe('Undo')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(actions.undo).toHaveBeenCalledTimes(1)
    cleanup()
    renderLibrary({ message: { text: 'The page was forgotten.', seen: true } })
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('says what is no longer there, with the way back', () => {
    renderLibrary({ route: { view: 'page', url: 'https://x.example/' }, opened: { kind: 'gone' } })
    expect(screen.getByText('This is no longer in the library.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'All pages' }).getAttribute('href')).toBe('#pages')
  })
})

describe('the reader’s labels', () => {
  it('can each be undone', () => {
    const { actions } = renderLibrary({ route: { view: 'labels' } })
    const labels = region('Your labels')
    expect(labels.getByText('“A small office would harm nobody.”')).toBeTruthy()
    expect(labels.getByText('For')).toBeTruthy()
    fireEvent.click(labels.getByRole('button', { name: 'Undo: “A small office would harm nobody.”' }))
    expect(actions.takeBack).toHaveBeenCalledWith('comment|nato-tokyo-office|k1')
  })
})

describe('the settings', () => {
  it('set when pages are read, and turn sites on again', () => {
    const { actions } = renderLibrary({ route: { view: 'settings' } })
    fireEvent.click(screen.getByRole('radio', { name: /^Only when you click/ }))
    expect(actions.setMode).toHaveBeenCalledWith('click')
    fireEvent.click(screen.getByRole('button', { name: 'Turn on quiet.example again' }))
    expect(actions.turnOn).toHaveBeenCalledWith('quiet.example')
  })
})

describe('a story', () => {
  const story = (values: Partial<LibraryProps> = {}) =>
    renderLibrary({
      route: { view: 'story', id: 'harbour-wall' },
      opened: { kind: 'story', story: openedStory() },
      ...values,
    })

  it('leads from each statement to its words in the text, and back', () => {
    story()
    const words = screen.getByRole('link', { name: 'The wall is too low' })
    expect(words.closest('li')?.textContent).toBe(`2${openedStory().lines[1]}`)
    const said = document.querySelector(`[id="${words.getAttribute('href')?.split('/').at(-1)}"]`)
    expect(said?.textContent).toContain('The wall is too low')
    const back = within(said as HTMLElement).getByRole('link', { name: 'paragraph 2' })
    expect(back.getAttribute('href')).toBe(`#story/harbour-wall/${words.id}`)
  })

  it('marks on both sides what the address names, and goes there', () => {
    story({ route: { view: 'story', id: 'harbour-wall', target: 'said-s3' } })
    expect(document.activeElement?.id).toBe('said-s3')
    expect([...document.querySelectorAll('.opened [aria-current]')].map(({ id }) => id)).toEqual(['text-s3', 'said-s3'])
  })

  it('shows who says what with why, where the actors stand, its notes and comments', () => {
    story()
    const sources = region('Sources')
    expect(sources.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Edda Stone named',
      'An engineer anonymous',
      'Olaf Reed named',
      'Speaker unclear unclear',
    ])
    expect(sources.getByText('via Brackwater Post')).toBeTruthy()
    expect(sources.queryByText('The text names her.')).toBeNull()
    fireEvent.click(sources.getAllByRole('button', { name: 'why? The reason for this label' })[0] as HTMLElement)
    expect(sources.getByText('The text names her.')).toBeTruthy()
    const fishermen = region('Key actors').getByText('“Fishermen are against it”').closest('li')
    expect(fishermen && within(fishermen).getByRole('link').getAttribute('href')).toBe('#story/harbour-wall/line-3')
    expect(region('1 editor’s note').getByText(/^The text has no headline/)).toBeTruthy()
    expect(region('Comments').getByText('Lighthouse Keeper')).toBeTruthy()
  })

  it('gives commenters numbers where names are hidden', () => {
    const view = libraryView()
    story({ view: { ...view, settings: { ...view.settings, hideNames: true } } })
    expect(region('Comments').queryByText('Lighthouse Keeper')).toBeNull()
    expect(region('Comments').getByText('Commenter 2')).toBeTruthy()
  })

  it('saves its sources as a table and as a text', () => {
    const { actions } = story()
    fireEvent.click(screen.getByRole('button', { name: 'Sources as CSV' }))
    const [name, type, csv] = actions.save.mock.calls[0] as string[]
    expect([name, type]).toEqual(['A new harbour wall for Brackwater.csv', 'text/csv'])
    expect(csv?.split('\r\n')).toHaveLength(6)
    expect(csv).toContain('An engineer,,anonymous,The wall is too low,printed without quotation marks,,2,')
    fireEvent.click(screen.getByRole('button', { name: 'Sources as Markdown' }))
    const markdown = actions.save.mock.calls[1]?.[2]
    expect(markdown).toContain('## Olaf Reed\n\nspeaker of the fishermen, named\n\n> It would cost us a season\n')
    expect(markdown).toContain('- <https://other.example/wall?a=1&b=%3C2%3E>')
  })
})

describe('a page’s report', () => {
  const report = (view = openedPage()) =>
    renderLibrary({ route: { view: 'page', url: view.page.url }, opened: { kind: 'page', page: view } })

  it('holds what is kept of the page, without pictures and names', () => {
    report()
    expect(region('Why it was recognised').getByText('It names Brackwater and Edda Stone')).toBeTruthy()
    expect(region('Sources').getByText('in slightly different words')).toBeTruthy()
    expect(region('Comments').getByText('And who pays the boats?')).toBeTruthy()
    expect(document.querySelector('.opened img, .opened svg, .opened picture')).toBeNull()
  })

  it('is printed, saved as annotations, and forgotten after a question', () => {
    const { actions } = report()
    fireEvent.click(screen.getByRole('button', { name: 'Print' }))
    expect(actions.print).toHaveBeenCalledTimes(1)
    fireEvent.click(screen.getByRole('button', { name: 'Annotations as JSON-LD' }))
    const [name, type, text] = actions.save.mock.calls[0] as string[]
    expect([name, type]).toEqual(['Mayor wants to move the wall.jsonld', 'application/ld+json'])
    const { items } = JSON.parse(text ?? '').first
    expect(items[1].body[0].value).toBe(
      'An engineer, anonymous, printed without quotation marks. The text says that the engineer asked not to be named.',
    )
    fireEvent.click(screen.getByRole('button', { name: 'Forget “Mayor wants to move the wall”' }))
    fireEvent.click(screen.getByText('Yes, forget'))
    expect(actions.deletePages).toHaveBeenCalledWith(['https://news.example/brackwater/wall'])
  })

  it('says so where the page was kept before its statements were', () => {
    const { quoted: _, ...before } = openedPage()
    report(before)
    expect(screen.getByText(/^This page was kept before/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Annotations as JSON-LD' })).toBeNull()
  })

  it('links to no address but the web’s', () => {
    const { page } = openedPage()
    report(openedPage({ page: { ...page, url: 'javascript:alert(1)' } }))
    expect(screen.getByText('javascript:alert(1)').closest('a')).toBeNull()
  })
})
