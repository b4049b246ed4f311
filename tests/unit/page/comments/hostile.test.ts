// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { article, page } from '../documents'
import { readComments, written } from './saved'

/** Comments that somebody wrote to break a reader. */

const read = (html: string) => readComments(page(article(3, html))).comments
const comment = (author: string, text: string, inner = '', id = '') =>
  `<li class="comment" ${id}><b class="fn">${author}</b> <time datetime="2024-05-01">1 May</time><div class="comment-text">${text}</div><ol class="children">${inner}</ol></li>`
const list = (...items: string[]) => `<ol class="comment-list">${items.join('')}</ol>`

describe('hostile comments', { timeout: 60_000 }, () => {
  it('reads markup as text', () => {
    const [said] = read(
      list(comment('&lt;i&gt;Ann', '&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&gt;'), comment('Ben', 'No.')),
    )
    expect(said).toMatchObject({ author: '<i>Ann', text: '<script>alert(1)</script> &lt;b>' })
  })

  it('cuts 100 kB and more', () => {
    const [long, short] = read(list(comment('Ann', 'word '.repeat(60_000)), comment('Ben', 'No.')))
    expect(long?.text.length).toBe(100_000)
    expect(short?.text).toBe('No.')
  })

  it('reads 50 levels of replies, each below the one before', () => {
    const nested = Array.from({ length: 50 }).reduce<string>(
      (inner, _, i) => comment(`Reader ${50 - i}`, `Level ${50 - i}, says one.`, inner),
      '',
    )
    const comments = written(read(list(nested)))
    expect(comments).toHaveLength(50)
    expect(comments.map(({ answers }) => answers)).toEqual([undefined, ...Array.from({ length: 49 }, (_, i) => i)])
    expect(comments.map(({ text }) => text)).toEqual(comments.map((_, i) => `Level ${i + 1}, says one.`))
  })

  it('gives every comment an id of its own, though the page has the same twice', () => {
    const twice = comment('Ann', 'I agree.', '', 'id="comment-1"')
    const ids = read(list(twice, twice, comment('Ben', 'No.', '', 'id="comment-1"'))).map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
  })

  it.each(['محمد الأحمد', 'דנה לוי', 'Ann علي', '李小龙'])('reads the name %s as it is written', (name) => {
    expect(read(list(comment(name, 'أتفق مع المجلس.'), comment('Ben', 'No.')))[0]).toMatchObject({
      author: name,
      text: 'أتفق مع المجلس.',
    })
  })

  it('takes out of a name what would turn the direction of all that follows', () => {
    expect(read(list(comment('‮nnA‬', 'I agree.'), comment('Ben', 'No.')))[0]?.author).toBe('nnA')
  })

  it('reads a comment that is one sign', () => {
    expect(read(list(comment('Ann', '👍'), comment('Ben', '+1'))).map(({ text }) => text)).toEqual(['👍', '+1'])
  })
})
