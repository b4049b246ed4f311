// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { SourceView } from '@/lib/messages/views'
import { pageView, story } from './fixtures'
import { renderSidebar } from './render'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

const section = () => within(screen.getByRole('region', { name: 'Sources' }))
const speakers = () =>
  section()
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
const source = (name: string) => {
  const item = section().getByRole('heading', { name, level: 3 }).closest('li')
  if (!item) throw new Error(name)
  return within(item)
}

it('leads from a statement to its passage, with the words of the page', () => {
  const { actions } = renderSidebar()
  fireEvent.click(source('A French official').getByRole('button', { name: /^paragraph 6/ }))
  const found = story.sources[0]?.statements[2]?.found
  expect(actions.show).toHaveBeenCalledWith({ passage: found?.passage, quote: found?.text })
})

it('marks the statement that the page shows, and only that', () => {
  renderSidebar()
  fireEvent.click(source('Emmanuel Macron').getByRole('button', { name: /^paragraph 12/ }))
  const current = document.querySelectorAll('[aria-current]')
  expect([...current].map((button) => button.closest('.statement')?.querySelector('blockquote')?.textContent)).toEqual([
    'expanding Nato’s geography would be a big mistake',
  ])
})

it('labels named, anonymous, organisation, unclear and second-hand', () => {
  renderSidebar()
  expect(source('Emmanuel Macron').getByText('named')).toBeTruthy()
  expect(source('A French official').getByText('anonymous')).toBeTruthy()
  expect(source('Kyodo').getByText('organisation')).toBeTruthy()
  expect(source('Wang Wenbin').getByText('via Kyodo')).toBeTruthy()
  expect(source('Speaker unclear').getByText('unclear')).toBeTruthy()
  expect(source('Speaker unclear').getByText('the text says only “he”')).toBeTruthy()
})

it('says how words are given, and why they are labelled so', () => {
  renderSidebar()
  const matsuno = source('Hirokazu Matsuno')
  expect(matsuno.getByText('declined to comment')).toBeTruthy()
  expect(matsuno.getByText('reported speech')).toBeTruthy()
  fireEvent.click(matsuno.getAllByText('why?')[0] as HTMLElement)
  expect(matsuno.getByText('The text names him, and says that he would not comment.')).toBeTruthy()
  expect(matsuno.getByText('The text: “Japan’s top government official, Hirokazu Matsuno”')).toBeTruthy()
})

it('shows altered words as the page has them, and the story’s beside them', () => {
  renderSidebar()
  const official = source('A French official')
  expect(official.getByText(/in any country of the region/)).toBeTruthy()
  expect(official.getByText('in slightly different words')).toBeTruthy()
  expect(official.queryByText(/in any country in the region/)).toBeNull()
  fireEvent.click(official.getAllByText('why?')[2] as HTMLElement)
  expect(official.getByText(/^The story’s text has: .*in any country in the region/)).toBeTruthy()
})

it('keeps what is not on this page apart, without a way into the page', () => {
  renderSidebar()
  expect(section().getByText('11 of 13 statements on this page')).toBeTruthy()
  expect(screen.queryByText(/looking into the possibility/)).toBeNull()
  fireEvent.click(section().getByText('Not on this page: 2 statements'))
  const absent = screen.getByText(/looking into the possibility/).closest('li') as HTMLElement
  expect(within(absent).getByText('in the story’s text, paragraph 12')).toBeTruthy()
  expect(within(absent).queryByRole('button', { name: /show it on the page/ })).toBeNull()
})

it('singles out the statements behind a figure, and shows all again', () => {
  renderSidebar()
  const before = speakers()
  fireEvent.click(screen.getByRole('button', { name: /2 statements are second-hand$/ }))
  expect(speakers()).toEqual(['Wang Wenbin', 'Speaker unclear'])
  expect(document.activeElement?.textContent).toBe('Sources')
  fireEvent.click(screen.getByText('Show all'))
  expect(speakers()).toEqual(before)
})

it('builds a long list in steps', () => {
  const many = Array.from(
    { length: 130 },
    (_, at): SourceView => ({
      id: `s${at}`,
      name: `Speaker ${at}`,
      attribution: 'named',
      statements: [],
    }),
  )
  renderSidebar(pageView({ story: { ...story, sources: many } }))
  expect(speakers()).toHaveLength(60)
  fireEvent.click(section().getByText('Show 60 more'))
  expect(speakers()).toHaveLength(120)
  fireEvent.click(section().getByText('Show 10 more'))
  expect(speakers()).toHaveLength(130)
})

describe('on a page in another language than the story', () => {
  const languages = { page: 'fr', story: 'en' }
  const french = (sources: readonly SourceView[]) =>
    renderSidebar(pageView({ story: { ...story, languages, sources, absent: story.sources } }))

  it('says that the statements are from the English text, and not that they are missing', () => {
    french([])
    expect(section().getByText(/^This page is in French, the story’s text in English\./)).toBeTruthy()
    expect(section().getByText(/^From the English text: \d+ statements$/)).toBeTruthy()
    expect(section().queryByText(/on this page/i)).toBeNull()
    fireEvent.click(section().getByText(/^From the English text/))
    expect(section().queryByText(/This page does not/)).toBeNull()
  })

  it('counts no speakers', () => {
    french([])
    expect(screen.queryByText('The story’s speakers on this page')).toBeNull()
    expect(screen.getByText(/who speaks in it is not counted/)).toBeTruthy()
  })

  it('counts those whose words it quotes in English', () => {
    french(story.sources.slice(0, 1))
    expect(screen.getByText('1 source')).toBeTruthy()
    expect(section().getByText(/^This page is in French/)).toBeTruthy()
  })
})

it('says so where the page carries no statement', () => {
  renderSidebar(pageView({ story: { ...story, sources: [], absent: [] } }))
  expect(section().getByText(/No statement of this story was found/)).toBeTruthy()
})
