import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, firefox } from 'playwright-core'
import { archiveOf } from './archive.mjs'
import { byHand, findBrowser } from './browsers.mjs'

/** Starts a real browser with the extension in it, for the demo, the browser tests and the bench. */

/** Firefox gives every extension an address of its own; this one is fixed, so that its pages can be opened. */
const FIREFOX_UUID = '6e657773-676c-4f73-8473-000000000001'
const START_MS = 30_000
const CLOSE_MS = 8_000
const CLOSE_PAGE_MS = 1_500
const WELCOME_MS = 10_000

/** @param {Promise<unknown>} task @param {number} ms @returns {Promise<boolean>} whether it ended in time */
const endsWithin = (task, ms) =>
  Promise.race([
    task.then(
      () => true,
      () => true,
    ),
    sleep(ms, false, { ref: false }),
  ])

async function launchChromium({ path, extensionDir, headless, profileDir, args }) {
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: path,
    headless,
    chromiumSandbox: false,
    viewport: headless ? { width: 1280, height: 860 } : null,
    args: [
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  })
  const started = context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: START_MS })
  const worker = await Promise.resolve(started).catch(() => undefined)
  if (!worker) {
    await closeBrowser(context, profileDir)
    throw new Error(
      `${path} did not take the extension in ${extensionDir}: is every file there that its manifest names?`,
    )
  }
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}` }
}

async function launchFirefox({ path, extensionDir, headless, profileDir, args, prefs }) {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'))
  const id = manifest.browser_specific_settings.gecko.id
  mkdirSync(join(profileDir, 'extensions'), { recursive: true })
  writeFileSync(join(profileDir, 'extensions', `${id}.xpi`), archiveOf(extensionDir))
  const context = await firefox.launchPersistentContext(profileDir, {
    channel: 'moz-firefox',
    executablePath: path,
    headless,
    viewport: headless ? { width: 1280, height: 860 } : null,
    args: ['--remote-allow-system-access', ...args],
    firefoxUserPrefs: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      ...prefs,
    },
  })
  return { context, origin: `moz-extension://${FIREFOX_UUID}` }
}

/** Processes whose command line names the profile: those that this launch started. */
function processesOf(profileDir) {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').filter((entry) => {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) return false
    try {
      return readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes(profileDir)
    } catch {
      return false
    }
  })
}

function kill(pid) {
  try {
    process.kill(Number(pid), 'SIGKILL')
  } catch {
    // It ended in the meantime.
  }
}

/** Ends the browser, so that nothing writes to its profile any more. */
async function closeBrowser(context, profileDir) {
  // Firefox's close sometimes never returns.
  await endsWithin(context.close(), CLOSE_MS)
  for (const pid of processesOf(profileDir)) kill(pid)
}

/** Whether an extension page is there. Firefox never reports that such a page has loaded, so its own state is asked. */
async function arrives(page, url) {
  page.goto(url, { timeout: 0 }).catch(() => {})
  const giveUp = Date.now() + START_MS / 3
  while (Date.now() < giveUp) {
    const ready = page.evaluate(() => location.protocol.endsWith('extension:') && document.readyState === 'complete')
    if ((await Promise.race([ready.catch(() => false), sleep(1_000, false, { ref: false })])) === true) return true
    await sleep(50)
  }
  return false
}

/** An extension page in a tab. A tab that Firefox's automation channel has lost from the start is tried anew. */
async function openExtensionPage(context, url) {
  for (let attempt = 0; attempt < 3; attempt++) {
    const page = await context.newPage()
    if (await arrives(page, url)) return page
  }
  throw new Error(`The extension's page did not open: ${url}`)
}

/**
 * A new profile is welcomed by a page of its own, which would come to the front in the middle of things. It closes
 * before anything else happens.
 */
async function closeWelcome(panel) {
  const giveUp = Date.now() + WELCOME_MS
  while (Date.now() < giveUp) {
    const closed = panel.evaluate(() => {
      const { extension } = globalThis.browser ?? globalThis.chrome
      const welcome = extension.getViews({ type: 'tab' }).find(({ location }) => location.pathname === '/welcome.html')
      welcome?.close()
      return welcome !== undefined
    })
    if ((await Promise.race([closed.catch(() => false), sleep(1_000, false, { ref: false })])) === true) return
    await sleep(50)
  }
  throw new Error('No page welcomed the reader after the installation')
}

/** The number of a page's tab, asked from an extension page: the tab that is active once the page is in front. */
async function tabIdOf(page, panel) {
  await page.bringToFront()
  const giveUp = Date.now() + START_MS
  while (Date.now() < giveUp) {
    const id = await panel.evaluate(async () => {
      const { tabs } = globalThis.browser ?? globalThis.chrome
      const [[active], own] = await Promise.all([
        tabs.query({ active: true, lastFocusedWindow: true }),
        tabs.getCurrent(),
      ])
      return active && active.id !== own?.id ? active.id : undefined
    })
    if (id !== undefined) return id
    await sleep(50)
  }
  throw new Error('The page did not come to the front')
}

/**
 * @param {{ browser: 'chromium' | 'firefox', extensionDir: string, headless?: boolean, profileDir?: string,
 *   panelPage?: string, args?: string[], prefs?: Record<string, string | number | boolean>, keepWelcome?: boolean }} options
 *   `profileDir` is kept at the end where it is given; `panelPage` is the extension's page that asks on our behalf
 */
export async function launch(options) {
  const { browser, headless = true, panelPage = 'library.html', args = [], prefs = {}, keepWelcome = false } = options
  const extensionDir = resolve(options.extensionDir)
  const found = findBrowser(browser)
  if (!found) throw new Error(`No ${browser} is installed`)
  if (found.kind === 'chrome') throw new Error(byHand(extensionDir))
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), `newsgloss-${browser}-`))
  const isNew =
    !existsSync(profileDir) || readdirSync(profileDir).every((name) => name === 'extension-preferences.json')
  const start = browser === 'firefox' ? launchFirefox : launchChromium
  const { context, origin } = await start({ path: found.path, extensionDir, headless, profileDir, args, prefs })
  const extensionUrl = (path) => `${origin}/${path}`

  let panel
  /** The extension's page that stands in a tab of its own and can ask the background on our behalf. */
  const openPanel = () => {
    panel ??= openExtensionPage(context, extensionUrl(panelPage)).then(async (page) => {
      if (isNew && !keepWelcome) await closeWelcome(page)
      return page
    })
    return panel
  }
  return {
    browser,
    context,
    extensionUrl,
    panel: openPanel,
    openExtensionPage: (path) => openExtensionPage(context, extensionUrl(path)),
    newPage: async (url) => {
      const page = await context.newPage()
      await page.goto(url, { timeout: START_MS })
      return page
    },
    /** Firefox closes an extension's page, but never says so. */
    closePage: (page) => endsWithin(page.close(), CLOSE_PAGE_MS),
    tabIdOf: async (page) => tabIdOf(page, await openPanel()),
    /** Sends a message as one of the extension's own pages and returns the answer. */
    ask: async (message) =>
      (await openPanel()).evaluate(
        (sent) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(sent),
        message,
      ),
    close: async () => {
      await closeBrowser(context, profileDir)
      if (!options.profileDir) rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
