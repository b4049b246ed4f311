import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS, type Visit, World } from './support/world'

/** Every face, in both colour schemes, by axe. */

/** What axe finds wrong, as "rule: element". */
async function violations(face: Page | Frame): Promise<string[]> {
  await face.evaluate(axe.source)
  return face.evaluate(async () => {
    type Result = { violations: { id: string; nodes: { html: string }[] }[] }
    const { axe } = globalThis as unknown as { axe: { run(): Promise<Result> } }
    const { violations } = await axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
  })
}

const openAll = (face: Page | Frame) =>
  face.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) button.click()
    for (const details of document.querySelectorAll('details')) details.open = true
  })

/** Firefox's automation channel has no colour schemes; the browser itself has: 0 is dark, 1 is light. */
const schemePrefs = (scheme: string) => ({
  'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
})

const isDark = (face: Page | Frame) => face.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)

describe.each(BROWSERS)('axe finds nothing, in %s', (browser) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    let world: World
    let visit: Visit
    beforeAll(async () => {
      world = await World.open(browser, { prefs: schemePrefs(colorScheme) })
      visit = await world.visit('/plain-article/')
      await visit.until('match')
    })
    afterAll(() => world.close())

    it('in the sidebar, with everything open', async () => {
      await visit.page.emulateMedia({ colorScheme })
      const sidebar = await visit.openSidebar()
      await openAll(sidebar)
      expect(await isDark(sidebar)).toBe(colorScheme === 'dark')
      expect(await violations(sidebar)).toEqual([])
      await world.ask({ type: 'close', tabId: visit.tabId })
    })

    it.each(['/plain-article/', '/unrelated/'])(
      'in the browser’s own panel, with everything open, on %s',
      async (path) => {
        const other = await world.visit(path)
        await other.until(path === '/unrelated/' ? 'no-match' : 'match')
        const panel = await world.app.openExtensionPage(`panel.html?tabId=${other.tabId}`)
        await panel.emulateMedia({ colorScheme })
        await panel.locator('.statement').first().waitFor()
        await openAll(panel)
        expect(await violations(panel)).toEqual([])
        await world.app.closePage(panel)
        await other.close()
      },
    )

    it.each(['/plain-article/', '/unrelated/', '/form/'])('in the popup on %s', async (path) => {
      const other = await world.visit(path)
      await other.until(path === '/form/' ? 'not-article' : path === '/unrelated/' ? 'no-match' : 'match')
      const popup = await other.popup()
      await popup.emulateMedia({ colorScheme })
      await popup.getByRole('button').first().waitFor()
      expect(await isDark(popup)).toBe(colorScheme === 'dark')
      expect(await violations(popup)).toEqual([])
      await world.app.closePage(popup)
      await other.close()
    })

    it.each(['welcome', 'example', 'help'])('in the page “%s”', async (name) => {
      const page = await world.app.openExtensionPage(`${name}.html`)
      await page.emulateMedia({ colorScheme })
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await isDark(page)).toBe(colorScheme === 'dark')
      expect(await violations(page)).toEqual([])
      await world.app.closePage(page)
    })

    it.each([
      'stories',
      'story/nato-tokyo-office/said-s1',
      'pages',
      'page',
      'page/https%3A%2F%2Fgone.example%2F',
      'labels',
      'settings',
      'data',
    ])('in the library at #%s', async (place) => {
      const address = encodeURIComponent(world.address('/plain-article/'))
      const fragment = place === 'page' ? `page/${address}` : place
      const library = await world.app.openExtensionPage(`library.html#${fragment}`)
      await library.emulateMedia({ colorScheme })
      await library.locator('main :is(h1, h2)').first().waitFor()
      await openAll(library)
      expect(await isDark(library)).toBe(colorScheme === 'dark')
      expect(await violations(library)).toEqual([])
      await world.app.closePage(library)
    })
  })
})
