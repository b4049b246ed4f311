// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { StoryComments } from '@/components/library/StoryComments'
import { standing } from './comment-fixtures'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

it('sums up the comments over all pages of a story in a line', () => {
  render(<StoryComments standings={[standing]} />)
  expect(screen.getByText('3 pages, 218 comments: for 60, against 88, neither 40, unclear 26')).toBeTruthy()
  expect(screen.getByText('4 repeats are not counted.')).toBeTruthy()
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
    expect.arrayContaining(['Against 88', 'For 60', 'Neither 40']),
  )
})

it('opens to the pages, the latest first', () => {
  render(<StoryComments standings={[standing]} />)
  fireEvent.click(screen.getByText('By page'))
  const [head, ...rows] = within(screen.getByRole('table')).getAllByRole('row')
  expect(head?.textContent).toBe('PageAgainstForNeitherUnclear')
  expect(rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))).toEqual([
    ['50', '30', '20', '14'],
    ['30', '20', '15', '10'],
    ['8', '10', '5', '2'],
  ])
})

it('says so where there is nothing yet', () => {
  render(<StoryComments standings={[]} />)
  expect(screen.getByText(/^None yet\./)).toBeTruthy()
})
