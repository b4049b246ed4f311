import { readFileSync } from 'node:fs'
import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, until, type Visit, World } from './support/world'

/** Comments that come in a frame of another site, or late: they are added to the page's own, and shown where they stand. */

const FRAME = 'https://disqus.com/embed/comments/'
const INSIDE = readFileSync(new URL('../pages/comments-disqus/index.html', import.meta.url), 'utf8')
/** Words of the frame's comments that are not deleted. */
const SAID = ['Keep it open.', 'And who pays', 'One small repair']
/** A further one, as a click on "load more" adds it. */
const MORE = `const list = document.querySelector('#post-list'); const more = list.lastElementChild.cloneNode(true);
  more.id = 'post-5'; more.querySelector('.post-message p').textContent = 'Ask the ferrymen.'; list.append(more)`

async function putFrame(visit: Visit, address = FRAME): Promise<void> {
  await visit.page.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src })
    frame.style.cssText = 'width:600px;height:1800px;margin-top:2000px'
    document.body.append(frame)
  }, address)
}
const texts = async (visit: Visit) => (await visit.view()).story?.comments.comments.map(({ text }) => text) ?? []
const count = (visit: Visit, wanted: number) =>
  until(
    'comments',
    () => texts(visit),
    ({ length }) => length === wanted,
  )
const frameOf = (visit: Visit) => visit.page.frames().find((frame) => frame.url().startsWith(FRAME)) as Frame
const posts = (visit: Visit) =>
  until(
    'frame',
    async () => frameOf(visit)?.evaluate(() => document.querySelectorAll('.post').length),
    (found) => (found ?? 0) > 0,
  )
const marked = (place: Frame) =>
  place.evaluate(() => [...(CSS.highlights.get('newsgloss-passage') ?? [])].map(String).join('|'))

describe.each(BROWSERS)('comments that come in a frame, in %s', (browser) => {
  let world: World
  beforeAll(async () => {
    world = await World.open(browser)
    await world.app.context.route(`${FRAME}**`, (route) => route.fulfill({ contentType: 'text/html', body: INSIDE }))
  })
  afterAll(() => world.close())

  async function open(): Promise<{ visit: Visit; own: number }> {
    const visit = await world.visit('/retelling/')
    await visit.until('match')
    const own = (await texts(visit)).length
    expect(own).toBeGreaterThan(0)
    return { visit, own }
  }

  it('are added to the page’s own, and more when more has loaded', async () => {
    const { visit, own } = await open()
    await putFrame(visit)
    const all = await count(visit, own + SAID.length)
    for (const [i, words] of SAID.entries()) expect(all[own + i]).toContain(words)
    await frameOf(visit).evaluate(`document.body.addEventListener('click', () => { ${MORE} }, { once: true })
      document.querySelector('.comment-count').click()`)
    expect((await count(visit, own + SAID.length + 1)).at(-1)).toBe('Ask the ferrymen.')
    await visit.page.goto(world.address('/plain-article/'))
    await visit.until('match')
    expect((await texts(visit)).join()).not.toContain(SAID[0])
    await visit.close()
  })

  it('are shown where they stand, and marked until something else is', async () => {
    const { visit, own } = await open()
    await putFrame(visit)
    await count(visit, own + SAID.length)
    const comments = (await visit.view()).story?.comments.comments ?? []
    const show = async (at: number) =>
      world.ask({ type: 'show', tabId: visit.tabId, target: { comment: comments.at(at)?.id ?? '' } })
    expect(await show(-1)).toEqual({ ok: true, value: true })
    expect(await marked(frameOf(visit))).toContain(SAID[2])
    const scrolled = () =>
      visit.page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().top ?? 1e6)
    await until('frame in view', scrolled, (top) => top < 860)
    expect(await show(0)).toEqual({ ok: true, value: true })
    expect(await visit.highlighted()).toBe(comments[0]?.text)
    await until(
      'frame without a mark',
      () => marked(frameOf(visit)),
      (text) => text === '',
    )
    await frameOf(visit).evaluate(() => document.querySelector('#post-4')?.remove())
    expect(await show(-1)).toEqual({ ok: true, value: false })
    await visit.close()
  })

  it('are none of the page’s where a frame within a frame shows them, or another tab', async () => {
    const [{ visit, own }, { visit: other }] = [await open(), await open()]
    await visit.page.evaluate((src) => {
      const outer = document.createElement('iframe')
      outer.srcdoc = `<iframe src="${src}"></iframe>`
      document.body.append(outer)
    }, FRAME)
    await putFrame(other)
    await count(other, own + SAID.length)
    await posts(visit)
    expect(await texts(visit)).toHaveLength(own)
    await visit.close()
    await other.close()
  })

  it('are not read where the page must not be', async () => {
    const { visit } = await open()
    const turn = (on: boolean) => world.ask({ type: 'set-site', site: new URL(visit.page.url()).hostname, on })
    try {
      await turn(false)
      await putFrame(visit)
      await posts(visit)
      expect((await visit.until('off')).story).toBeUndefined()
    } finally {
      await turn(true)
    }
    await visit.close()
  })

  it('are added to the page’s own when it appends them as the reader scrolls', async () => {
    const { visit, own } = await open()
    await visit.page.evaluate(() => {
      document.body.style.minHeight = '4000px'
      const last = document.querySelector('.comment-list > li:last-child')
      const append = () => {
        const more = last?.cloneNode(true) as Element
        const words = more.querySelector('p')
        if (words) words.textContent = 'This one came while the page was scrolled.'
        last?.after(more)
      }
      document.addEventListener('scroll', append, { once: true })
    })
    await visit.page.mouse.wheel(0, 1_500)
    expect(await count(visit, own + 1)).toContain('This one came while the page was scrolled.')
    await visit.close()
  })
})
