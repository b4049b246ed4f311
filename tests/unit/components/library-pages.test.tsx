// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { filterPages, NO_FILTER, sitesOf } from '@/components/library/pages/filter'
import { Pages } from '@/components/library/pages/Pages'
import type { LibraryPage } from '@/lib/messages/views'
import { libraryView } from './fixtures'
import { manyPages } from './library-fixtures'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

const NOW = Date.UTC(2026, 4, 3, 12)
const { pages, stories } = libraryView()
const [first, second] = pages as [LibraryPage, LibraryPage]

describe('the filter of pages', () => {
  const found = (change: Partial<typeof NO_FILTER>, all: readonly LibraryPage[] = pages) =>
    filterPages(all, { ...NO_FILTER, ...change }, NOW).map(({ url }) => url)

  it.each([
    ['', [first, second]],
    ['alliance asia', [second]],
    ['ASIA', [second]],
    ['other.example', [second]],
    ['nato-office', [first]],
    ['alliance tokyo', []],
  ])('finds the words “%s” in title, site and address', (words, wanted) => {
    expect(found({ words })).toEqual(wanted.map(({ url }) => url))
  })

  it('reads accents and apostrophes as one types them', () => {
    const all = [{ ...first, title: 'L’été à Zürich' }]
    expect(found({ words: "l'ete zurich" }, all)).toEqual([first.url])
  })

  it('knows stories, sites and times', () => {
    const all = [
      first,
      { ...second, storyId: 'another' },
      { ...second, url: 'https://old.example/', seen: NOW - 40 * 86_400_000 },
    ]
    expect(found({ story: 'another' }, all)).toEqual([second.url])
    expect(found({ site: 'news.example' }, all)).toEqual([first.url])
    expect(found({ time: 'day' }, all)).toEqual([first.url])
    expect(found({ time: 'before-month' }, all)).toEqual(['https://old.example/'])
    expect(found({ time: 'before-year' }, all)).toEqual([])
  })

  it('counts the pages of each site', () => {
    expect(sitesOf([...pages, { ...first, url: 'https://news.example/2' }])).toEqual([
      { site: 'news.example', pages: 2 },
      { site: 'other.example', pages: 1 },
    ])
  })
})

describe('the list of pages', () => {
  beforeEach(() => void vi.setSystemTime(NOW))
  afterEach(() => void vi.useRealTimers())

  function renderPages(all: readonly LibraryPage[] = pages) {
    const onDelete = vi.fn()
    render(<Pages pages={all} stories={stories} arrived={false} onDelete={onDelete} />)
    return onDelete
  }
  const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)

  it('links to each page, and only to the web, and to its report', () => {
    renderPages([{ ...first, url: 'javascript:alert(1)', title: 'Odd' }, ...pages])
    const links = screen.getAllByRole('link').filter((link) => link.closest('h3'))
    expect(links.map((link) => link.getAttribute('href'))).toEqual(pages.map(({ url }) => url))
    expect(titles()).toContain('Odd')
    const report = screen.getByRole('link', { name: 'Report on “What the alliance wants in Asia”' })
    expect(report.getAttribute('href')).toBe('#page/https%3A%2F%2Fother.example%2Fanalysis')
  })

  it('forgets a page only after a second click', () => {
    const onDelete = renderPages()
    fireEvent.click(screen.getByRole('button', { name: 'Forget “What the alliance wants in Asia”' }))
    expect(onDelete).not.toHaveBeenCalled()
    expect(document.activeElement?.textContent).toBe('Cancel')
    fireEvent.click(screen.getByText('Yes, forget'))
    expect(onDelete).toHaveBeenCalledWith(['https://other.example/analysis'])
  })

  it('is narrowed by typing, tells how many are left, and forgets those', () => {
    const onDelete = renderPages()
    fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'tokyo' } })
    expect(titles()).toEqual(['France resists plan for Nato office in Tokyo'])
    expect(screen.getByRole('status').textContent).toBe('1 of 2 pages')
    fireEvent.click(screen.getByRole('button', { name: 'Forget this page …' }))
    expect(screen.getByText('Forget this page, its comments and 1 label of yours?')).toBeTruthy()
    fireEvent.click(screen.getByText('Yes, forget'))
    expect(onDelete).toHaveBeenCalledWith(['https://news.example/world/nato-office'])
    fireEvent.click(screen.getByRole('button', { name: 'Show all pages' }))
    expect(titles()).toHaveLength(2)
  })

  it('is narrowed by a site', () => {
    renderPages()
    fireEvent.change(screen.getByLabelText('Site'), { target: { value: 'other.example' } })
    expect(titles()).toEqual(['What the alliance wants in Asia'])
  })

  it('builds but a few of ten thousand entries, each with its place among all', () => {
    renderPages(manyPages(10_000))
    const entries = within(document.querySelector('.entries') as HTMLElement).getAllByRole('listitem')
    expect(entries.length).toBeGreaterThan(10)
    expect(entries.length).toBeLessThan(200)
    expect(entries[2]?.getAttribute('aria-posinset')).toBe('3')
    expect(entries[2]?.getAttribute('aria-setsize')).toBe('10000')
  })
})
