// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createReader, textKey } from '@/lib/page/reader'
import { judge } from '@/lib/reading/judge'
import { article, page } from '../documents'

/** Comments as part of the reading of a page. */

const item = (i: number, text = `Words of number ${i} on the bridge.`) =>
  `<li class="comment"><b>Reader ${i}</b><time>1 May 2024</time><p>${text}</p></li>`
const list = (count: number) => `<ol class="comments">${Array.from({ length: count }, (_, i) => item(i)).join('')}</ol>`

/** Reads until nothing is left to be taken. */
function whole(reader: ReturnType<typeof createReader>) {
  let reading = reader.read()
  while (!reader.whole) reading = reader.read()
  return reading
}

describe('reading a page with comments', { timeout: 60_000 }, () => {
  it('comes to all of them, however many, with what the page says of their number', () => {
    const reader = createReader(page(article(3, `<h2>604 comments</h2>${list(600)}`)))
    const sheet = whole(reader)?.sheet
    const judged = sheet && judge(sheet)?.article
    expect(judged?.comments).toHaveLength(600)
    expect(judged?.commentsDeclared).toBe(604)
  })

  it('is the same reading as long as nothing changes', () => {
    const reader = createReader(page(article(3, list(3))))
    expect(whole(reader)).toBe(reader.read())
  })

  it('is another one to be told when comments arrive', () => {
    const reader = createReader(page(article(3, list(3))))
    const before = whole(reader)?.sheet
    document.querySelector('.comments')?.insertAdjacentHTML('beforeend', item(9))
    const after = whole(reader)?.sheet
    expect(after?.comments).toHaveLength(4)
    expect(before && textKey(before)).not.toBe(after && textKey(after))
  })

  it('is another one to be told when a comment is unfolded where it stands', () => {
    const reader = createReader(page(article(3, list(3))))
    const before = whole(reader)?.sheet
    document.querySelector('.comment p')?.insertAdjacentHTML('afterend', '<p>The rest of it.</p>')
    const after = whole(reader)?.sheet
    expect(before && textKey(before)).not.toBe(after && textKey(after))
  })

  it('shows no comments of the page before while it takes those of the next', () => {
    const reader = createReader(page(article(3, list(400))))
    whole(reader)
    history.replaceState(null, '', '/2023/06/a-third-story')
    page(article(4, list(400).replaceAll('Reader', 'Other')))
    const shown = reader.read()?.sheet.comments ?? []
    expect(shown.filter(({ authors }) => authors[0]?.startsWith('Reader'))).toEqual([])
  })

  it('keeps no comments of the page before', () => {
    const reader = createReader(page(article(3, list(3))))
    expect(whole(reader)?.sheet.comments).toHaveLength(3)
    history.replaceState(null, '', '/2023/06/another-story')
    page(article(4))
    expect(whole(reader)?.sheet.comments).toEqual([])
  })
})
