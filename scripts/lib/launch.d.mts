import type { BrowserContext, Page } from 'playwright-core'

export interface Launched {
  readonly browser: 'chromium' | 'firefox'
  readonly context: BrowserContext
  extensionUrl(path: string): string
  /** The extension's page that asks on our behalf, in a tab of its own. */
  panel(): Promise<Page>
  openExtensionPage(path: string): Promise<Page>
  newPage(url: string): Promise<Page>
  /** Closes a page in a bounded time: Firefox never says that an extension's page is closed. */
  closePage(page: Page): Promise<boolean>
  /** Brings the page to the front. */
  tabIdOf(page: Page): Promise<number>
  ask<T = unknown>(message: unknown): Promise<T>
  /** Ends the browser, in a bounded time; a profile that was not given is removed. */
  close(): Promise<void>
}

export function launch(options: {
  browser: 'chromium' | 'firefox'
  extensionDir: string
  headless?: boolean
  profileDir?: string
  panelPage?: string
  args?: string[]
  prefs?: Record<string, string | number | boolean>
  /** The page that opens after installing stays; else it is closed. */
  keepWelcome?: boolean
}): Promise<Launched>
