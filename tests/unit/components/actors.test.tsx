// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Actor } from '@/components/sidebar/Actor'
import { Walk } from '@/components/sidebar/Walk'
import type { Passage } from '@/lib/text/article'
import { actors } from './fixtures'
import { renderSidebar } from './render'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

const mentions: Passage[] = [1, 5, 9].map((paragraph) => ({ paragraph, start: 0, end: 6 }))

function walk() {
  const onShow = vi.fn()
  render(<Walk name="France" mentions={mentions} onShow={onShow} />)
  const shown = () => onShow.mock.calls.map(([passage]) => (passage as Passage).paragraph)
  return { onShow, shown }
}

describe('walking through mentions', () => {
  it('goes from the first to the last and begins again', () => {
    const { shown } = walk()
    fireEvent.click(screen.getByText('3 mentions'))
    fireEvent.click(screen.getByText('1 of 3'))
    fireEvent.click(screen.getByText('2 of 3'))
    fireEvent.click(screen.getByText('3 of 3'))
    expect(screen.getByText('1 of 3')).toBeTruthy()
    expect(shown()).toEqual([1, 5, 9, 1])
  })

  it('goes back, and from the first to the last', () => {
    const { shown } = walk()
    fireEvent.click(screen.getByText('3 mentions'))
    fireEvent.click(screen.getByLabelText('Previous mention'))
    fireEvent.click(screen.getByLabelText('Previous mention'))
    fireEvent.click(screen.getByLabelText('Next mention'))
    expect(shown()).toEqual([1, 9, 5, 9])
  })

  it('follows the arrow keys once it has begun', () => {
    const { shown } = walk()
    const group = screen.getByRole('group', { name: 'Mentions of France on this page' })
    fireEvent.keyDown(group, { key: 'ArrowRight' })
    expect(shown()).toEqual([])
    fireEvent.click(screen.getByText('3 mentions'))
    fireEvent.keyDown(group, { key: 'ArrowRight' })
    fireEvent.keyDown(group, { key: 'ArrowLeft' })
    expect(shown()).toEqual([1, 5, 1])
  })

  it('says so where there is none', () => {
    render(<Walk name="Taiwan" mentions={[]} onShow={vi.fn()} />)
    expect(screen.getByText('not mentioned here')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('an actor', () => {
  const actor = (id: string) => {
    const found = actors.find((each) => each.id === id)
    if (!found) throw new Error(id)
    return found
  }

  it('leads to the passage that shows the position', () => {
    const onShow = vi.fn()
    render(<Actor actor={actor('macron')} onShow={onShow} />)
    fireEvent.click(screen.getByRole('button', { name: 'paragraph 1: show it on the page' }))
    expect(onShow).toHaveBeenCalledWith({ passage: actor('macron').shows[0]?.passage, quote: '' })
  })

  it('says where the words stand that the page does not have', () => {
    render(<Actor actor={actor('french-official')} onShow={vi.fn()} />)
    expect(screen.getByText('in the story’s text, paragraph 5')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /show it on the page/ })).toBeNull()
  })

  it('opens further passages that show it', () => {
    render(<Actor actor={actor('france')} onShow={vi.fn()} />)
    expect(screen.queryByText(/appears unlikely to back/)).toBeNull()
    fireEvent.click(screen.getByText('1 more passage that shows it'))
    expect(screen.getByText(/appears unlikely to back/)).toBeTruthy()
  })
})

describe('the section', () => {
  const section = () => within(screen.getByRole('region', { name: 'Key actors' }))
  const names = () =>
    section()
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent)

  it('orders by side and by mentions, and folds those without a part', () => {
    renderSidebar()
    expect(names()).toEqual([
      'France',
      'Emmanuel Macron',
      'A French official',
      'Wang Wenbin',
      'Nato',
      'Japan',
      'Hirokazu Matsuno',
    ])
    fireEvent.click(section().getByText('3 more, without a part in this question'))
    expect(names().slice(7)).toEqual(['Russia', 'Kyodo', 'Taiwan'])
  })
})
