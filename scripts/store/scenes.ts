import type { Frame, Page } from 'playwright-core'
import type { PageView } from '@/lib/messages/views'
import messages from '@/public/_locales/en/messages.json' with { type: 'json' }
import type { Launched } from '../lib/launch.mjs'

/** What the stores' pictures show, in order: the first is the one that most people see. */

export interface Stage {
  readonly app: Launched
  /** Address of the demo site, without a slash at its end. */
  readonly site: string
  readonly page: Page
}

interface Scene {
  readonly name: string
  /** On the demo site where it begins with a slash, else a page of the extension. */
  readonly path: string
  arrange(stage: Stage): Promise<void>
}

const PATIENCE_MS = 20_000
/** Pictures and fonts settle, and what was scrolled comes to rest. */
const SETTLE_MS = 800

const isSidebar = (frame: Frame) => frame.url().includes('/sidebar.html')

/** Opens the sidebar beside the page, once its article is listened to. @returns its frame, with the section drawn */
async function openSidebar({ app, page }: Stage, section: keyof typeof messages): Promise<Frame> {
  const tabId = await app.tabIdOf(page)
  const giveUp = Date.now() + PATIENCE_MS
  let view: PageView | undefined
  while (!view?.heard && Date.now() < giveUp) {
    await page.waitForTimeout(100)
    view = (await app.ask<{ value?: PageView }>({ type: 'page-view', tabId })).value
  }
  await app.ask({ type: 'open', tabId })
  await page.bringToFront()
  while (!page.frames().some(isSidebar)) {
    if (Date.now() > giveUp) throw new Error('The sidebar did not open')
    await page.waitForTimeout(100)
  }
  const frame = page.frames().find(isSidebar) as Frame
  await frame.getByRole('heading', { name: messages[section].message, exact: true }).waitFor({ timeout: PATIENCE_MS })
  await page.waitForTimeout(SETTLE_MS)
  return frame
}

/** Brings a section of the sidebar to its top. */
async function goTo(stage: Stage, frame: Frame, section: keyof typeof messages): Promise<void> {
  const heading = frame.getByRole('heading', { name: messages[section].message, exact: true })
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await stage.page.waitForTimeout(SETTLE_MS)
}

export const SCENES: readonly [Scene, ...Scene[]] = [
  {
    name: '1-story',
    path: '/plain-article/',
    arrange: async (stage) => void (await openSidebar(stage, 'section_comments')),
  },
  {
    name: '2-sources',
    path: '/plain-article/',
    async arrange(stage) {
      const frame = await openSidebar(stage, 'section_comments')
      await goTo(stage, frame, 'section_sources')
      await frame.locator('.statement .jump').first().click()
      await stage.page.waitForTimeout(SETTLE_MS)
    },
  },
  {
    name: '3-comments',
    path: '/plain-article/',
    async arrange(stage) {
      const frame = await openSidebar(stage, 'section_comments')
      await goTo(stage, frame, 'section_comments')
    },
  },
  {
    name: '4-any-article',
    path: '/unrelated/',
    arrange: async (stage) => void (await openSidebar(stage, 'section_sources')),
  },
  {
    name: '5-welcome',
    path: 'welcome.html',
    arrange: async ({ page }) => page.getByRole('heading', { level: 1 }).waitFor(),
  },
]
