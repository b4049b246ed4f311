// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, rangeOf, readBlocks } from '@/lib/page/blocks'
import { page } from './documents'

const all = () => true
const texts = (html: string, accept: (element: Element) => boolean = all) =>
  readBlocks(page(html).body, accept).map(({ text }) => text)
const folded = (text: string) => text.replace(/\s+/g, ' ')

function only(html: string): Block {
  const [block, ...more] = readBlocks(page(html).body, all)
  if (!block || more.length > 0) throw new Error(`not one block: ${html}`)
  return block
}

describe('readBlocks', () => {
  it('folds white space as a browser shows it', () => {
    expect(texts('<p>\n  One \n two,<b> three</b> \u00a0<i> four</i>\n</p>')).toEqual(['One two, three four'])
  })

  it('parts paragraphs at two line breaks and joins lines at one', () => {
    expect(texts('<div>One<br>two<br><br>three<br> <br/>four</div>')).toEqual(['One two', 'three', 'four'])
  })

  it('keeps inline elements in their paragraph, however deep, and counts what stands in links', () => {
    const block = only('<p>The <em>very <strong><a href="#">best</a></strong></em> of all</p>')
    expect(block.text).toBe('The very best of all')
    expect(block.linked).toBe('best'.length)
  })

  it('reads a paragraph of plain stretches in one piece, and finds its words there again', () => {
    const block = only('<p>The  council <b>voted</b> for\n<a href="#">the  harbour</a>, it said</p>')
    expect(block.text).toBe('The council voted for the harbour, it said')
    expect(block.segments.map(({ node }) => node.nodeName)).toEqual(['P'])
    expect(block.linked).toBe('the  harbour'.length)
    expect(rangeOf(block, 12, 33)?.toString()).toBe('voted for\nthe  harbour')
  })

  it.each([
    ['a stretch that is not accepted', '<p>One <i id="x">unseen </i>two</p>'],
    ['one within another', '<p>One <b><i id="x">unseen </i></b>two</p>'],
    ['what is no stretch of a sentence', '<p>One <button id="x">unseen </button>two</p>'],
  ])('walks a paragraph that holds %s', (_, html) => {
    expect(texts(html, ({ id }) => id !== 'x')).toEqual(['One two'])
  })

  it('numbers the lists that items stand in', () => {
    const html = '<ul><li>One</li><li>Two</li></ul><p>Between</p><ol><li>Three</li></ol>'
    expect(readBlocks(page(html).body, all).map(({ list }) => list)).toEqual([1, 1, 0, 2])
  })

  it('says what each block is', () => {
    const html = '<h2>Head</h2><p>Text</p><blockquote><p>Said</p></blockquote><ul><li>One</li><li><p>Two</p></li></ul>'
    expect(readBlocks(page(html).body, all).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Head'],
      ['text', 'Text'],
      ['quote', 'Said'],
      ['item', 'One'],
      ['item', 'Two'],
    ])
  })

  it('leaves out what is not accepted, with all that it holds', () => {
    const html = '<p>One</p><div><p>Other <b>words</b></p></div><p>Two <i>three</i></p>'
    expect(texts(html, (element) => element.tagName !== 'DIV')).toEqual(['One', 'Two three'])
  })

  it('reads on into open shadow roots, and puts the page’s own words where the component shows them', () => {
    page('<story-text><p>Slotted</p><p slot="none">Unseen</p></story-text><p>After</p>')
    const root = document.querySelector('story-text')?.attachShadow({ mode: 'open' }) as ShadowRoot
    root.innerHTML = '<p>Before</p><div><slot></slot></div>'
    const blocks = readBlocks(document.body, all)
    expect(blocks.map(({ text }) => text)).toEqual(['Before', 'Slotted', 'After'])
    expect(rangeOf(blocks[0] as Block, 0, 6)?.toString()).toBe('Before')
  })

  it('keeps readings of ruby in their sentence', () => {
    expect(texts('<p>The <ruby>kanji<rp>(</rp><rt>reading</rt><rp>)</rp></ruby> stands</p>')).toEqual([
      'The kanji(reading) stands',
    ])
  })

  it('reads 20,000 paragraphs', { timeout: 60_000 }, () => {
    expect(texts(`<div>${'<p>One</p>'.repeat(500)}</div>`.repeat(40))).toHaveLength(20_000)
  })

  it('stops at a depth no browser builds', () => {
    expect(texts(`<p>Before</p>${'<div>'.repeat(2_000)}Deep${'</div>'.repeat(2_000)}<p>After</p>`)).toEqual([
      'Before',
      'After',
    ])
  })
})

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.string({ unit: fc.constantFrom(...'abc, .'), maxLength: 8 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '👩‍👩‍👧',
      '🇫🇷',
      'e\u0301',
      '\u0301',
      '\u00a0',
      ' \n\t ',
      'שָׁלוֹם',
      'مُحَمَّد',
      '\u200f',
      '\ud83d',
      '\udc00',
    ),
  },
)
const TAGS = ['', 'b', 'a', 'em', 'span'] as const
const run = fc.record({ tag: fc.constantFrom(...TAGS), inner: fc.constantFrom(...TAGS), text: piece })

function paragraphOf(runs: readonly { tag: string; inner: string; text: string }[]): Block | undefined {
  const paragraph = page('<p></p>').querySelector('p') as HTMLElement
  for (const { tag, inner, text } of runs) {
    let holder = paragraph
    for (const name of [tag, inner]) {
      if (name === '') continue
      const element = document.createElement(name)
      holder.append(element)
      holder = element
    }
    holder.append(document.createTextNode(text))
  }
  return readBlocks(document.body, all)[0]
}

describe('rangeOf', () => {
  it('finds words in an element whose text stands in several nodes', () => {
    const { body } = page('<p></p>')
    body.firstElementChild?.append('One  two ', ' three', '\n four.')
    const [block] = readBlocks(body, all)
    expect(block?.text).toBe('One two three four.')
    expect(rangeOf(block as Block, 8, 18)?.toString()).toBe('three\n four')
  })

  it('leads back to the same words from any stretch of any text, split over inline elements as it may be', () => {
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (runs, from, length) => {
        const block = paragraphOf(runs)
        fc.pre(block !== undefined)
        if (!block) return
        const start = from % block.text.length
        const end = start + 1 + (length % (block.text.length - start))
        expect(folded(rangeOf(block, start, end)?.toString() ?? '')).toBe(block.text.slice(start, end))
      }),
      { numRuns: 600 },
    )
  })

  it('counts the space that a line break stands for', () => {
    const block = only('<div>One<br>two<br> three</div>')
    expect(block.text).toBe('One two three')
    const words = (start: number, end: number) => rangeOf(block, start, end)?.toString()
    expect(words(0, 3)).toBe('One')
    expect(words(4, 7)).toBe('two')
    expect(words(3, 7)).toBe('two')
    expect(words(0, 4)).toBe('One')
    expect(words(4, 13)?.replace(/\s/g, '')).toBe('twothree')
  })

  it('leads nowhere once the nodes are gone or shorter', () => {
    const gone = only('<p>One two</p>')
    document.querySelector('p')?.remove()
    expect(rangeOf(gone, 0, 3)).toBeUndefined()
    const shorter = only('<p>One two</p>')
    ;(document.querySelector('p')?.firstChild as Text).data = 'One'
    expect(rangeOf(shorter, 4, 7)).toBeUndefined()
  })
})
