// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import type { CommentsView, CommentView } from '@/lib/messages/views'
import { pageView as commentsHere, pageComments } from './comment-fixtures'
import { comments, pageView, story } from './fixtures'
import { renderSidebar } from './render'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

const view = (values: Partial<CommentsView>) =>
  pageView({ story: { ...story, comments: { ...story.comments, ...values } } })
const here = (values: Partial<CommentsView> = {}) => view({ ...commentsHere, ...values })
const section = () => within(screen.getByRole('region', { name: 'Comments' }))
const side = (name: string) => section().getByRole('button', { name: new RegExp(`^${name} ?\\d`) })
const choice = (author: string, label: string) =>
  within(section().getByRole('group', { name: `Your label for the comment by ${author}` })).getByText(label)
const shownComments = () =>
  section()
    .getAllByRole('listitem')
    .filter((item) => item.classList.contains('comment'))
const commentOf = (author: string) => {
  const found = shownComments().find((item) => item.querySelector('.author')?.textContent?.startsWith(author))
  return within(found as HTMLElement)
}

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
  expect(shownComments().map((item) => item.querySelector('.author')?.textContent)).toEqual([
    'Noir Black',
    'Noir Black',
    'AlanDV',
    'Manolo Noriega',
    'Giverr',
  ])
  expect(section().getByText('Argument: existing embassies can do it')).toBeTruthy()
  expect(section().getByText(/Proposes something else instead of the office/).textContent).toMatch(/^Stated\. /)
})

it('leaves only the comments with an argument on request, and all of them again', () => {
  renderSidebar(here())
  fireEvent.click(side('Against'))
  expect(shownComments()).toHaveLength(3)
  const argument = section().getByRole('button', { name: 'embassies can do it already: 1 comment' })
  fireEvent.click(argument)
  expect(argument.getAttribute('aria-pressed')).toBe('true')
  expect(shownComments()).toHaveLength(1)
  expect(commentOf('Old Salt').getByText(/Why pay for another desk/)).toBeTruthy()
  fireEvent.click(section().getByText('Show all of this side'))
  expect(shownComments()).toHaveLength(3)
})

it('says of each comment what the page says, whom it answers, and where it stands on the page', () => {
  const { actions } = renderSidebar(here())
  fireEvent.click(side('For'))
  expect(commentOf('harbour_lights').getByText('14 likes')).toBeTruthy()
  fireEvent.click(side('Against'))
  expect(commentOf('Mireille').getByText('answers Old Salt')).toBeTruthy()
  expect(commentOf('Mireille').getByText('2 hours ago')).toBeTruthy()
  expect(commentOf('Deskhand').getByText('a repeat, not counted')).toBeTruthy()
  fireEvent.click(side('Neither'))
  expect(commentOf('The Editor').getByText('of this site')).toBeTruthy()
  const jump = section().getByRole('button', { name: 'on the page: show the comment by Mireille' })
  fireEvent.click(jump)
  expect(actions.show).toHaveBeenCalledWith({ comment: 'p3' })
  expect(jump.getAttribute('aria-current')).toBe('true')
})

it('says how sure a label is and which words decided; what is unclear stands apart', () => {
  renderSidebar(here())
  fireEvent.click(side('For'))
  expect(commentOf('harbour_lights').getByText(/Good idea”/).textContent).toMatch(
    /^Newsgloss’s label, sure\. Stated\. It gives a verdict: “Good idea”/,
  )
  fireEvent.click(side('Against'))
  expect(commentOf('Old Salt').getByText(/^Newsgloss’s label, fairly sure/)).toBeTruthy()
  fireEvent.click(side('Unclear'))
  const unclear = commentOf('quietwater')
  expect(unclear.getByText('Not sure. If anything: Against')).toBeTruthy()
  expect(unclear.getByText('The browser’s own language model says: Against. It is not counted.')).toBeTruthy()
  expect(unclear.getByText('folded on the page')).toBeTruthy()
  expect(commentOf('Bo').getByText('answers a comment that was taken away')).toBeTruthy()
})

