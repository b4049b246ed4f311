import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { label } from './support/labels'
import { BROWSERS, temporaryProfile, until, type Visit, World } from './support/world'

/** What a newcomer sees: one page, once, and an example that is the real thing. */

/** A page that opened unasked would be there by now: the background has answered. */
const QUIET_MS = 2_000

/** A page of the extension, as one sees another. */
type Page = Pick<typeof globalThis, 'location' | 'document'>

/** Addresses of the extension's pages that stand in tabs of their own, but for the one that asks. */
async function ownPages(world: World): Promise<string[]> {
  const panel = await world.app.panel()
  const paths = await panel.evaluate(() =>
    (chrome.extension.getViews({ type: 'tab' }) as unknown as Page[]).map((view) => view.location.pathname),
  )
  return paths.filter((path) => path !== '/library.html')
}

/** What the sidebar beside the example shows. Firefox's automation channel has no frames of an extension's own page. */
async function sidebarWords({ world, page }: Visit): Promise<string> {
  if (world.browser === 'chromium') {
    const frame = page.frames().find((each) => each.url().includes('/sidebar.html'))
    return (await frame?.evaluate(() => document.body.innerText)) ?? ''
  }
  const panel = await world.app.panel()
  return panel.evaluate(() => {
    const views = chrome.extension.getViews() as unknown as Page[]
    const sidebar = views.find((view) => view.location.pathname === '/sidebar.html')
    return sidebar?.document.body.innerText ?? ''
  })
}

describe.each(BROWSERS)('the first run, in %s', (browser) => {
  const profile = temporaryProfile()
  let world: World
  beforeAll(async () => {
    world = await World.open(browser, { profileDir: profile.dir, keepWelcome: true })
  })
  afterAll(async () => {
    await world.close()
    profile.remove()
  })

  it('opens one page', async () => {
    await until(
      'welcome page',
      () => ownPages(world),
      (pages) => pages.length > 0,
    )
    await sleep(QUIET_MS)
    expect(await ownPages(world)).toEqual(['/welcome.html'])
  })

  it('says what it does, what it reads, and what never leaves', async () => {
    const welcome = await world.app.openExtensionPage('welcome.html')
    for (const name of ['welcome_title', 'welcome_does_title', 'welcome_reads_title', 'welcome_stays_title'] as const) {
      await welcome.getByRole('heading', { name: label(name) }).waitFor()
    }
    expect(await welcome.getByRole('figure').locator('li').count()).toBe(3)
    await welcome.getByRole('link', { name: label('welcome_try') }).click()
    await until(
      'example',
      async () => new URL(welcome.url()).pathname,
      (path) => path === '/example.html',
    )
    await world.app.closePage(welcome)
  })

  it('has an example beside which the sidebar opens, and keeps nothing of it', async () => {
    const visit = await world.example()
    const view = await visit.until('match')
    expect(view.site).toBe('')
    expect(view.story?.sources.flatMap(({ statements }) => statements)).toHaveLength(16)
    expect(view.story?.comments.byComment).toEqual({ favour: 2, against: 5, neither: 1 })
    await visit.page.getByRole('button', { name: label('example_open') }).click()
    await until(
      'sidebar open',
      () => visit.view(),
      ({ open }) => open,
    )
    await until(
      'sidebar drawn',
      () => sidebarWords(visit),
      (words) => words.includes(label('section_comments')),
    )
    const library = await world.ask({ type: 'library' })
    expect(library.ok && library.value.pages).toEqual([])
    await visit.close()
  })

  it('comes once: nothing opens when the browser starts again', async () => {
    await world.close()
    world = await World.open(browser, { profileDir: profile.dir, keepWelcome: true })
    await world.ask({ type: 'library' })
    await sleep(QUIET_MS)
    expect(await ownPages(world)).toEqual([])
  })
})
