// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { spokenOn } from '@/components/sidebar/reading/spoken'
import { Sidebar } from '@/components/sidebar/Sidebar'
import type { Dock } from '@/lib/messages/dock'
import { pageView, quietView, story } from './fixtures'
import { heard } from './heard-fixtures'
import { readingActions, renderSidebar } from './render'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

const section = (name: string) => screen.getByRole('region', { name })
const current = () => document.querySelector('.statement.current blockquote')?.textContent

describe('the statements of a page', () => {
  it('come in its order, each with its places and with the number of its speaker', () => {
    const spoken = spokenOn(quietView('no-match', { heard: heard() }))
    const paragraphs = spoken.map(({ targets }) => targets[0]?.passage.paragraph ?? -1)
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b))
    const voices = new Map(spoken.map(({ name, voice }) => [name, voice]))
    expect(voices.get('')).toBeNull()
    expect([...voices.values()].filter((voice) => voice !== null).sort()).toEqual([0, 1, 2])
  })

  it('are the story’s where the article was not read for them, without those that are not here', () => {
    const spoken = spokenOn(pageView())
    expect(spoken).toHaveLength(story.sources.flatMap(({ statements }) => statements).length)
    expect(spokenOn(pageView({ story: { ...story, sources: story.absent } }))).toEqual([])
    expect(spokenOn(quietView('off'))).toEqual([])
  })
})

describe('reading page and sidebar together', () => {
  it('marks the statements in the page, once for each view, and takes the marks away with the last', () => {
    const { actions, update } = renderSidebar(quietView('no-match', { heard: heard() }))
    expect(actions.mark).toHaveBeenCalledTimes(1)
    expect(actions.mark.mock.lastCall).toEqual([spokenOn(quietView('no-match', { heard: heard() })), false])
    update(quietView('off'))
    expect(actions.mark.mock.lastCall).toEqual([[], false])
    update(quietView('waiting'))
    expect(actions.mark).toHaveBeenCalledTimes(2)
  })

  it('shows in the page the statement under the pointer or the focus, all its stretches', () => {
    const { actions } = renderSidebar(quietView('no-match', { heard: heard() }))
    const spoken = actions.mark.mock.lastCall?.[0] as ReturnType<typeof spokenOn>
    const owners = spoken.flatMap((each) => each.targets.map(() => each.id))
    const split = spoken.find(({ targets }) => targets.length > 1)
    const entry = [...document.querySelectorAll('.statement')].find((li) =>
      li.textContent?.includes('half of this island'),
    )
    fireEvent.mouseEnter(entry as Element)
    expect(actions.light.mock.lastCall?.[0]).toEqual(owners.flatMap((id, at) => (id === split?.id ? [at] : [])))
    expect(actions.light.mock.lastCall?.[0].length).toBeGreaterThan(1)
    fireEvent.mouseLeave(entry as Element)
    expect(actions.light.mock.lastCall?.[0]).toEqual([])
  })

  it('goes on and back by buttons and by keys, round the end, and says where it is', () => {
    const { actions } = renderSidebar(quietView('no-match', { heard: heard() }))
    const bar = within(screen.getByRole('group', { name: 'Through the statements' }))
    fireEvent.click(bar.getByRole('button', { name: 'Next statement (n)' }))
    const spoken = actions.mark.mock.lastCall?.[0] as ReturnType<typeof spokenOn>
    expect(actions.show).toHaveBeenLastCalledWith(spoken[0]?.targets[0])
    expect(bar.getByText(/^Statement 1 of 7: /)).toBeTruthy()
    within(section('Sources')).getByRole('button', { name: 'Previous statement (p)' }).focus()
    fireEvent.keyDown(document.activeElement as Element, { key: 'p' })
    expect(actions.show).toHaveBeenLastCalledWith(spoken.at(-1)?.targets[0])
    fireEvent.keyDown(document.activeElement as Element, { key: 'n' })
    expect(actions.show).toHaveBeenLastCalledWith(spoken[0]?.targets[0])
    expect(current()).toBeTruthy()
  })

  it('takes letters for keys only while the focus is among the sources', () => {
    const { actions } = renderSidebar()
    document.getElementById('comments')?.focus()
    fireEvent.keyDown(document.activeElement as Element, { key: 'n' })
    document.getElementById('sources')?.focus()
    fireEvent.keyDown(document.activeElement as Element, { key: 'n', ctrlKey: true })
    expect(actions.show).not.toHaveBeenCalled()
  })

  it('dims all else in the page when asked, and says whether it does', () => {
    const { actions } = renderSidebar()
    const button = screen.getByRole('button', { name: 'Sources only' })
    expect(button.getAttribute('aria-pressed')).toBe('false')
    fireEvent.click(button)
    expect(actions.mark.mock.lastCall?.[1]).toBe(true)
    expect(button.getAttribute('aria-pressed')).toBe('true')
  })
})

