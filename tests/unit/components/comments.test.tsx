// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import type { CommentsView, CommentView } from '@/lib/messages/views'
import { comments, pageView, story } from './fixtures'
import { renderSidebar } from './render'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

const view = (values: Partial<CommentsView>) =>
  pageView({ story: { ...story, comments: { ...story.comments, ...values } } })
const section = () => within(screen.getByRole('region', { name: 'Comments' }))
const side = (name: string) => section().getByRole('button', { name: new RegExp(`^${name} `) })
const choice = (author: string, label: string) =>
  within(section().getByRole('group', { name: `Your label for the comment by ${author}` })).getByText(label)

/** As the background would hand it back once the reader has called AlanDV's comment one in favour. */
const corrected: readonly CommentView[] = comments.map((comment) =>
  comment.author === 'AlanDV'
    ? { ...comment, stance: 'favour', origin: 'reader', corrected: { from: 'against' } }
    : comment,
)

it('counts by comment and by commenter', () => {
  const { update } = renderSidebar()
  expect(side('Against').textContent).toBe('Against5 comments 4 people')
  expect(side('For').textContent).toBe('For2 comments 1 person')
  expect(side('Neither').textContent).toBe('Neither1 comment 1 person')
  expect(section().getByText('8 comments by 6 people')).toBeTruthy()
  update(view({ byComment: { favour: 3, against: 4, neither: 1 }, byCommenter: { favour: 2, against: 3, neither: 1 } }))
  expect(side('For').textContent).toBe('For3 comments 2 people')
})

it('opens a side to its comments with reason and argument', () => {
  renderSidebar()
  expect(section().queryByText('AlanDV')).toBeNull()
  fireEvent.click(side('Against'))
  expect(
    section()
      .getAllByRole('listitem')
      .map((item) => item.querySelector('.author')?.textContent),
  ).toEqual(['Noir Black', 'Noir Black', 'AlanDV', 'Manolo Noriega', 'Giverr'])
  expect(section().getByText('Argument: existing embassies can do it')).toBeTruthy()
  expect(section().getByText(/Proposes something else instead of the office/).textContent).toMatch(/^Stated\. /)
})

it('takes the reader’s label, lets the comment move and keeps the focus on it', () => {
  const { actions, update } = renderSidebar()
  fireEvent.click(side('Against'))
  fireEvent.click(choice('AlanDV', 'For'))
  expect(actions.label).toHaveBeenCalledWith('c6', 'favour')
  update(view({ comments: corrected }))
  expect(side('For').getAttribute('aria-expanded')).toBe('true')
  expect(document.activeElement).toBe(choice('AlanDV', 'For'))
  expect(section().getByText('Your label; it was “Against”.')).toBeTruthy()
})

it('takes the label back', () => {
  const { actions } = renderSidebar(view({ comments: corrected }))
  fireEvent.click(side('For'))
  fireEvent.click(section().getByText('Undo'))
  expect(actions.label).toHaveBeenCalledWith('c6', null)
})

it('does nothing where the label is the same', () => {
  const { actions } = renderSidebar()
  fireEvent.click(side('Neither'))
  fireEvent.click(choice('Coccinella', 'Neither'))
  expect(actions.label).not.toHaveBeenCalled()
})

it('has no opinion of its own on comments that nobody judged', () => {
  const unjudged = comments.map((comment): CommentView => ({ ...comment, stance: null, origin: 'none' }))
  const { actions } = renderSidebar(view({ comments: unjudged, notJudged: 8 }))
  fireEvent.click(section().getByText('Unclear: 8 comments'))
  expect(section().getByText(/Newsgloss is not sure of these/)).toBeTruthy()
  expect(section().queryByText(/^Argument/)).toBeNull()
  fireEvent.click(choice('Giverr', 'Against'))
  expect(actions.label).toHaveBeenCalledWith('c8', 'against')
})

it('says that a sample is small, and only then', () => {
  const { update } = renderSidebar()
  expect(section().getByText(/^A small sample: 8 comments/)).toBeTruthy()
  const thirty = Array.from({ length: 30 }, (_, at) => ({ ...(comments[0] as CommentView), id: `n${at}` }))
  update(view({ comments: thirty }))
  expect(section().queryByText(/^A small sample/)).toBeNull()
})

it('says that comments are the story’s own, and only then', () => {
  const { update } = renderSidebar(view({ from: 'story' }))
  expect(section().getByText(/These belong to the story’s own text/)).toBeTruthy()
  update(view({ from: 'page' }))
  expect(section().queryByText(/These belong to the story’s own text/)).toBeNull()
})

it('says so where there are none', () => {
  renderSidebar(view({ comments: [] }))
  expect(section().getByText('There are no comments to show.')).toBeTruthy()
})
