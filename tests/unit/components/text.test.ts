import { expect, it, vi } from 'vitest'
import { opening } from '@/components/ui/text'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())

it.each([
  ['a French official', 'A French official'],
  ['école normale', 'École normale'],
  ['Nato', 'Nato'],
  ['“he”', '“he”'],
  ['', ''],
])('opens a line with %j as %j', (name, line) => {
  expect(opening(name)).toBe(line)
})
