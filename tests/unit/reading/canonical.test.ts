// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { readDeclared } from '@/lib/page/declared'
import { readCanonical } from '@/lib/reading/canonical'
import { page } from '../page/documents'

const at = (path: string, head: string) => {
  page('', head)
  history.replaceState(null, '', path)
  return readCanonical(readDeclared(document))
}
const link = (href: string) => `<link rel="canonical" href="${href}">`

afterEach(() => history.replaceState(null, '', '/'))

describe('readCanonical', () => {
  it('makes the declared address whole, without its fragment', () => {
    expect(at('/story?from=letter', link('/story#top'))).toBe('http://localhost:3000/story')
    expect(at('/story', '<meta property="og:url" content="https://www.localhost/story?id=1">')).toBe(
      'https://www.localhost/story?id=1',
    )
  })

  it('prefers the link to Open Graph', () => {
    expect(at('/x', `<meta property="og:url" content="/graph">${link('/link')}`)).toBe('http://localhost:3000/link')
  })

  it.each([
    ['none', ''],
    ['another site', link('https://elsewhere.example/story')],
    ['a site that only ends alike', link('https://notlocalhost/story')],
    ['no address of the web', link('javascript:alert(1)')],
    ['no address at all', link('http://')],
    ['the first page, as a broken template does', link('/')],
  ])('takes %s for none', (_, head) => {
    expect(at('/story', head)).toBeUndefined()
  })

  it('takes the first page on the first page', () => {
    expect(at('/', link('/'))).toBe('http://localhost:3000/')
  })
})
