import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clickMarked } from './support/click-marked'
import { label } from './support/labels'
import { BROWSERS, until, type Visit, World } from './support/world'

/** The sidebar beside a page: where it stands, what it leaves as it was, and how both are read together. */

const WORDS = 'China lies beyond the geographical scope of the North Atlantic'

describe.each(BROWSERS)('beside a page, in %s', (browser) => {
  let world: World
  let visit: Visit
  beforeAll(async () => {
    world = await World.open(browser, { prefs: { 'full-screen-api.allow-trusted-requests-only': false } })
    visit = await world.visit('/plain-article/')
    await visit.until('match')
    await visit.page.setViewportSize({ width: 1280, height: 700 })
  })
  afterAll(() => world.close())

  const tag = () => visit.page.evaluate(() => (document.documentElement.cloneNode() as Element).outerHTML)
  const room = () => visit.page.evaluate(() => document.body.getBoundingClientRect().width)
  /** How far the sidebar's near edge is from the side it stands on, and how wide it is; bars for scrolling left out. */
  const host = () =>
    visit.page.evaluate(() => {
      const box = document.querySelector('newsgloss-sidebar')?.getBoundingClientRect()
      return box && [Math.round(document.documentElement.clientWidth - box.right), Math.round(box.width)]
    })
  /** Where the paragraph with these words begins, in the window. */
  const top = (words: string) =>
    visit.page.evaluate((text) => {
      const found = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(text))
      return found?.getBoundingClientRect().top ?? Number.NaN
    }, words)
  const close = async () => {
    await world.ask({ type: 'close', tabId: visit.tabId })
    await until('host gone', host, (box) => box === undefined)
  }
  const highlights = () => visit.page.evaluate(() => [...CSS.highlights.keys()].sort())
  const marked = (name: string) =>
    visit.page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String).join('|'), name)
  const opened = async (): Promise<Frame> => {
    const sidebar = await visit.openSidebar()
    await until('marks', highlights, (names) => names.length > 0)
    return sidebar
  }

  it('leaves the page its room and its element, and gives all back', async () => {
    const [before, wide] = [await tag(), await room()]
    await opened()
    expect(await host()).toEqual([0, 400])
    expect(wide - (await room())).toBe(400)
    expect(await tag()).toBe(before)
    await close()
    expect(await room()).toBe(wide)
    expect(await highlights()).toEqual([])
  })

  it('keeps the place that is being read, on opening and on closing', async () => {
    await visit.page.evaluate((text) => {
      const found = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(text))
      window.scrollBy(0, (found?.getBoundingClientRect().top ?? 0) - 220)
    }, WORDS)
    const before = await top(WORDS)
    expect(await visit.page.evaluate(() => scrollY)).toBeGreaterThan(0)
    await opened()
    expect(Math.abs((await top(WORDS)) - before)).toBeLessThan(30)
    await close()
    expect(Math.abs((await top(WORDS)) - before)).toBeLessThan(30)
  })

  it('changes its width by key and its side by button, and remembers both', async () => {
    let sidebar = await opened()
    const edge = sidebar.getByRole('separator')
    await edge.focus()
    await edge.press('ArrowLeft')
    await until('wider', host, (box) => box?.[1] === 420)
    await sidebar.getByRole('button', { name: label('move_left') }).click()
    await until('left', host, (box) => (box?.[0] ?? Number.NaN) > 800)
    await close()
    await opened()
    expect((await host())?.[1]).toBe(420)
    expect((await host())?.[0]).toBeGreaterThan(800)
    sidebar = await visit.sidebar()
    await sidebar.getByRole('button', { name: label('move_right') }).click()
    await sidebar.getByRole('button', { name: label('make_narrower') }).click()
    await until('as before', host, (box) => box?.[0] === 0 && box[1] === 400)
  })

  it('is dragged by its edge', async () => {
    // Inwards: the automation channels send what happens outside of a frame to whatever stands there.
    if (browser === 'firefox') return
    await close()
    await opened()
    await visit.page.mouse.move(883, 300)
    await visit.page.mouse.down()
    for (let x = 893; x <= 953; x += 10) {
      await visit.page.mouse.move(x, 300)
      await visit.page.waitForTimeout(50)
    }
    await visit.page.mouse.up()
    await until('dragged', host, (box) => (box?.[1] ?? Number.NaN) < 390)
    const sidebar = await visit.sidebar()
    await sidebar.getByRole('separator').press('ArrowLeft')
    await sidebar.getByRole('separator').press('Home')
    await until('least', host, (box) => box?.[1] === 280)
    await sidebar.getByRole('button', { name: label('make_wider') }).click()
    await sidebar.getByRole('button', { name: label('make_narrower') }).click()
    await until('as before', host, (box) => box?.[0] === 0 && box[1] === 400)
  })

  it('marks in the page what the reader looks at, and finds in itself what is clicked on in the page', async () => {
    await close()
    const sidebar = await opened()
    const statement = sidebar.locator('.statement', { hasText: WORDS }).first()
    await statement.getByRole('button').first().focus()
    await until(
      'light',
      () => marked('newsgloss-light'),
      (text) => text.includes(WORDS),
    )
    await clickMarked(visit, 'No specific location')
    const current = () => sidebar.evaluate(() => document.querySelector('.statement.current')?.textContent ?? '')
    await until('picked', current, (text) => text.includes('No specific location'))
  })

  it('goes from statement to statement by key', async () => {
    const sidebar = await visit.sidebar()
    const statement = sidebar.locator('.statement', { hasText: WORDS }).first()
    await statement.getByRole('button').first().focus()
    const shown = () => visit.highlighted()
    await statement.getByRole('button').first().press('n')
    const first = await until('next', shown, (text) => text !== '')
    await statement.getByRole('button').first().press('n')
    await until('one after', shown, (text) => text !== first)
    await statement.getByRole('button').first().press('p')
    await until('back', shown, (text) => text === first)
  })

  it('dims all but the sources, when asked', async () => {
    const sidebar = await visit.sidebar()
    await sidebar.getByRole('button', { name: label('sources_only') }).click()
    await until('rest', highlights, (names) => names.includes('newsgloss-rest'))
    await sidebar.getByRole('button', { name: label('sources_only') }).click()
    await until('no rest', highlights, (names) => !names.includes('newsgloss-rest'))
  })

  it('is not printed, and what fills the screen stands above it', async () => {
    if (browser === 'chromium') {
      await visit.page.emulateMedia({ media: 'print' })
      expect((await host())?.[1]).toBe(0)
      await visit.page.emulateMedia({ media: null })
    }
    await visit.page.evaluate(async () => {
      const film = document.createElement('div')
      film.id = 'film'
      document.body.append(film)
      await film.requestFullscreen()
    })
    const full = () => visit.page.evaluate(() => document.fullscreenElement?.id)
    await until('full screen', full, (id) => id === 'film')
    expect(await visit.page.evaluate(() => document.elementFromPoint(innerWidth - 100, 300)?.id)).toBe('film')
    await visit.page.evaluate(() => document.exitFullscreen())
    await visit.page.evaluate(() => document.getElementById('film')?.remove())
  })

  it('fills a narrow window, and stands over the page where there is no room beside', async () => {
    await visit.page.setViewportSize({ width: 700, height: 600 })
    await until('over', host, (box) => box?.[0] === 0 && box[1] === 400)
    expect(await visit.page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px')
    await visit.page.setViewportSize({ width: 320, height: 600 })
    await until('full width', host, (box) => box?.[0] === 0 && (box[1] ?? 0) >= 300)
  })
})
