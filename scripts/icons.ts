import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findBrowser } from './lib/browsers.mjs'

/** Draws the icon of `public/icons/newsgloss.svg` at every size that browsers and stores ask for: `npm run icons`. */

const FOLDER = fileURLToPath(new URL('../public/icons/', import.meta.url))
const SIZES = [16, 32, 48, 96, 128]

const found = findBrowser('chromium')
if (!found) throw new Error('No Chromium is installed')
const drawing = readFileSync(`${FOLDER}newsgloss.svg`).toString('base64')
const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false, args: ['--disable-gpu'] })
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<style>body { margin: 0 } img { display: block }</style>
       <img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    )
    await page.screenshot({ path: `${FOLDER}${size}.png`, omitBackground: true })
    await page.close()
  }
} finally {
  await browser.close()
}