it('takes the reader’s label, lets the comment move and keeps the focus on it', () => {
  const { actions, update } = renderSidebar()
  fireEvent.click(side('Against'))
  fireEvent.click(choice('AlanDV', 'For'))
  expect(actions.label).toHaveBeenCalledWith('c6', 'favour')
  update(view({ comments: corrected, corrected: 1 }))
  expect(side('For').getAttribute('aria-expanded')).toBe('true')
  expect(document.activeElement).toBe(choice('AlanDV', 'For'))
  expect(section().getByText('Your label; it was “Against”.')).toBeTruthy()
  expect(section().getByText('1 label corrected by you.')).toBeTruthy()
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
  expect(side('Unclear').textContent).toBe('Unclear8 comments')
  fireEvent.click(side('Unclear'))
  expect(section().getByText(/Newsgloss is not sure of these/)).toBeTruthy()
  expect(section().queryByText(/^Argument/)).toBeNull()
  fireEvent.click(choice('Giverr', 'Against'))
  expect(actions.label).toHaveBeenCalledWith('c8', 'against')
})

it('says what the counts leave out, and only what there is', () => {
  const { update } = renderSidebar(here())
  expect(section().getByText('7 of 348 comments are loaded on this page; Newsgloss reads those.')).toBeTruthy()
  expect(section().getByText(/^1 comment repeats another one/)).toBeTruthy()
  expect(section().getByText('Old Salt wrote 5 comments of 7.')).toBeTruthy()
  expect(section().getByText(/^2 comments were taken away/)).toBeTruthy()
  expect(
    section().getByText('2 answers to other comments; on the same side as those: 1, on the other: 0.'),
  ).toBeTruthy()
  update(view({}))
  expect(
    section().queryByText(/loaded on this page|repeats|wrote \d|taken away|answers to|corrected by you/),
  ).toBeNull()
})

it('says that a sample is small, and only then', () => {
  const { update } = renderSidebar()
  expect(section().getByText(/^A small sample: 8 comments/)).toBeTruthy()
  const thirty = Array.from({ length: 30 }, (_, at) => ({ ...(comments[0] as CommentView), id: `n${at}` }))
  update(view({ comments: thirty }))
  expect(section().queryByText(/^A small sample/)).toBeNull()
})

it('shows how the sides are spread over time in a table, where there is enough to show', () => {
  const { update } = renderSidebar(here())
  fireEvent.click(section().getByText('Over time'))
  const rows = within(section().getByRole('table')).getAllByRole('row')
  expect(rows.map((row) => row.textContent)).toEqual(['FromAgainstForNeither', '1 May610', '2 May942', '3 May321'])
  update(here({ overTime: [] }))
  expect(section().queryByText('Over time')).toBeNull()
})

it('keeps the story’s own comments apart from the page’s', () => {
  const { update } = renderSidebar(here())
  fireEvent.click(section().getByText('The story’s own text has 8 comments'))
  expect(section().getByText(/They are not counted here/)).toBeTruthy()
  expect(shownComments()).toHaveLength(8)
  expect(section().queryByText('on the page')).toBeNull()
  update(view({ from: 'story' }))
  expect(section().getByText(/These belong to the story’s own text/)).toBeTruthy()
  update(view({ from: 'page' }))
  expect(section().queryByText(/These belong to the story’s own text/)).toBeNull()
})

it('says so where there are none', () => {
  renderSidebar(view({ comments: [] }))
  expect(section().getByText('There are no comments to show.')).toBeTruthy()
})

it('shows a comment as words, whatever is in it, and a long one only in part', () => {
  const [first] = pageComments
  const text = `<img src=x onerror="alert(1)"> ${'so '.repeat(40_000)}end`
  renderSidebar(here({ comments: [{ ...(first as CommentView), author: '<b>Ann</b> \u202eneb', text }] }))
  fireEvent.click(side('For'))
  expect(document.querySelector('.author *:not(.words), .comment-words *')).toBeNull()
  const words = () => document.querySelector('.comment-words')?.textContent ?? ''
  expect(words()).toMatch(/^<img src=x/)
  expect(words().length).toBeLessThan(1_000)
  fireEvent.click(section().getByText('Show all of it'))
  expect(words()).toBe(text)
})

it('builds only the first of thousands of comments', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => ({ ...(comments[1] as CommentView), id: `n${at}` }))
  const built = () => document.querySelectorAll('.comment').length
  renderSidebar(view({ comments: many }))
  fireEvent.click(side('Against'))
  expect(built()).toBeLessThan(100)
  fireEvent.click(section().getByText('Show 60 more'))
  expect(built()).toBe(120)
}, 60_000)
