import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { findBrowser } from './lib/browsers.mjs'
import { draw } from './screens/draw'
import { serveGallery } from './screens/server'

/**
 * Draws every face in every state, light and dark, into `.cache/screens/<language>`, and fails where something does not
 * fit: `npm run screens -- [part of a name] [--language fr]`. The language "stretched" is English with longer words.
 */

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', default: 'en' } },
})
const { language } = values
const out = `${root}/.cache/screens/${language}`
const part = positionals[0] ?? ''

const found = findBrowser('chromium')
if (!found) throw new Error('No Chromium is installed')
if (part === '') rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const gallery = await serveGallery(root)
const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false, args: ['--disable-gpu'] })
try {
  const faults = await draw(browser, { address: gallery.address, language, part, out })
  for (const fault of faults) process.stdout.write(`${fault}\n`)
  process.stdout.write(`${out}: ${faults.length} faults\n`)
  process.exitCode = faults.length === 0 ? 0 : 1
} finally {
  await browser.close()
  await gallery.close()
}
