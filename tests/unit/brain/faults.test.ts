import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createFaultBook } from '@/lib/brain/faults'

const console_ = { error: vi.fn() }
beforeEach(() => vi.stubGlobal('console', { ...console, ...console_ }))
afterEach(() => vi.unstubAllGlobals())

it('keeps the last faults, and says each on the console', () => {
  const book = createFaultBook()
  const faults = Array.from({ length: 7 }, (_, i) => new Error(`fault ${i}`))
  for (const fault of faults) book.note(fault)
  expect(book.all()).toEqual(faults.slice(2))
  expect(console_.error).toHaveBeenCalledTimes(7)
})

it('keeps nothing of what was thrown and is no error', () => {
  const book = createFaultBook()
  book.note('the minister said')
  expect(JSON.stringify(book.all().map(({ message, name }) => ({ message, name })))).not.toContain('minister')
})
