// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import type { TalkView } from '@/lib/messages/views'
import { talk } from './comment-fixtures'
import { quietView } from './fixtures'
import { heard } from './heard-fixtures'
import { renderSidebar } from './render'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

const FRENCH = { state: 'other-language', language: 'fr', speakers: [], actors: [], secondHand: 0 } as const
const view = (values: Partial<TalkView> = {}, ears = heard()) =>
  quietView('no-match', { heard: ears, talk: { ...talk, ...values } })
const section = () => within(screen.getByRole('region', { name: 'Comments' }))
const authors = () =>
  [...document.querySelectorAll('[aria-labelledby="comments"] .author')].map((each) => each.textContent)

it('counts comments, commenters and threads, and takes no sides', () => {
  renderSidebar(view())
  expect(section().getByText('5 comments by 5 people')).toBeTruthy()
  expect(section().getByText('3 threads')).toBeTruthy()
  expect(section().getByText(/^5 of 41 comments are loaded/)).toBeTruthy()
  expect(section().getByText(/^1 comment was taken away/)).toBeTruthy()
  expect(section().getByText(/No known story, so no sides/)).toBeTruthy()
  expect(section().queryByText(/Against|Neither|Unclear/)).toBeNull()
})

it('opens each thing they talk about to the comments that do, with a way to each', () => {
  const { actions } = renderSidebar(view())
  fireEvent.click(section().getByRole('button', { name: 'waste of money: 3 comments, 3 people' }))
  expect(authors().slice(0, 3)).toEqual(['Per', 'Aud', 'Line'])
  fireEvent.click(section().getAllByRole('button', { name: 'on the page: show the comment by Aud' })[0] as HTMLElement)
  expect(actions.show).toHaveBeenLastCalledWith({ comment: 't3' })
  expect(section().getByRole('button', { name: '2 comments, 2 people: Berit Solheim' })).toBeTruthy()
})

it('leads to the actor and to the statement in the article', () => {
  const { actions } = renderSidebar(view())
  fireEvent.click(section().getByText('2 mentions'))
  expect(actions.show).toHaveBeenLastCalledWith({ passage: { paragraph: 1, start: 30, end: 43 }, quote: '' })
  expect(section().getByText('A ministry official said')).toBeTruthy()
  fireEvent.click(section().getByRole('button', { name: /^paragraph 5/ }))
  expect(actions.show).toHaveBeenLastCalledWith({ passage: { paragraph: 4, start: 0, end: 62 }, quote: '' })
})

it('shows the most answered, and all of them on request', () => {
  renderSidebar(view({ about: { actors: [], statements: [], phrases: [] } }))
  expect(section().getByText('2 answers')).toBeTruthy()
  expect(authors()).toEqual(['Ingrid'])
  fireEvent.click(section().getByText('All 5 comments'))
  expect(authors()).toHaveLength(6)
  expect(section().getByText(/no name, statement or phrase that stands out/)).toBeTruthy()
})

it('says that it is still looking, and only then', () => {
  const { about: _, ...rest } = talk
  const { update } = renderSidebar(quietView('no-match', { heard: heard(), talk: rest }))
  expect(section().getByText(/^Looking for what they talk about/)).toBeTruthy()
  update(view())
  expect(section().queryByText(/^Looking/)).toBeNull()
})

it('shows counts alone in a language that is not read for actors and statements', () => {
  renderSidebar(view({ about: { actors: [], statements: [], phrases: [] } }, FRENCH))
  expect(section().getByText('5 comments by 5 people')).toBeTruthy()
  expect(section().queryByText(/stands out|Looking|Who they talk about/)).toBeNull()
})

it('is not there where the page has no comments', () => {
  renderSidebar(quietView('no-match', { heard: heard() }))
  expect(screen.queryByRole('region', { name: 'Comments' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Comments' })).toBeNull()
})
