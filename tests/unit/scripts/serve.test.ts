import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, PAGES_DIR, resolveInside, startServer } from '../../../scripts/lib/serve.mjs'

describe('resolveInside', () => {
  const root = `${sep}srv${sep}pages`

  it('finds what lies below the root', () => {
    expect(resolveInside(root, '/a/b.html')).toBe([root, 'a', 'b.html'].join(sep))
  })

  it.each(['/../x', '/a/../../x', '/%2e%2e/x', '/..%2fx', '/../pages-of-others/x', '/a\\..\\x', '/a%00.html', '/%zz'])(
    'leaves the root by no road: %s',
    (path) => {
      expect(resolveInside(root, path)).toBeUndefined()
    },
  )
})

describe('the answer to an address', () => {
  it('serves a page with its own headers', async () => {
    const { status, headers } = await answer(PAGES_DIR, '/strict-csp/')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
  })

  it('keeps one page’s headers from another', async () => {
    const { headers } = await answer(PAGES_DIR, '/plain-article/')
    expect(headers).not.toHaveProperty('content-security-policy')
  })

  it('sends folders to their slash, query kept', async () => {
    expect(await answer(PAGES_DIR, '/long?words=5')).toMatchObject({
      status: 301,
      headers: { location: '/long/?words=5' },
    })
  })

  it('gives a single-page app its addresses and no other page', async () => {
    expect((await answer(PAGES_DIR, '/spa/story')).body.toString()).toContain('/spa/app.js')
    expect((await answer(PAGES_DIR, '/blog/story')).status).toBe(404)
  })

  it('keeps what is no page to itself', async () => {
    for (const path of ['/plain-article/expected.json', '/strict-csp/serve.json', '/long/page.mjs', '/nothing/']) {
      expect([path, (await answer(PAGES_DIR, path)).status]).toEqual([path, 404])
    }
  })

  it.each([0, 1, 479, 1500])('makes an article of exactly %d words', async (words) => {
    const { body } = await answer(PAGES_DIR, `/long/?words=${words}&comments=3`)
    const [article = ''] = /<article>.*<\/article>/s.exec(body.toString()) ?? []
    const paragraphs = [...article.matchAll(/<p>(.*?)<\/p>/g)].map(([, text = '']) => text)
    expect(paragraphs.flatMap((text) => text.split(' ')).length).toBe(words)
    expect(body.toString().match(/class="comment"/g)).toHaveLength(3)
  })

  it.each(['-5', 'many', ''])('takes a number of words that is none as 0: %s', async (words) => {
    const { status, body } = await answer(PAGES_DIR, `/long/?words=${words}`)
    expect(status).toBe(200)
    expect(body.toString()).not.toContain('<p>')
  })
})

describe('the pages', () => {
  const folders = readdirSync(PAGES_DIR, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'assets')
    .map((entry) => entry.name)

  it.each(folders)('%s is served, has an expected result and asks nothing of other hosts', async (name) => {
    const { status, body } = await answer(PAGES_DIR, `/${name}/`)
    expect(status).toBe(200)
    expect(readdirSync(`${PAGES_DIR}${name}`)).toContain('expected.json')
    expect(body.toString()).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//)
  })

  it('are linked from the front without a dead link', async () => {
    const { body } = await answer(PAGES_DIR, '/')
    const links = [...body.toString().matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) => href.replace('&amp;', '&'))
    expect(links.length).toBeGreaterThan(15)
    for (const link of links) expect([link, (await answer(PAGES_DIR, link)).status]).toEqual([link, 200])
  })
})

describe('the running server', () => {
  let server: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.close())

  /** `fetch` would tidy the path before it is sent. */
  const statusOf = (path: string) =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url)
      request({ hostname, port, path }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })

  it('listens on the loopback interface and answers', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await statusOf('/blog/')).toBe(200)
  })

  it('does not leave its folder', async () => {
    expect(await statusOf('/../../package.json')).toBe(404)
    expect(await statusOf('/..%2f..%2fpackage.json')).toBe(404)
  })
})
