// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { findTarget, scrollTo } from '@/lib/page/show'
import { type Reading, takeSheet } from '@/lib/page/take'
import type { PassageTarget } from '@/lib/text/article'
import { article, page, sentence } from './documents'

function reading(html: string): Reading {
  const found = takeSheet(page(html))
  if (!found) throw new Error('no article')
  return found
}
/** The headline is the page's first block. */
const at = (paragraph: number, start: number, quote: string): PassageTarget => ({
  passage: { paragraph: paragraph + 1, start, end: start + quote.length },
  quote,
})
/** The paragraph that a range starts in, and its words. */
const place = (range: Range | undefined) => {
  const parent = range?.startContainer.parentElement?.closest('p')
  return range && [[...document.querySelectorAll('p')].indexOf(parent as HTMLParagraphElement), String(range)]
}

describe('findTarget', () => {
  it('takes the place that was given where the words stand there', () => {
    const twice = article(3).replace(sentence(3), `${sentence(1)} Again.`)
    expect(place(findTarget(reading(twice), at(2, 0, 'Paragraph 1')))).toEqual([2, 'Paragraph 1'])
    expect(place(findTarget(reading(twice), at(0, 0, 'Paragraph 1')))).toEqual([0, 'Paragraph 1'])
  })

  it('takes the second of two like words in one paragraph where that is the place', () => {
    const second = sentence(1).lastIndexOf('the ')
    expect(second).toBeGreaterThan(sentence(1).indexOf('the '))
    expect(findTarget(reading(article(3)), at(0, second, 'the '))?.startOffset).toBe(second)
  })

  it('looks for the words elsewhere, the nearest first, where they do not stand in their place', () => {
    const texts = [1, 8, 9, 1, 2]
      .map((number) => `<p>${sentence(number)}</p>`)
      .map((html, i) => html.replace('</p>', ` So it says in part ${i}.</p>`))
      .join('')
    const html = `<article><h1>Harbour</h1>${texts}</article>`
    expect(place(findTarget(reading(html), at(2, 0, 'Paragraph 1')))).toEqual([3, 'Paragraph 1'])
    expect(place(findTarget(reading(html), at(1, 0, 'Paragraph 1')))).toEqual([0, 'Paragraph 1'])
    expect(place(findTarget(reading(html), at(99, 7, 'Paragraph 2')))).toEqual([4, 'Paragraph 2'])
  })

  it('takes the words for the same in other quotation marks, spaces and elements', () => {
    const html = article(
      2,
      `<p>The  <b>mayor</b> said:\n<q>“It’s <i>ours</i>”</q> and left the council to its own affairs.</p>`,
    )
    expect(place(findTarget(reading(html), at(0, 0, `mayor said: "it's ours"`)))).toEqual([
      2,
      'mayor said:\n“It’s ours”',
    ])
  })

  it('finds nothing where the words are nowhere, or none', () => {
    const found = reading(article(3))
    expect(findTarget(found, at(0, 0, 'Nobody says this'))).toBeUndefined()
    expect(findTarget(found, at(9, 0, ''))).toBeUndefined()
    expect(findTarget(found, at(-1, Number.NaN, ' '))).toBeUndefined()
  })

  it('finds nothing in a document that has gone', () => {
    const found = reading(article(3))
    page('')
    expect(findTarget(found, at(0, 0, 'Paragraph 1'))).toBeUndefined()
  })
})

describe('scrollTo', () => {
  function scrolled(top: number, calm = false) {
    const scrollBy = vi.fn()
    const box = { top, bottom: top + 20, height: 20 }
    const range = { startContainer: new Text(), getBoundingClientRect: () => box } as unknown as Range
    const matchMedia = (query: string) => ({ matches: calm && query.includes('reduce') })
    scrollTo(range, { innerHeight: 900, scrollBy, matchMedia } as unknown as Window)
    return scrollBy.mock.lastCall?.[0]
  }

  it('brings what is out of sight to the upper third of the window', () => {
    expect(scrolled(2_000)).toEqual({ top: 1_700, behavior: 'smooth' })
    expect(scrolled(-500)).toEqual({ top: -800, behavior: 'smooth' })
    expect(scrolled(60)).toEqual({ top: -240, behavior: 'smooth' })
  })

  it('leaves the page where the passage is in sight', () => {
    expect(scrolled(400)).toBeUndefined()
  })

  it('does not glide for readers who want no motion', () => {
    expect(scrolled(2_000, true)).toEqual({ top: 1_700, behavior: 'instant' })
  })
})
