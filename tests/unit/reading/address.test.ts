import { describe, expect, it } from 'vitest'
import { shapeOf } from '@/lib/reading/address'

const shape = (path: string) => shapeOf(`https://harbour.example${path}`)

describe('shapeOf', () => {
  it.each(['', '/', '/index.html', '/en/', '/de-ch', '/home'])('takes %j for the first page', (path) => {
    expect(shape(path).root).toBe(true)
  })

  it.each(['/?p=123', '/news', '/index/two', '/ferry'])('does not take %j for the first page', (path) => {
    expect(shape(path).root).toBe(false)
  })

  it.each([
    ['/news/the-council-votes-on-the-bridge', 6],
    ['/the-council-votes/amp', 3],
    ['/a_b_c', 3],
    ['/2023-05-03', 0],
    ['/', 0],
  ])('counts the words that name %j: %i', (path, words) => {
    expect(shape(path).words).toBe(words)
  })

  it.each(['/2023/05/03/bridge', '/2023-05/bridge', '/20230503/bridge'])('sees the date in %j', (path) => {
    expect(shape(path).dated).toBe(true)
  })

  it.each(['/item/2023', '/2023/99/x', '/120230503/x', '/year/20239/x'])('sees no date in %j', (path) => {
    expect(shape(path).dated).toBe(false)
  })

  it.each(['/search?q=bridge', '/account/login', '/tag/bridge', '/contact-us', '/shop/coats', '/forum/'])(
    'knows by %j that it is no article’s',
    (path) => {
      expect(shape(path).service).toBe(true)
    },
  )

  it.each(['/news/search-for-the-lost-ferry', '/politics/contact-with-the-coast', '/login-troubles-at-the-port'])(
    'lets %j be an article’s, for these are words of its headline',
    (path) => {
      expect(shape(path).service).toBe(false)
    },
  )

  it('says nothing of what is no address', () => {
    for (const text of ['', 'no address', '/news/a-b-c']) {
      expect(shapeOf(text)).toEqual({ root: false, words: 0, dated: false, service: false })
    }
  })
})
