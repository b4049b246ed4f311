import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, until, type Visit, World } from './support/world'

/** Pages that change, and a background that stops: what a reader sees follows. */

/** In Firefox nothing but idleness stops the background: this long, in milliseconds, in the profile of one test. */
const IDLE = 1_000

/** Stops the background as the browser does when it has been idle. */
async function stopBackground(world: World): Promise<void> {
  const panel = await world.app.panel()
  if (world.browser === 'firefox') {
    const stopped = async () => {
      await sleep(2 * IDLE)
      return panel.evaluate(() => chrome.extension.getBackgroundPage() === null)
    }
    await until('background stopped', stopped, (is) => is)
    return
  }
  const session = await world.app.context.newCDPSession(panel)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

describe.each(BROWSERS)('living pages, in %s', (browser) => {
  let world: World
  beforeAll(async () => {
    world = await World.open(browser)
  })
  afterAll(() => world.close())

  const badgeIs = (visit: Visit, wanted: string) =>
    until(
      `badge “${wanted}”`,
      () => visit.badge(),
      (text) => text === wanted,
    )

  it('follows a page that navigates without loading', async () => {
    const visit = await world.visit('/spa/')
    await visit.until('not-article')
    await visit.page.locator('a[href*="story"]').first().click()
    await visit.until('match')
    await badgeIs(visit, '✓')
    await visit.openSidebar()
    // Only after the answer: going back destroys whom it would come from.
    await visit.page.evaluate(() => void setTimeout(() => history.back()))
    await visit.until('not-article')
    await badgeIs(visit, '')
    await visit.page.evaluate(() => history.forward())
    await visit.until('match')
    await badgeIs(visit, '✓')
    await visit.close()
  })

  it('reads text that arrives late', async () => {
    const visit = await world.visit('/late-text/')
    await badgeIs(visit, '✓')
    await visit.close()
  })

  it('shows of several articles the one that the reader has scrolled to', async () => {
    const visit = await world.visit('/living-scroll/')
    await visit.until('no-match')
    await visit.page.mouse.wheel(0, 200)
    await visit.page.waitForFunction(() => document.querySelectorAll('article').length === 2)
    await visit.page.evaluate(() => document.querySelector('article:last-of-type')?.scrollIntoView())
    await badgeIs(visit, '✓')
    await visit.page.evaluate(() => scrollTo(0, 0))
    await badgeIs(visit, '')
    expect((await visit.until('no-match')).headline).toContain('lamp')
    await visit.close()
  })

  it('notices a correction in place that changes no length', async () => {
    const visit = await world.visit('/living-correction/')
    await badgeIs(visit, '✓')
    await visit.page.getByRole('button', { name: 'Correct the article' }).click()
    await badgeIs(visit, '')
    await visit.until('no-match')
    await visit.close()
  })

  it('reads what a button unfolds', async () => {
    const visit = await world.visit('/living-unfold/')
    await visit.until('no-match')
    await visit.page.getByRole('button', { name: 'Continue reading' }).click()
    await badgeIs(visit, '✓')
    await visit.close()
  })

  it('takes the article back behind a consent wall, and tells it again after', async () => {
    const visit = await world.visit('/living-consent/?ask')
    await badgeIs(visit, '✓')
    await visit.page.locator('#agree').waitFor()
    await badgeIs(visit, '')
    await visit.page.locator('#agree').click()
    await badgeIs(visit, '✓')
    await visit.close()
  })

  it('shows the badge again when the reader comes back', async () => {
    const visit = await world.visit('/plain-article/')
    await badgeIs(visit, '✓')
    await visit.page.goto(world.address('/unrelated/'))
    await visit.until('no-match')
    await badgeIs(visit, '')
    // Only after the answer: going back destroys whom it would come from.
    await visit.page.evaluate(() => void setTimeout(() => history.back()))
    await visit.until('match')
    await badgeIs(visit, '✓')
    await visit.close()
  })

  it('forgets a page when the next one is no article', async () => {
    const visit = await world.visit('/plain-article/')
    await visit.until('match')
    await visit.page.goto(world.address('/form/'))
    await visit.until('not-article')
    await badgeIs(visit, '')
    await visit.close()
  })

  it('gives in to a page that takes the sidebar away', async () => {
    const visit = await world.visit('/removes-host/')
    await visit.until('match')
    await world.ask({ type: 'open', tabId: visit.tabId })
    await until(
      'given in',
      () => visit.view(),
      ({ open }) => !open,
    )
    expect(await visit.children()).toEqual(['head', 'body'])
    await visit.close()
  })

  it('works on a page that changes thousands of times a second', async () => {
    const visit = await world.visit('/mutation-flood/')
    await badgeIs(visit, '✓')
    await visit.openSidebar()
    await visit.close()
  })

  it('works under a strict content security policy with trusted types', async () => {
    const visit = await world.visit('/strict-csp/')
    await badgeIs(visit, '✓')
    const sidebar = await visit.openSidebar()
    await sidebar.locator('.statement .jump').first().click()
    await until(
      'highlight',
      () => visit.highlighted(),
      (text) => text !== '',
    )
    await visit.close()
  })

  it('reads a page of 100,000 words and 5,000 comments', async () => {
    const visit = await world.visit('/long/?words=100000&comments=5000')
    const view = await until(
      'read',
      () => visit.view(),
      ({ state }) => state === 'match' || state === 'related',
    )
    expect(view.words).toBeGreaterThan(90_000)
    expect(view.story?.comments.comments).toHaveLength(5_000)
    await visit.close()
  })
})

describe.each(BROWSERS)('a background that stops, in %s', (browser) => {
  let world: World
  beforeAll(async () => {
    world = await World.open(browser, { prefs: { 'extensions.background.idle.timeout': IDLE } })
  })
  afterAll(() => world.close())

  it('loses nothing when the background is stopped', async () => {
    const visit = await world.visit('/plain-article/')
    const before = await visit.until('match')
    const neither = before.story?.comments.comments.find(({ stance }) => stance === 'neither')
    await world.ask({ type: 'label-comment', tabId: visit.tabId, commentId: neither?.id ?? '', stance: 'favour' })
    await stopBackground(world)
    const after = await visit.until('match')
    expect(after.story?.comments.byComment).toEqual({ favour: 3, against: 5, neither: 0 })
    expect(after.story?.sources).toEqual(before.story?.sources)
    await stopBackground(world)
    const sidebar = await visit.openSidebar()
    await stopBackground(world)
    await sidebar.locator('.statement .jump').first().click()
    await until(
      'highlight',
      () => visit.highlighted(),
      (text) => text !== '',
    )
    await visit.close()
  })
})

describe.each(BROWSERS)('an extension that is updated under the page, in %s', (browser) => {
  let world: World
  beforeAll(async () => {
    world = await World.open(browser)
  })
  afterAll(() => world.close())

  it('takes its sidebar and its marks along', async () => {
    const visit = await world.visit('/plain-article/')
    await visit.until('match')
    const sidebar = await visit.openSidebar()
    await sidebar.locator('.statement .jump').first().click()
    await until(
      'highlight',
      () => visit.highlighted(),
      (text) => text !== '',
    )
    const panel = await world.app.panel()
    // The panel goes with the extension, so that the call never returns.
    void panel.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
    await until(
      'host gone',
      () => visit.children(),
      (names) => names.length === 2,
    )
    await until(
      'marks gone',
      () => visit.highlighted(),
      (text) => text === '',
    )
  })
})
