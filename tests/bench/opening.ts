import type { Frame, Page } from 'playwright-core'
import type { Launched } from '../../scripts/lib/launch.mjs'
import type { Measure } from './measure'
import { summarise } from './statistics'

/** From the popup's request to the sidebar's first words on the screen. */

const OPENINGS = 25
const LIMIT_MS = 200

declare global {
  interface Window {
    /** Milliseconds since 1970, with fractions, when the first heading was painted. */
    headingAt?: number
  }
}

/** To run in every document; in the sidebar's it notes the frame after the one that drew the first heading. */
export function watchHeading(): void {
  if (!location.pathname.endsWith('/sidebar.html')) return
  const look = new MutationObserver(() => {
    if (!document.querySelector('h1, h2')?.textContent) return
    look.disconnect()
    // The callback after next runs once the frame that has the heading is drawn.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.headingAt = performance.timeOrigin + performance.now()
      }),
    )
  })
  look.observe(document, { childList: true, subtree: true, characterData: true })
}

export interface Opening {
  /** Sends what the popup's button sends; when it left, in milliseconds since 1970. */
  open(): Promise<number>
  close(): Promise<void>
  /** The frame, once its first heading is painted. */
  shown(): Promise<Frame>
}

const isSidebar = (frame: Frame) => new URL(frame.url() || 'about:blank').pathname.endsWith('/sidebar.html')

/** Opens and closes the sidebar in a page that is in front and recognised. */
export async function prepareOpening(launched: Launched, page: Page): Promise<Opening> {
  const panel = await launched.panel()
  const tabId = await launched.tabIdOf(page)
  return {
    open: () =>
      panel.evaluate(async (id) => {
        const left = performance.timeOrigin + performance.now()
        await chrome.runtime.sendMessage({ type: 'open', tabId: id })
        return left
      }, tabId),
    close: () =>
      panel.evaluate(async (id) => void (await chrome.runtime.sendMessage({ type: 'close', tabId: id })), tabId),
    async shown() {
      const frame =
        page.frames().find(isSidebar) ?? (await page.waitForEvent('framenavigated', { predicate: isSidebar }))
      // The browser reports a paint somewhat after it was on the screen.
      const drawn = () =>
        window.headingAt !== undefined && performance.getEntriesByName('first-contentful-paint').length > 0
      await frame.waitForFunction(drawn, undefined, { polling: 50, timeout: 10_000 })
      return frame
    },
  }
}

export const opening: Measure = {
  name: 'opening',
  async run(bench) {
    const launched = await bench.extended()
    const page = await launched.context.newPage()
    await page.addInitScript(watchHeading)
    await page.goto(`${await bench.site()}/long/?words=1500`)
    const sidebar = await prepareOpening(launched, page)
    const headings: number[] = []
    const paints: number[] = []
    for (let i = 0; i < OPENINGS; i++) {
      const left = await sidebar.open()
      const frame = await sidebar.shown()
      const { heading, paint } = await frame.evaluate(() => {
        const [first] = performance.getEntriesByName('first-contentful-paint')
        return { heading: window.headingAt ?? 0, paint: performance.timeOrigin + (first?.startTime ?? Number.NaN) }
      })
      headings.push(heading - left)
      paints.push(paint - left)
      await sidebar.close()
    }
    await page.close()
    const budget = { of: 'median', limit: LIMIT_MS } as const
    return [
      { name: 'Click to first heading of the sidebar', unit: 'ms', ours: summarise(headings), budget },
      { name: 'Click to first contentful paint of the sidebar', unit: 'ms', ours: summarise(paints), budget },
    ]
  },
}
