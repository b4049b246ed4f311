// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createHighlighter } from '@/lib/page/highlight'
import { article, page, serialised } from './documents'

/** Stands in for the API, which the test environment lacks: a highlight is a set of ranges. */
class FakeHighlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges)
  }
}

let highlights: Map<string, FakeHighlight>
beforeEach(() => {
  highlights = new Map()
  vi.stubGlobal('CSS', { highlights })
  vi.stubGlobal('Highlight', FakeHighlight)
  page(article(3))
  document.adoptedStyleSheets = []
})
afterEach(() => vi.unstubAllGlobals())

const rangeOf = (paragraph: number) => {
  const range = document.createRange()
  range.selectNodeContents(document.querySelectorAll('p')[paragraph] as Element)
  return range
}
const marked = () => [...highlights.values()].map((ranges) => [...ranges])

describe('createHighlighter', () => {
  it('adds one sheet and one highlight, which holds what was marked last', () => {
    const highlighter = createHighlighter(document)
    expect(document.adoptedStyleSheets).toHaveLength(0)
    highlighter.mark([rangeOf(0)])
    const [second, third] = [rangeOf(1), rangeOf(2)]
    highlighter.mark([second, third])
    expect(document.adoptedStyleSheets).toHaveLength(1)
    expect(marked()).toEqual([[second, third]])
  })

  it('styles the highlight that it sets', () => {
    const replace = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync')
    createHighlighter(document).mark([rangeOf(0)])
    expect(replace.mock.lastCall?.[0]).toContain(`::highlight(${[...highlights.keys()][0]})`)
    replace.mockRestore()
  })

  it('styles it where it stands, be it in a shadow root', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' })
    root.innerHTML = '<p>Words.</p>'
    root.adoptedStyleSheets = []
    document.body.append(root.host)
    const range = document.createRange()
    range.selectNodeContents(root.querySelector('p') as Element)
    const highlighter = createHighlighter(document)
    const sheets = () => [document.adoptedStyleSheets.length, root.adoptedStyleSheets.length]
    highlighter.mark([rangeOf(0)])
    expect(sheets()).toEqual([1, 0])
    highlighter.mark([range])
    expect(sheets()).toEqual([0, 1])
    highlighter.clear()
    expect(sheets()).toEqual([0, 0])
  })

  it('takes sheet and highlight away, and nothing of the page', () => {
    const own = new CSSStyleSheet()
    const theirs = new FakeHighlight()
    document.adoptedStyleSheets = [own]
    highlights.set('theirs', theirs)
    const highlighter = createHighlighter(document)
    highlighter.mark([rangeOf(0)])
    expect([document.adoptedStyleSheets.length, highlights.size]).toEqual([2, 2])
    highlighter.clear()
    expect(document.adoptedStyleSheets).toHaveLength(1)
    expect(document.adoptedStyleSheets[0]).toBe(own)
    expect([...highlights]).toEqual([['theirs', theirs]])
  })

  it('marks again after clearing, and clears where nothing is marked', () => {
    const highlighter = createHighlighter(document)
    highlighter.clear()
    highlighter.mark([rangeOf(0)])
    highlighter.clear()
    highlighter.clear()
    const again = rangeOf(1)
    highlighter.mark([again])
    expect(document.adoptedStyleSheets).toHaveLength(1)
    expect(marked()).toEqual([[again]])
  })

  it('changes no element', () => {
    const before = serialised()
    createHighlighter(document).mark([rangeOf(0)])
    expect(serialised()).toBe(before)
  })

  it('does nothing where the API is missing', () => {
    vi.stubGlobal('CSS', {})
    const highlighter = createHighlighter(document)
    highlighter.mark([rangeOf(0)])
    highlighter.clear()
    expect(document.adoptedStyleSheets).toHaveLength(0)
  })
})
