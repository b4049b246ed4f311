// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepPlace } from '@/lib/page/keep-place'
import { article, page } from './documents'

afterEach(() => vi.restoreAllMocks())

interface Box {
  readonly top: number
  readonly height: number
}

/** A window of 900 pixels' height whose paragraph under the reader's eye goes from one box to another. */
function scrolled(before: Box, after: Box, { scrollY = 500, hit = 'p' } = {}) {
  page(article(3))
  const read = document.querySelector(hit) as HTMLElement
  let changed = false
  vi.spyOn(read, 'getBoundingClientRect').mockImplementation(() => (changed ? after : before) as DOMRect)
  Object.assign(document, { elementFromPoint: () => read })
  const scrollBy = vi.fn()
  keepPlace(document, { innerHeight: 900, scrollY, scrollBy } as unknown as Window, () => {
    changed = true
  })
  expect(changed).toBe(true)
  return scrollBy.mock.lastCall?.[0]
}

describe('keepPlace', () => {
  it('follows the paragraph that is read', () => {
    expect(scrolled({ top: 297, height: 60 }, { top: 497, height: 60 })).toEqual({ top: 200, behavior: 'instant' })
  })

  it('follows the part of it that is read, where it has grown', () => {
    // A third of the window is 297: half of the paragraph has been read.
    expect(scrolled({ top: 197, height: 200 }, { top: 197, height: 400 }).top).toBe(100)
  })

  it('leaves a page alone that was not scrolled, and one without text there', () => {
    expect(scrolled({ top: 297, height: 60 }, { top: 497, height: 60 }, { scrollY: 0 })).toBeUndefined()
    expect(scrolled({ top: 297, height: 60 }, { top: 497, height: 60 }, { hit: 'body' })).toBeUndefined()
  })
})
