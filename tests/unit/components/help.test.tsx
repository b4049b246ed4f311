// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { Help } from '@/components/help/Help'
import { helpTopic, savingTopic, TOPICS } from '@/components/help/topics'
import { HelpLink } from '@/components/parts/HelpLink'
import type { PageState } from '@/lib/messages/views'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

it('has a place for each topic, to which the empty faces lead', () => {
  const { container } = render(<Help />)
  for (const topic of Object.keys(TOPICS) as (keyof typeof TOPICS)[]) {
    const { container: link } = render(<HelpLink topic={topic} />)
    const id = new URL(link.querySelector('a')?.getAttribute('href') ?? '', 'https://x.example').hash
    const place = container.querySelector(id)
    expect(place?.querySelector('h2')?.textContent).toBeTruthy()
    expect(place?.querySelectorAll('p').length).toBe(TOPICS[topic].text.length)
  }
})

it('opens in a tab of its own', () => {
  render(<HelpLink topic="off" />)
  expect(screen.getByRole('link').getAttribute('target')).toBe('_blank')
})

it.each<[PageState, string | undefined]>([
  ['match', undefined],
  ['related', undefined],
  ['rejected', undefined],
  ['no-match', 'no-match'],
  ['not-article', 'not-article'],
  ['off', 'off'],
  ['waiting', 'waiting'],
  ['unreachable', 'unreachable'],
])('leads from the state “%s” to %s', (state, topic) => {
  expect(helpTopic(state)).toBe(topic)
})

it('leads to what may keep from saving where nothing is saved', () => {
  expect([savingTopic('saved'), savingTopic('private'), savingTopic('blocked')]).toEqual([
    undefined,
    'saving',
    'saving',
  ])
})
