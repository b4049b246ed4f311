// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readBlocks } from '@/lib/page/blocks'
import { readBody } from '@/lib/page/body'
import { page, paragraphs, sentence } from './documents'

/** Pages built to take long or to break the reading: each ends, and gives what stands in it. */

/** More than any parser builds; the test environment itself breaks down at some thousands. */
const LEVELS = 1_500
const LONG = { timeout: 60_000 }
const texts = () => readBody(document.body, undefined).blocks.map(({ text }) => text)

describe('readBody of hostile pages', () => {
  it('reads one paragraph of 100,000 nodes', LONG, () => {
    const paragraph = page('<article><p></p></article>').querySelector('p') as Element
    for (let i = 0; i < 100_000; i++) paragraph.append(document.createTextNode('ab '))
    expect(texts().map((text) => text.length)).toEqual([299_999])
  })

  it('asks for no element more than a few times, however deep they stand', LONG, () => {
    page(paragraphs(4))
    let deepest: Element = document.body
    for (let level = 0; level < LEVELS; level++) {
      const inner = document.createElement('div')
      deepest.append(inner)
      deepest = inner
    }
    deepest.append(
      'Words at the bottom, in a sentence that is long enough to be taken for a paragraph of prose by itself.',
    )
    let asked = 0
    readBlocks(document.body, () => ++asked > 0)
    expect(asked).toBeLessThan(1_000)
    expect(texts()).toEqual([1, 2, 3, 4].map(sentence))
  })

  it('weighs prose at every one of many levels', LONG, () => {
    page('')
    let deepest: Element = document.body
    for (let level = 0; level < LEVELS; level++) {
      const inner = document.createElement('div')
      const paragraph = document.createElement('p')
      paragraph.textContent = sentence(level)
      inner.append(paragraph)
      deepest.append(inner)
      deepest = inner
    }
    expect(texts().length).toBeGreaterThan(0)
  })

  it('reads 5 MB of text, and text without a space', LONG, () => {
    const words = 'The members met again. '.repeat(220_000).trim()
    page('<article><p></p><p></p></article>')
    const [first, second] = document.querySelectorAll('p')
    if (!first || !second) throw new Error('no paragraphs')
    first.textContent = words
    second.textContent = `${'x'.repeat(1_000_000)}.`
    expect(texts()).toEqual([words, second.textContent])
  })

  it('leaves out drawings and formulas between the words', () => {
    const drawing = '<svg><text>Label in a drawing</text></svg><math><mi>x</mi></math>'
    page(`<article>${paragraphs(2)}<div>${drawing}</div><p>${sentence(3)}</p></article>`)
    expect(texts()).toEqual([1, 2, 3].map(sentence))
  })

  it('knows elements by name whether a page writes them in small letters or not', () => {
    const root = page('<div><p>One <em>and</em> two</p><li>Three</li></div>').querySelector('div') as Element
    for (const element of root.querySelectorAll('*')) {
      Object.defineProperty(element, 'tagName', { value: element.localName })
    }
    expect(readBlocks(root, () => true).map(({ kind, text }) => [kind, text])).toEqual([
      ['text', 'One and two'],
      ['item', 'Three'],
    ])
  })

  it('takes elements of the page’s own making for blocks', () => {
    page(`<news-article><news-text>${paragraphs(3)}</news-text><news-note>Menu</news-note></news-article>`)
    expect(texts()).toEqual([1, 2, 3].map(sentence))
  })
})
