import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowsers } from './lib/browsers.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { startServer } from './lib/serve.mjs'
import { ROOT, runTool } from './lib/tools.mjs'

/** `npm start -- [--firefox] [--headless]`: a real browser with the extension in it, on the demo news site. */

const DEMO_PAGES = ['plain-article', 'retelling', 'unrelated', 'section-front']
/** What holds no article says nothing; this long is waited for an article to be read. */
const QUIET_MS = 3_000
const SIDEBAR_MS = 1_500

const say = (line) => process.stdout.write(`${line}\n`)
// Without "--" before it, npm takes the flag for one of its own and passes it on in the environment.
const wantsFirefox = process.argv.includes('--firefox') || process.env.npm_config_firefox === 'true'
const browser = wantsFirefox ? 'firefox' : 'chromium'

function hasDisplay() {
  if (process.argv.includes('--headless')) return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

async function build() {
  const target = browser === 'firefox' ? 'firefox' : 'chrome'
  // What is built is no news to who wanted a browser; what fails is.
  const code = await runTool('wxt', ['build', '-b', target], { stdio: ['ignore', 2, 2] })
  if (code !== 0) throw new Error('The extension could not be built; the messages stand above')
  return join(ROOT, '.output', `${target}-mv3`)
}

/** The words of the popup for a tab: what a reader would be told. */
async function popupWords(launched, tabId) {
  const popup = await launched.openExtensionPage(`popup.html?tabId=${tabId}`)
  await popup.locator('main:not([aria-busy="true"])').waitFor()
  const words = await popup.evaluate(() => document.querySelector('main')?.innerText ?? '')
  await launched.closePage(popup)
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

async function report(launched, page) {
  const { describe, viewOf } = await import('./lib/recognise.mjs')
  const tabId = await launched.tabIdOf(page)
  const view = await viewOf(launched, tabId, QUIET_MS)
  say(`\n${await page.title()}`)
  for (const line of describe(view)) say(`  ${line}`)
  say('  The popup says:')
  for (const line of await popupWords(launched, tabId)) say(`    ${line}`)
  return { tabId, view }
}

async function saveSidebar(launched, page, tabId) {
  await launched.ask({ type: 'open', tabId })
  await page.bringToFront()
  // The sidebar stands under a closed shadow root, out of reach of a locator.
  await page.waitForTimeout(SIDEBAR_MS)
  const path = join(ROOT, '.cache', 'start', 'story.png')
  mkdirSync(join(path, '..'), { recursive: true })
  await page.screenshot({ path })
  say(`\nThe sidebar beside the story: ${path}`)
}

/** Without a display: what was recognised, in words and one picture. */
async function showOnPaper(launched, site) {
  for (const name of DEMO_PAGES) {
    const page = await launched.newPage(`${site}/${name}/`)
    const { tabId, view } = await report(launched, page)
    if (name === DEMO_PAGES[0]) {
      await saveSidebar(launched, page, tabId)
      if (view.state !== 'match') throw new Error('The story was not recognised on its own page')
    }
    await launched.closePage(page)
  }
}

/** With a display: the demo site, until the reader closes the window or presses Ctrl-C. */
async function showOnScreen(launched, site) {
  const closed = new Promise((resolve) => launched.context.once('close', resolve))
  const stopped = new Promise((resolve) => process.once('SIGINT', resolve))
  await launched.newPage(`${site}/`)
  await launched.newPage(`${site}/${DEMO_PAGES[0]}/`)
  say(`The demo site stands at ${site}/ and is open in the browser. Close the window or press Ctrl-C to end.`)
  await Promise.race([closed, stopped])
}

async function start() {
  await ensurePackages()
  const { [browser]: found } = await ensureBrowsers([browser])
  const extensionDir = await build()
  const headless = !hasDisplay()
  if (headless) say(`No display: ${found.path} runs unseen.`)
  const { launch } = await import('./lib/launch.mjs')
  const site = await startServer()
  try {
    const launched = await launch({ browser, extensionDir, headless })
    try {
      await (headless ? showOnPaper : showOnScreen)(launched, site.url)
    } finally {
      await launched.close()
    }
  } finally {
    await site.close()
  }
}

try {
  await start()
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
// A browser that hangs at its end keeps handles open; the work is done.
process.exit()
