import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Frame, Page } from 'playwright-core'
import type { FaceReplies, FaceRequest, Reply } from '@/lib/messages/face'
import type { PageState, PageView } from '@/lib/messages/views'
import { launch } from '@/scripts/lib/launch.mjs'
import { startServer } from '@/scripts/lib/serve.mjs'
import './extension-page'
import { mendFrame } from './firefox-frame'
import { label } from './labels'

/** A real browser with the built extension, and the demo site on loopback. */

export type BrowserName = 'chromium' | 'firefox'
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']

type App = Awaited<ReturnType<typeof launch>>
type Server = Awaited<ReturnType<typeof startServer>>

const OUTPUT = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const
const PATIENCE_MS = 15_000

/** Waits until a value is as wanted; the last value seen is in the error. */
export async function until<T>(what: string, ask: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  const giveUp = Date.now() + PATIENCE_MS
  let value = await ask()
  while (!wanted(value)) {
    if (Date.now() > giveUp) throw new Error(`${what}: still ${JSON.stringify(value)?.slice(0, 500)}`)
    await sleep(50)
    value = await ask()
  }
  return value
}

/** Resolves to undefined where a call gets no answer. */
const within = <T>(ms: number, task: Promise<T>): Promise<T | undefined> =>
  Promise.race([task.catch(() => undefined), sleep(ms, undefined, { ref: false })])

export interface WorldOptions {
  readonly profileDir?: string
  readonly args?: string[]
  readonly prefs?: Record<string, string | number | boolean>
  /** The page that opens after installing stays. */
  readonly keepWelcome?: boolean
}

export class World {
  private constructor(
    readonly browser: BrowserName,
    readonly app: App,
    readonly server: Server,
  ) {}

  static async open(browser: BrowserName, options: WorldOptions = {}): Promise<World> {
    const server = await startServer()
    const app = await launch({ browser, extensionDir: OUTPUT[browser], ...options })
    await app.panel()
    return new World(browser, app, server)
  }

  address(path: string): string {
    return new URL(path, this.server.url).href
  }

  /** Asks the background as one of the extension's own pages. */
  async ask<K extends FaceRequest['type']>(request: Extract<FaceRequest, { type: K }>): Promise<Reply<FaceReplies[K]>> {
    return (await this.app.ask(request)) as Reply<FaceReplies[K]>
  }

  async visit(path: string): Promise<Visit> {
    const page = await this.app.newPage(this.address(path))
    return new Visit(this, page, await this.app.tabIdOf(page))
  }

  /** The example that comes with the extension. */
  async example(): Promise<Visit> {
    const page = await this.app.openExtensionPage('example.html')
    return new Visit(this, page, await this.app.tabIdOf(page))
  }

  async close(): Promise<void> {
    await this.app.close()
    await this.server.close()
  }
}

/** One page in its tab. */
export class Visit {
  constructor(
    readonly world: World,
    readonly page: Page,
    readonly tabId: number,
  ) {}

  async view(): Promise<PageView> {
    const reply = await this.world.ask({ type: 'page-view', tabId: this.tabId })
    if (!reply.ok) throw new Error(`no view: ${reply.why}`)
    return reply.value
  }

  /** Waits for a state, as the popup would show it. */
  until(state: PageState): Promise<PageView> {
    return until(
      `state of ${this.page.url()}`,
      () => this.view(),
      (view) => view.state === state,
    )
  }

  async badge(): Promise<string> {
    const panel = await this.world.app.panel()
    return panel.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), this.tabId)
  }

  /** The popup, as a tab of its own. */
  popup(): Promise<Page> {
    return this.world.app.openExtensionPage(`popup.html?tabId=${this.tabId}`)
  }

  private frame(): Frame | undefined {
    return this.page.frames().find((frame) => /extension:\/\/[^/]+\/sidebar\.html/.test(frame.url()))
  }

  /** The sidebar's frame, opened by the popup's main button, once it shows something. */
  async openSidebar(section?: string): Promise<Frame> {
    const popup = await this.popup()
    await popup.getByRole('button', { name: label('open_sidebar') }).click()
    await until(
      'sidebar open',
      () => this.view(),
      ({ open }) => open,
    )
    await this.world.app.closePage(popup)
    await this.page.bringToFront()
    return this.sidebar(section)
  }

  /** The open sidebar's frame, once its section of that name is there; that of the comments is the story's last. */
  async sidebar(section: string = label('section_comments')): Promise<Frame> {
    const found = await until(
      'frame',
      async () => this.frame(),
      (frame) => frame !== undefined,
    )
    const frame = found as Frame
    const heading = frame.getByRole('heading', { name: section, exact: true })
    const reach = () => frame.evaluate(() => true)
    const drawn = async () => {
      if (this.world.browser === 'firefox' && !(await within(500, reach()))) await mendFrame(frame)
      return (await within(1_500, heading.isVisible())) === true
    }
    await until('sidebar drawn', drawn, (is) => is)
    return frame
  }

  /** What is highlighted in the page, as the page itself sees it. */
  highlighted(): Promise<string> {
    return this.page.evaluate(() =>
      [...(CSS.highlights.get('newsgloss-passage') ?? [])].map((range) => range.toString()).join('|'),
    )
  }

  /** Names of the elements on `documentElement`. */
  children(): Promise<string[]> {
    return this.page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName))
  }

  async close(): Promise<void> {
    await this.world.app.closePage(this.page)
  }
}

/** A folder for a profile that outlives a browser. */
export function temporaryProfile(): { readonly dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'newsgloss-profile-'))
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) }
}
