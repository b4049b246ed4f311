// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Sidebar } from '@/components/sidebar/Sidebar'
import type { PageState } from '@/lib/messages/views'
import { actors, pageView, quietView, story } from './fixtures'
import { readingActions, renderSidebar } from './render'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

describe('the story', () => {
  it('is shown with its question, how sure it is and where its actors stand', () => {
    renderSidebar()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(story.title)
    expect(screen.getByText('Nato should open a liaison office in Japan: for or against?')).toBeTruthy()
    expect(screen.getByText('Story recognised · sure')).toBeTruthy()
    const sides = [...document.querySelectorAll('.sides > li')].map(({ textContent }) => textContent)
    expect(sides).toEqual([
      'Against France, Emmanuel Macron, A French official and Wang Wenbin',
      'For nobody in this story’s text',
      'Not declared Japan, Hirokazu Matsuno and Nato',
    ])
    expect(screen.queryByText(story.summary)).toBeNull()
    fireEvent.click(screen.getByText('More on the story'))
    expect(screen.getByText(story.summary)).toBeTruthy()
  })

  it('gives its reasons, and takes "Not this story"', () => {
    const { actions } = renderSidebar()
    const region = within(screen.getByRole('region', { name: story.title }))
    fireEvent.click(region.getByText('why?'))
    expect(region.getByText('It names Nato, Emmanuel Macron and Japan')).toBeTruthy()
    fireEvent.click(region.getByText('Not this story'))
    expect(actions.judge).toHaveBeenCalledWith(false)
  })

  it('counts who speaks on the page', () => {
    const { update } = renderSidebar()
    const figures = () =>
      [...document.querySelectorAll('.figures button')].map((button) =>
        button.getAttribute('aria-label')?.replace(/^.*: /, ''),
      )
    expect(figures()).toEqual([
      '3 speakers are named',
      '1 speaker is anonymous',
      '1 publication or body speaks for itself',
      '2 statements leave their speaker unclear',
      '2 statements are second-hand',
    ])
    update(pageView({ story: { ...story, sources: story.sources.slice(0, 2) } }))
    expect(figures().slice(0, 2)).toEqual(['1 speaker is named', '1 speaker is anonymous'])
    expect(figures()[4]).toBeUndefined()
  })

  it('shortens a long row of names', () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      ...(actors[0] as (typeof actors)[number]),
      id: `a${at}`,
      name: `A${at}`,
    }))
    renderSidebar(pageView({ story: { ...story, actors: many } }))
    expect(document.querySelector('.sides li')?.textContent).toBe('Against A0, A1, A2 and 9 more')
  })

  it('leads from each side to its actors, and from the comments in a line to the comments', () => {
    renderSidebar()
    fireEvent.click(screen.getByRole('button', { name: /^Not declared/ }))
    expect(document.activeElement?.textContent).toBe('Not declared · 3')
    fireEvent.click(screen.getByText('8 comments: 5 against, 2 for, 1 neither'))
    expect(document.activeElement?.id).toBe('comments')
  })

  it('says that only part of the text could be read, and only then', () => {
    const { update } = renderSidebar(pageView({ partial: true }))
    expect(screen.getByText(/shows only the start of its text/)).toBeTruthy()
    update(pageView())
    expect(screen.queryByText(/shows only the start of its text/)).toBeNull()
  })
})

describe('the frame around it', () => {
  it('closes by its button and by Escape, and reads again', () => {
    const { actions } = renderSidebar()
    fireEvent.click(screen.getByRole('button', { name: 'Close Newsgloss' }))
    fireEvent.keyDown(window, { key: 'Escape' })
    expect(actions.close).toHaveBeenCalledTimes(2)
    fireEvent.click(screen.getByRole('button', { name: 'Read the page again' }))
    expect(actions.read).toHaveBeenCalledTimes(1)
  })

  it('leads to a section and gives it the focus', () => {
    renderSidebar()
    fireEvent.click(within(screen.getByRole('navigation')).getByText('Comments'))
    expect(document.activeElement?.id).toBe('comments')
  })

  it('keeps its headings in order', () => {
    const { container } = renderSidebar()
    const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(levels[0]).toBe(1)
    for (const [at, level] of levels.slice(1).entries()) expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('says what happened, politely', () => {
    const actions = {
      close: vi.fn(),
      read: vi.fn(),
      show: vi.fn(),
      judge: vi.fn(),
      label: vi.fn(),
      turnOn: vi.fn(),
      ...readingActions(),
    }
    const message = { text: 'This passage is no longer on the page.', seen: true }
    render(<Sidebar view={pageView()} actions={actions} busy={false} message={message} />)
    expect(screen.getByRole('status').textContent).toBe(message.text)
  })

  it('says where nothing is saved, and only there', () => {
    const { update } = renderSidebar(pageView({ saving: 'private' }))
    expect(screen.getByText('Private window: nothing is saved here.')).toBeTruthy()
    update(pageView({ saving: 'blocked' }))
    expect(screen.getByText(/does not let Newsgloss save/)).toBeTruthy()
    update(pageView())
    expect(document.querySelector('.saving-note')).toBeNull()
  })
})

describe('a page without a story', () => {
  it.each<[PageState, string]>([
    ['not-article', 'There is no article on this page.'],
    ['off', 'Newsgloss is off on news.example.'],
    ['waiting', 'This page has not been read.'],
    ['unreachable', 'Newsgloss cannot read this page.'],
  ])('is called by its state: %s', (state, title) => {
    renderSidebar(quietView(state))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title)
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it('is an article all the same, with its headline and why no story is shown', () => {
    renderSidebar(quietView('no-match'))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('France resists plan for Nato office in Tokyo')
    fireEvent.click(screen.getByText('why?'))
    expect(screen.getByText('This article is not about a story Newsgloss knows.')).toBeTruthy()
  })

  it('offers what can be done about it', () => {
    const { actions, update } = renderSidebar(quietView('off'))
    fireEvent.click(screen.getByText('Turn on here'))
    expect(actions.turnOn).toHaveBeenCalledTimes(1)
    update(quietView('waiting'))
    fireEvent.click(screen.getByText('Read this page'))
    expect(actions.read).toHaveBeenCalledTimes(1)
  })
})

it('shows hostile strings as text', () => {
  const hostile = '<img src=x onerror=alert(1)>$1 <b>bold</b>'
  const { container } = renderSidebar(
    pageView({
      story: {
        ...story,
        title: hostile,
        summary: hostile,
        proposition: hostile,
        notes: [hostile],
        actors: actors.map((actor) => ({ ...actor, name: hostile, role: hostile, note: hostile })),
        sources: story.sources.map((source) => ({ ...source, name: hostile, role: hostile })),
      },
    }),
  )
  expect(container.querySelector('img, b b')).toBeNull()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(hostile)
})
