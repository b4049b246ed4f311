// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { findWords } from '@/lib/page/comments/find-words'
import { createReader, type Reader } from '@/lib/page/reader'
import { article, page } from '../documents'
import { ALL } from './saved'

/** The way back from a comment that was read to its words on the page. */

const item = (name: string, words: string, inner = '') =>
  `<li class="comment"><b>${name}</b><time>1 May 2024</time><div class="text">${words}</div><a href="#r">Reply</a>${inner}</li>`
const list = (...items: string[]) => `<ol class="comments">${items.join('')}</ol>`
const [ANN, BEN] = [item('Ann', '<p>Keep it open.</p><p>My mother crosses it.</p>'), item('Ben', '<p>Who pays?</p>')]

/** Reads on until all is taken. */
function whole(reader: Reader) {
  let reading = reader.read()
  while (!reader.whole) reading = reader.read()
  return reading
}
function opened(html: string): Reader {
  const reader = createReader(page(article(3, html)))
  whole(reader)
  return reader
}
const shown = (reader: Reader, place: number, quote: string) => {
  const range = findWords(reader.comment(place), quote)
  return range && String(range).replace(/\s+/g, ' ')
}

describe('the words of a comment', () => {
  it('stand where its text stands, without author, controls and replies', () => {
    const reader = opened(list(item('Ann', '<p>Keep it open.</p><p>My mother crosses it.</p>', `<ol>${BEN}</ol>`)))
    expect(shown(reader, 0, 'Keep it open.\nMy mother crosses it.')).toBe('Keep it open.My mother crosses it.')
    expect(shown(reader, 1, 'Who pays?')).toBe('Who pays?')
  })

  it('are told from those of another that has taken its place', () => {
    const reader = opened(list(ANN, BEN))
    document.querySelector('.comment')?.insertAdjacentHTML('beforebegin', item('Cy', '<p>First of all.</p>'))
    whole(reader)
    expect(shown(reader, 1, 'Who pays?')).toBeUndefined()
    expect(shown(reader, 2, 'Who pays?')).toBe('Who pays?')
  })

  it('are nowhere once it is gone, changed or removed', () => {
    const reader = opened(list(ANN, BEN, item('Cy', '<p>First of all.</p>')))
    document.querySelectorAll('.comment')[1]?.remove()
    expect(shown(reader, 1, 'Who pays?')).toBeUndefined()
    for (const paragraph of document.querySelectorAll('.text p')) paragraph.textContent = 'Removed.'
    expect(shown(reader, 0, 'Keep it open.\nMy mother crosses it.')).toBeUndefined()
    expect(shown(reader, 99, 'Keep it open.')).toBeUndefined()
    expect(shown(reader, -1, '')).toBeUndefined()
  })

  it('are found by the beginning of a line that is too long', () => {
    const long = 'x'.repeat(100_500)
    const reader = opened(list(item('Ann', `<p>${long}</p>`), BEN))
    expect(shown(reader, 0, long.slice(0, 100_000))).toHaveLength(100_500)
  })

  it('are found in an open shadow root', async () => {
    page(article(3, '<div id="coral_thread"><div id="coral-shadow-container"></div></div>'))
    const root = document.querySelector('#coral-shadow-container')?.attachShadow({ mode: 'open' }) as ShadowRoot
    root.innerHTML =
      '<div class="coral-comment"><span class="coral-comment-username">Ann</span><p class="coral-comment-content">I agree.</p></div>'
    const reader = createReader(document, async () => ALL)
    reader.read()
    await reader.prepare()
    whole(reader)
    expect(findWords(reader.comment(0), 'I agree.')?.startContainer.getRootNode()).toBe(root)
  })
})

describe('what platforms do', () => {
  const CORAL =
    '<div class="coral-comment"><span class="coral-comment-username">Ann</span><p class="coral-comment-content">I agree.</p></div>'

  it('is asked once, and only where the page may be an article', async () => {
    let asked = 0
    const load = async () => {
      asked++
      return ALL
    }
    const reader = createReader(page(article(3, CORAL)), load)
    expect(reader.read()?.sheet.comments).toEqual([])
    expect([reader.whole, asked]).toEqual([false, 0])
    for (let i = 0; i < 3; i++) await reader.prepare()
    expect(whole(reader)?.sheet.comments).toMatchObject([{ authors: ['Ann'] }])
    expect([reader.whole, asked]).toEqual([true, 1])
  })

  it('need not be known: what is built like comments is found all the same', async () => {
    const reader = createReader(page(article(3, list(ANN, BEN))), async () => undefined)
    reader.read()
    await reader.prepare()
    expect(whole(reader)?.sheet.comments).toHaveLength(2)
  })
})
