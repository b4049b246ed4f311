// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PageState } from '@/lib/messages/views'
import { match, pageView, quietView, story } from './fixtures'
import { heard } from './heard-fixtures'
import { renderPopup } from './render'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

describe('on a page about a story', () => {
  it('names it, says how sure and why, and opens the sidebar', () => {
    const actions = renderPopup()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(story.title)
    expect(screen.getByText('Story recognised · sure')).toBeTruthy()
    expect(screen.getByText('It speaks of “liaison office in Japan” in 4 paragraphs')).toBeTruthy()
    fireEvent.click(screen.getByText('Open sidebar'))
    expect(actions.open).toHaveBeenCalledTimes(1)
  })

  it('closes the sidebar where it is open', () => {
    const actions = renderPopup(pageView({ open: true }))
    expect(screen.queryByText('Open sidebar')).toBeNull()
    fireEvent.click(screen.getByText('Close sidebar'))
    expect(actions.close).toHaveBeenCalledTimes(1)
  })

  it('says that only part of the text could be read, and only then', () => {
    renderPopup(pageView({ partial: true }))
    expect(screen.getByText(/shows only the start of its text/)).toBeTruthy()
    cleanup()
    renderPopup()
    expect(screen.queryByText(/shows only the start of its text/)).toBeNull()
  })

  it('takes "Not this story"', () => {
    const actions = renderPopup()
    fireEvent.click(screen.getByText('Not this story'))
    expect(actions.judge).toHaveBeenCalledWith(false)
  })

  it('says where the story is only mentioned, and not how likely it is what the page is about', () => {
    renderPopup(pageView({ state: 'related', match: { ...match, state: 'related', sureness: 'possible' } }))
    expect(screen.getByText('Mentioned in passing')).toBeTruthy()
    expect(screen.queryByText(/possible/)).toBeNull()
  })

  it('shows the first words of the stretches that it has word for word', () => {
    const stretches = ['China lies beyond the scope of the', 'the move would be a big mistake', 'three', 'four']
    const reasons = [{ kind: 'verbatim', statements: 4, of: 16, stretches }] as const
    renderPopup(pageView({ match: { ...match, reasons } }))
    expect(screen.getByText(/^4 of the story’s 16 statements stand on this page.*:/).textContent).toMatch(
      /: “China lies beyond the scope of the…”, “the move would be a big mistake…”, “three…”$/,
    )
  })
})

describe('on other pages', () => {
  it('says plainly that the article is about no known story, with the headline it read', () => {
    renderPopup(quietView('no-match', { headline: 'Harbour dredged at last' }))
    expect(screen.getByText('No known story')).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Harbour dredged at last')
    expect(screen.queryByText('Not this story')).toBeNull()
  })

  it('says how many speak in it, once that is known', () => {
    renderPopup(quietView('no-match', { heard: heard() }))
    expect(screen.getByText(/^3 sources: 1 named, 1 anonymous, 1 organisation, 2 unclear/)).toBeTruthy()
    cleanup()
    renderPopup(quietView('no-match', { heard: heard({ speakers: [], secondHand: 0 }) }))
    expect(screen.getByText('Nobody is quoted here, as far as we can tell.')).toBeTruthy()
    cleanup()
    renderPopup(quietView('no-match'))
    expect(screen.queryByText(/sources|quoted/)).toBeNull()
  })

  it.each<[PageState, string, 'open' | 'read' | 'judge' | 'setSite', unknown[]]>([
    ['rejected', 'It is this story after all', 'judge', [true]],
    ['waiting', 'Read this page', 'read', []],
    ['off', 'Turn on here', 'setSite', [true]],
    ['no-match', 'Open sidebar', 'open', []],
    ['not-article', 'Read the page again', 'read', []],
  ])('has one main action: %s', (state, words, action, values) => {
    const actions = renderPopup(quietView(state))
    fireEvent.click(screen.getByText(words))
    expect(actions[action]).toHaveBeenCalledWith(...values)
  })

  it.each<PageState>(['no-match', 'not-article', 'off', 'waiting', 'unreachable'])(
    'leads to the reason: %s',
    (state) => {
      renderPopup(quietView(state))
      expect(screen.getByRole('link', { name: 'Why is nothing shown?' }).getAttribute('href')).toMatch(/^\/help\.html#/)
    },
  )

  it('says that a page is still loading, and does not judge it before', () => {
    renderPopup(quietView('not-article'), undefined, { loading: true })
    expect(screen.getByText('This page is still loading.')).toBeTruthy()
    expect(screen.queryByText('There is no article on this page.')).toBeNull()
    expect(screen.queryByText('Read the page again')).toBeNull()
  })

  it('says what helps where the page cannot be reached, and offers no switch', () => {
    renderPopup(quietView('unreachable'))
    expect(screen.getByText(/since before Newsgloss was installed or updated, reload it/)).toBeTruthy()
    expect(screen.queryByRole('switch')).toBeNull()
  })
})

describe('at the foot', () => {
  it('turns the site off and on', () => {
    const actions = renderPopup()
    const on = screen.getByRole('switch', { name: 'On news.example' })
    expect(on.getAttribute('aria-checked')).toBe('true')
    fireEvent.click(on)
    expect(actions.setSite).toHaveBeenLastCalledWith(false)
    cleanup()
    const whereOff = renderPopup(quietView('off'))
    const off = screen.getByRole('switch')
    expect(off.getAttribute('aria-checked')).toBe('false')
    fireEvent.click(off)
    expect(whereOff.setSite).toHaveBeenLastCalledWith(true)
  })

  it('has a switch for the browser’s own panel, only where there is one', () => {
    const actions = renderPopup(pageView({ open: false }), undefined, { panel: false })
    fireEvent.click(screen.getByRole('switch', { name: 'In the browser’s own sidebar' }))
    expect(actions.setPanel).toHaveBeenCalledWith(true)
    cleanup()
    renderPopup()
    expect(screen.queryByRole('switch', { name: 'In the browser’s own sidebar' })).toBeNull()
  })

  it('opens the panel even where the sidebar stands in the page', () => {
    const actions = renderPopup(pageView({ open: true }), undefined, { panel: true })
    fireEvent.click(screen.getByText('Open sidebar'))
    expect(actions.open).toHaveBeenCalledTimes(1)
  })

  it('leads to the library and shows the shortcut', () => {
    const actions = renderPopup(pageView(), 'Alt+Shift+G')
    fireEvent.click(screen.getByText('Library and settings'))
    expect(actions.openLibrary).toHaveBeenCalledTimes(1)
    expect(screen.getByText('Alt+Shift+G opens the sidebar')).toBeTruthy()
  })
})
