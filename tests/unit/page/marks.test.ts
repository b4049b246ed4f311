// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Marking } from '@/lib/messages/hand'
import { createMarks } from '@/lib/page/marks'
import { takeSheet } from '@/lib/page/take'
import { article, page, sentence, serialised } from './documents'

/** Stands in for the API, which the test environment lacks: a highlight is a set of ranges. */
class FakeHighlight extends Set<Range> {
  priority = 0
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

const words = (name: string) => [...(highlights.get(name) ?? [])].map(String)
/** The headline is the page's first block. */
const at = (paragraph: number, quote: string) => {
  const start = sentence(paragraph).indexOf(quote)
  return { passage: { paragraph, start, end: start + quote.length }, quote }
}
const marking = (change: Partial<Marking> = {}): Marking => ({
  targets: [at(1, 'the council'), at(2, 'the harbour'), at(3, 'the members')],
  names: ['a', 'b', 'a'],
  css: '::highlight(a){color:red}',
  rest: '',
  ...change,
})

function setUp() {
  const onPick = vi.fn()
  const marks = createMarks(document, { read: () => takeSheet(document) }, onPick)
  return { marks, onPick }
}

/** A click whose text position the browser would give so. */
function click(paragraph: number, offset: number, selecting = false) {
  const offsetNode = document.querySelectorAll('p')[paragraph - 1]?.firstChild
  Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode, offset }) })
  vi.spyOn(document, 'getSelection').mockReturnValue({ isCollapsed: !selecting } as Selection)
  document.querySelectorAll('p')[paragraph - 1]?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
}

describe('createMarks', () => {
  it('marks each passage under its name, without touching an element', () => {
    const before = serialised()
    const { marks } = setUp()
    marks.set(marking())
    expect(words('a')).toEqual(['the council', 'the members'])
    expect(words('b')).toEqual(['the harbour'])
    expect(document.adoptedStyleSheets).toHaveLength(1)
    expect(serialised()).toBe(before)
  })

  it('leaves out words that do not stand there, and keeps the numbers of the others', () => {
    const { marks, onPick } = setUp()
    marks.set(
      marking({
        targets: [{ ...at(1, 'the council'), quote: 'a councillor' }, at(2, 'the harbour')],
        names: ['a', 'b'],
      }),
    )
    expect(words('a')).toEqual([])
    click(2, sentence(2).indexOf('harbour'))
    expect(onPick).toHaveBeenCalledExactlyOnceWith(1)
  })

  it('tells which passage was clicked on; a click beside or one that ends a selection tells nothing', () => {
    const { marks, onPick } = setUp()
    marks.set(marking())
    click(3, sentence(3).indexOf('members'))
    expect(onPick).toHaveBeenLastCalledWith(2)
    click(3, 0)
    click(3, sentence(3).indexOf('members'), true)
    expect(onPick).toHaveBeenCalledTimes(1)
  })

  it('marks the whole article below all others, when asked', () => {
    const { marks } = setUp()
    marks.set(marking({ rest: 'rest' }))
    expect(words('rest')[0]).toContain(sentence(1))
    expect(highlights.get('rest')?.priority).toBeLessThan(highlights.get('a')?.priority ?? Number.NaN)
    marks.set(marking())
    expect(highlights.has('rest')).toBe(false)
  })

  it('shows what the reader looks at above the others, and only that', () => {
    const { marks } = setUp()
    marks.set(marking())
    marks.light([1, 2])
    expect(words('newsgloss-light')).toEqual(['the harbour', 'the members'])
    marks.light([])
    expect(words('newsgloss-light')).toEqual([])
  })

  it('takes all away, and hears no click any more', () => {
    const theirs = new FakeHighlight()
    highlights.set('theirs', theirs)
    const { marks, onPick } = setUp()
    marks.set(marking({ rest: 'rest' }))
    marks.light([0])
    marks.clear()
    expect([...highlights.keys()]).toEqual(['theirs'])
    expect(document.adoptedStyleSheets).toEqual([])
    click(1, sentence(1).indexOf('council'))
    expect(onPick).not.toHaveBeenCalled()
  })

  it('does nothing where the API is missing', () => {
    vi.stubGlobal('CSS', {})
    const { marks } = setUp()
    marks.set(marking())
    marks.light([0])
    expect(document.adoptedStyleSheets).toEqual([])
  })
})
