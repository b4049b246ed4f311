// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Compared } from '@/lib/messages/views'
import { pageView, story } from './fixtures'
import { compared, heard } from './heard-fixtures'
import { renderSidebar } from './render'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

const show = (rows: readonly Compared[] = compared, partial = false) =>
  renderSidebar(pageView({ heard: heard(), partial, story: { ...story, compared: rows } }))
const section = () => within(screen.getByRole('region', { name: 'This page and the story' }))
const groups = () =>
  section()
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
const figures = (scope = section()) =>
  scope.getAllByRole('button', { name: /^\d+ (same|altered|not here|only here)/ }).map(({ textContent }) => textContent)
const entry = (words: RegExp) => within(section().getByText(words).closest('li') as HTMLElement)

const ALTERED = '1 statement stands here in altered words'
const NOT_HERE = '2 statements of the story are not on this page'
const ONLY_HERE = '2 statements stand on this page only'
const SAME = '10 statements stand here in the same words'

describe('this page and the story', () => {
  it('are counted, in the section and at a first glance', () => {
    show()
    const counts = ['10 same words', '1 altered words', '2 not here', '2 only here']
    expect(figures()).toEqual(counts)
    expect(figures(within(screen.getByRole('region', { name: story.title })))).toEqual(counts)
    expect(section().getByText('11 of 13 statements on this page')).toBeTruthy()
  })

  it('show first what differs, and what is the same only when asked', () => {
    show()
    expect(groups()).toEqual([ALTERED, NOT_HERE, ONLY_HERE, SAME])
    expect(section().queryByText('the move would be a big mistake')).toBeNull()
    fireEvent.click(section().getByText(SAME))
    expect(section().getByText('the move would be a big mistake')).toBeTruthy()
  })

  it('can be looked at kind by kind', () => {
    show()
    const glance = within(screen.getByRole('region', { name: story.title }))
    fireEvent.click(glance.getByRole('button', { name: /^2 not here/ }))
    expect(groups()).toEqual([NOT_HERE])
    expect(document.activeElement?.id).toBe('compared')
    expect(section().getByRole('button', { pressed: true }).textContent).toBe('2 not here')
    fireEvent.click(section().getByRole('button', { name: /^10 same/ }))
    expect(groups()).toEqual([SAME])
    expect(section().getByText('the move would be a big mistake')).toBeTruthy()
    fireEvent.click(section().getByText('Show all'))
    expect(groups()).toEqual([ALTERED, NOT_HERE, ONLY_HERE, SAME])
  })

  it('does not single out what there is none of', () => {
    show(compared.filter(({ kind }) => kind !== 'only-here'))
    fireEvent.click(section().getByRole('button', { name: /^0 only here/ }))
    expect(groups()).toEqual([ALTERED, NOT_HERE, SAME])
  })

  it('say so where they do not differ', () => {
    show(compared.filter(({ kind }) => kind === 'same'))
    expect(section().getByText(/^This page has every statement of the story in the same words/)).toBeTruthy()
    cleanup()
    show()
    expect(section().queryByText(/^This page has every statement/)).toBeNull()
  })

  it('are not compared where the page cannot be', () => {
    renderSidebar(pageView())
    expect(screen.queryByRole('region', { name: 'This page and the story' })).toBeNull()
    expect(within(screen.getByRole('navigation')).queryByText('Compared')).toBeNull()
  })
})

describe('a statement', () => {
  it('shows what was altered, marked for the eye and for the ear, and leads to it', () => {
    const { actions } = show()
    const altered = entry(/situational awareness/)
    expect(altered.getByRole('heading', { level: 4 }).textContent).toBe('A French official')
    const marks = (tag: string) =>
      [...(altered.getByRole('heading').closest('li')?.querySelectorAll(tag) ?? [])].map((mark) => mark.textContent)
    expect(marks('del')).toEqual(['[in the story: in ]', '[in the story: in the region, ]'])
    expect(marks('ins')).toEqual(['[on this page: of ]', '[on this page: there, ]'])
    fireEvent.click(altered.getByRole('button', { name: /^paragraph 6/ }))
    const found = story.sources[0]?.statements[2]?.found
    expect(actions.show).toHaveBeenCalledWith({ passage: found?.passage, quote: found?.text })
  })

  it('that is not here says where the story has it, and leads nowhere', () => {
    show()
    const absent = entry(/looking into the possibility/)
    expect(absent.getByRole('heading').textContent).toBe('Speaker unclear')
    expect(absent.getByText('in the story’s text, paragraph 12')).toBeTruthy()
    expect(absent.queryByRole('button', { name: /show it on the page/ })).toBeNull()
  })

  it('that is not here may stand where the page could not be read', () => {
    show(compared, true)
    expect(section().getByText(/the rest may have these words/)).toBeTruthy()
    cleanup()
    show()
    expect(section().queryByText(/the rest may have these words/)).toBeNull()
  })

  it('that is only here has its speaker and leads to its words', () => {
    const { actions } = show()
    const only = entry(/one more desk/)
    expect(only.getByRole('heading').textContent).toBe('Ines Almqvist')
    fireEvent.click(only.getByRole('button', { name: /^paragraph 14/ }))
    expect(actions.show).toHaveBeenCalledWith({
      passage: { paragraph: 13, start: 0, end: 52 },
      quote: 'an office would be “one more desk in a crowded room”',
    })
  })

  it('keeps why it is labelled so', () => {
    show()
    const absent = entry(/looking into the possibility/)
    fireEvent.click(absent.getByText('why?'))
    expect(absent.getByText('The text says only “he”.')).toBeTruthy()
  })
})

it('keeps its headings in order, with everything shown', () => {
  // The story has all in the same words: nothing but what is folded has headings of that level.
  const { container } = show(compared.filter(({ kind }) => kind === 'same'))
  for (const button of container.querySelectorAll('button[aria-expanded="false"]')) fireEvent.click(button)
  expect(section().getByText('the move would be a big mistake')).toBeTruthy()
  const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
  for (const [at, level] of levels.slice(1).entries()) expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1)
})