const nothing = () => undefined
const actions = { close: nothing, read: nothing, show: nothing, judge: nothing, label: nothing, turnOn: nothing }

/** A sidebar in which the reader has clicked on a passage of the page, or that stands somewhere. */
function face(more: { readonly at?: number; readonly dock?: Dock; readonly view?: ReturnType<typeof pageView> }) {
  const acts = { ...actions, ...readingActions() }
  const { at, dock, view = pageView() } = more
  const shown = (turn: number) => (
    <Sidebar
      view={view}
      actions={acts}
      busy={false}
      message={null}
      {...(dock && { dock })}
      {...(turn > 0 && at !== undefined && { picked: { at, turn } })}
    />
  )
  const { rerender } = render(shown(0))
  return { acts, pick: () => rerender(shown(1)) }
}

describe('a passage that is clicked on in the page', () => {
  it('is found in the sidebar, whatever kind was singled out', () => {
    const spoken = spokenOn(pageView())
    const at = spoken.findIndex(({ name }) => name === 'Wang Wenbin')
    const { pick } = face({ at })
    fireEvent.click(screen.getByRole('button', { name: /1 speaker is anonymous$/ }))
    expect(within(section('Sources')).queryByRole('heading', { name: 'Wang Wenbin' })).toBeNull()
    pick()
    expect(within(section('Sources')).getByRole('heading', { name: 'Wang Wenbin' })).toBeTruthy()
    expect(current()).toMatch(/^China lies beyond/)
  })

  it('is found where its speaker is far down a long list', () => {
    const many = Array.from({ length: 90 }, (_, at) => {
      const [first] = story.sources
      const [said] = first?.statements ?? []
      if (!first || !said?.found) throw new Error('fixtures')
      const found = { ...said.found, passage: { paragraph: at, start: 0, end: 4 } }
      return { ...first, id: `s${at}`, name: `Speaker ${at}`, statements: [{ ...said, id: `said-${at}`, found }] }
    })
    const { pick } = face({ at: 85, view: pageView({ story: { ...story, sources: many } }) })
    expect(screen.queryByRole('heading', { name: 'Speaker 85' })).toBeNull()
    pick()
    expect(screen.getByRole('heading', { name: 'Speaker 85' }).closest('li')?.querySelector('.current')).toBeTruthy()
  })
})

describe('the edge', () => {
  const edge = () => screen.getByRole('separator', { name: 'Width of the sidebar' })

  it('says how wide it is, and follows the arrow keys on either side', () => {
    const { acts } = face({ dock: { side: 'right', width: 400 } })
    expect(edge().getAttribute('aria-valuenow')).toBe('400')
    fireEvent.keyDown(edge(), { key: 'ArrowLeft' })
    expect(acts.dock.mock.lastCall).toEqual([{ width: 420 }, true])
    fireEvent.keyDown(edge(), { key: 'Home' })
    expect(acts.dock.mock.lastCall).toEqual([{ width: 280 }, true])
    cleanup()
    const left = face({ dock: { side: 'left', width: 400 } })
    fireEvent.keyDown(edge(), { key: 'ArrowLeft' })
    expect(left.acts.dock.mock.lastCall).toEqual([{ width: 380 }, true])
  })

  it('follows the pointer, and keeps the width once it is let go', () => {
    const { acts } = face({ dock: { side: 'right', width: 400 } })
    const line = edge()
    line.setPointerCapture = vi.fn()
    Object.assign(window, { innerWidth: 400 })
    fireEvent.pointerMove(line, { clientX: -200, pointerId: 1 })
    expect(acts.dock).not.toHaveBeenCalled()
    fireEvent.pointerDown(line, { clientX: 3, button: 0, pointerId: 1 })
    fireEvent.pointerMove(line, { clientX: -97, pointerId: 1 })
    expect(acts.dock.mock.lastCall).toEqual([{ width: 500 }, false])
    fireEvent.pointerUp(line, { clientX: -97, pointerId: 1 })
    expect(acts.dock.mock.lastCall).toEqual([{ width: 500 }, true])
  })

  it('is not there where the browser decides on the place', () => {
    face({})
    expect(screen.queryByRole('separator')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Wider' })).toBeNull()
  })
})

it('moves to the other side, and is made wider and as wide as usual', () => {
  const { acts } = face({ dock: { side: 'right', width: 400 } })
  fireEvent.click(screen.getByRole('button', { name: 'To the left of the page' }))
  expect(acts.dock.mock.lastCall).toEqual([{ side: 'left' }, true])
  fireEvent.click(screen.getByRole('button', { name: 'Wider' }))
  expect(acts.dock.mock.lastCall?.[0].width).toBeGreaterThan(400)
  cleanup()
  const wide = face({ dock: { side: 'left', width: 560 } })
  fireEvent.click(screen.getByRole('button', { name: 'Narrower' }))
  expect(wide.acts.dock.mock.lastCall).toEqual([{ width: 400 }, true])
})
