import type { BrowserContext, Page } from 'playwright-core'

/** Saved pages in a real browser: offline, their scripts off, one of ours in each. */

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  // No script and no request of the page's own; its styles stay, for other readers ask for them.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  // The clock of an isolated page is twenty times finer.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}
/** A page that has not been cut into elements by then (milliseconds) never will be. */
const LOAD_MS = 60_000

export interface SavedPages {
  /** Loads a page under an https address, anew each time. Throws where it does not load in time. */
  open(address: string, html: string | Buffer): Promise<Page>
  close(): Promise<void>
}

/** @param script runs in every page before anything else; see bundle.ts */
export async function openSavedPages(context: BrowserContext, script: string): Promise<SavedPages> {
  const page = await context.newPage()
  await page.addInitScript(script)
  let wanted: string | Buffer | undefined
  await page.route('**/*', async (route) => {
    const request = route.request()
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame()
    const html = main ? wanted : undefined
    // A page that reloads itself or leads on to another stays as it was saved.
    if (main) wanted = undefined
    if (html === undefined) await route.abort('aborted')
    else await route.fulfill({ headers: HEADERS, body: html })
  })
  return {
    async open(address, html) {
      wanted = html
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LOAD_MS })
      return page
    },
    close: () => page.close(),
  }
}
