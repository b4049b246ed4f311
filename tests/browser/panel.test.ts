import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clickMarked } from './support/click-marked'
import { label } from './support/labels'
import { BROWSERS, until, World } from './support/world'

/** The sidebar in the browser's own panel: the same sidebar for the tab it stands beside, with nothing in the page. */

describe.each(BROWSERS)('the browser’s own panel, in %s', (browser) => {
  let world: World
  beforeAll(async () => {
    world = await World.open(browser)
  })
  afterAll(() => world.close())

  it('shows the page of its tab, marks it, and leaves it without marks', async () => {
    const visit = await world.visit('/plain-article/')
    await visit.until('match')
    const before = await visit.children()
    const panel = await world.app.openExtensionPage(`panel.html?tabId=${visit.tabId}`)
    await panel.getByRole('heading', { level: 1, name: 'France cool on a Nato office in Japan' }).waitFor()
    expect(await panel.getByRole('separator').count()).toBe(0)
    const marks = () => visit.page.evaluate(() => CSS.highlights.size)
    await until('marks', marks, (size) => size > 0)
    await panel
      .locator('.statement')
      .first()
      .getByRole('button', { name: /^paragraph/i })
      .first()
      .click()
    await until(
      'shown',
      () => visit.highlighted(),
      (text) => text !== '',
    )
    await clickMarked(visit, 'No specific location')
    const current = () => panel.evaluate(() => document.querySelector('.statement.current')?.textContent ?? '')
    await until('picked', current, (text) => text.includes('No specific location'))
    expect(await visit.children()).toEqual(before)
    await panel.getByRole('button', { name: label('close') }).focus()
    await world.app.closePage(panel)
    await until(
      'no voices',
      () => visit.page.evaluate(() => [...CSS.highlights.keys()].join()),
      (names) => !names.includes('voice'),
    )
    await visit.close()
  })

  it('asks for no permission that it does not need', async () => {
    const panel = await world.app.panel()
    const granted = await panel.evaluate(() => chrome.permissions.getAll())
    expect([...(granted.permissions ?? [])].sort()).toEqual(['storage', 'unlimitedStorage'])
  })
})
