// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { createReader, type Reader, textKey } from '@/lib/page/reader'
import { article, page, paragraphs, sentence } from './documents'

const headline = (reader: Reader) => {
  const sheet = reader.read()?.sheet
  return sheet?.own ?? sheet?.first[0]
}
const firstParagraph = () => document.querySelector('p') as HTMLElement
const firstText = () => firstParagraph().firstChild as Text

describe('createReader', () => {
  it('gives the same reading while nothing has changed', () => {
    const reader = createReader(page(article(3)))
    const reading = reader.read()
    expect(reading?.sheet.first[0]).toBe('The harbour stays open')
    expect(reader.read()).toBe(reading)
  })

  it.each([
    ['words are added to a paragraph', () => firstText().appendData(' More.'), 'More.'],
    ['a paragraph arrives', () => firstParagraph().insertAdjacentHTML('afterend', `<p>${sentence(77)}</p>`), '77'],
    [
      'a word is exchanged for another as long',
      () => (firstText().data = firstText().data.replace('Paragraph', 'Pamphlets')),
      'Pamphlets',
    ],
    ['the address changes', () => history.replaceState(null, '', '/other'), '/other'],
  ])('reads again when %s', (_, change, expected) => {
    const reader = createReader(page(article(3)))
    expect(JSON.stringify(reader.read()?.sheet)).not.toContain(expected)
    change()
    expect(JSON.stringify(reader.read()?.sheet)).toContain(expected)
    history.replaceState(null, '', '/')
  })

  it('reads again when the same words stand in other nodes', () => {
    const reader = createReader(page(article(3)))
    const old = reader.read()
    page(article(3))
    const reading = reader.read()
    expect(reading?.sheet).toEqual(old?.sheet)
    expect(reading?.blocks.every(({ element }) => element.isConnected)).toBe(true)
  })

  describe('on a page that appends further articles', () => {
    const first = article(5)
    const second = `<article><h1>The bridge is closed</h1>${paragraphs(5).replaceAll('Paragraph', 'Clause')}</article>`
    /** Where each article begins, in pixels below the window's top. */
    const place = (...tops: number[]) => {
      const roots = [...document.querySelectorAll('article')]
      roots.forEach((root, i) => {
        root.getBoundingClientRect = () => ({ top: tops[i] ?? 0 }) as DOMRect
      })
    }

    it('reads the one that the reader has come to, and nothing of the other', () => {
      const reader = createReader(page(first))
      expect(headline(reader)).toBe('The harbour stays open')
      document.body.insertAdjacentHTML('beforeend', second)
      place(-4_000, 2_000)
      expect(headline(reader)).toBe('The harbour stays open')
      expect(JSON.stringify(reader.read()?.sheet.blocks)).not.toContain('Clause')
      place(-6_000, 100)
      expect(headline(reader)).toBe('The bridge is closed')
      expect(JSON.stringify(reader.read()?.sheet.blocks)).not.toContain('Paragraph')
      place(-4_000, 2_000)
      expect(headline(reader)).toBe('The harbour stays open')
    })

    const asksWhereTheyStand = (read: () => unknown) => {
      const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect')
      read()
      const calls = boxes.mock.calls.length
      boxes.mockRestore()
      return calls > 0
    }

    it('reads a list of several as one, whether it stands there at once or comes late', () => {
      const reader = createReader(page(first + second + first))
      expect(asksWhereTheyStand(reader.read)).toBe(false)
      const late = createReader(page('<main></main>'))
      late.read()
      page(first + second + first)
      expect(asksWhereTheyStand(late.read)).toBe(false)
    })

    it('reads them apart where they take the place of a list', () => {
      const reader = createReader(page(first + second + first))
      reader.read()
      page(first + second)
      place(-4_000, 2_000)
      expect(JSON.stringify(reader.read()?.sheet.blocks)).not.toContain('Clause')
      expect(reader.apart).toBe(true)
    })
  })

  it('gives none where there is no article, and where the article has gone', () => {
    const card = (i: number) => `<article><h2>Story ${i}</h2><p>${sentence(i)}</p></article>`
    const front = Array.from({ length: 20 }, (_, i) => card(i)).join('')
    const reader = createReader(page(front))
    expect(reader.read()).toBeUndefined()
    page(article(3))
    expect(reader.read()).toBeDefined()
    page('')
    expect(reader.read()).toBeUndefined()
  })
})

describe('textKey', () => {
  const key = (html: string) => {
    const reader = createReader(page(html))
    let reading = reader.read()
    while (!reader.whole) reading = reader.read()
    return reading && textKey(reading.sheet)
  }

  it('is equal for the same text at another address, and for no other text', () => {
    const first = key(article(3))
    history.replaceState(null, '', '/elsewhere')
    expect(key(article(3))).toBe(first)
    history.replaceState(null, '', '/')
    expect(key(article(4))).not.toBe(first)
    expect(key(article(3).replace('stays open', 'closes'))).not.toBe(first)
    expect(
      key(article(3, '<ul class="comments"><li><b>Ann</b><p>Yes.</p></li><li><b>Ben</b><p>No.</p></li></ul>')),
    ).not.toBe(first)
  })
})
