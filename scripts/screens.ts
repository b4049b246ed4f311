import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { createServer } from 'vite'

/**
 * Draws every face in every state, light and dark, into `.cache/screens`.
 * `npx tsx scripts/screens.ts [part of a name]`: only cases whose name has it.
 */

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const out = `${root}/.cache/screens`
const wanted = process.argv[2] ?? ''

const WIDTHS: Readonly<Record<string, number>> = { sidebar: 400, popup: 320, library: 900 }
/** The narrowest width that a face must stand, and text at twice its size. */
const EXTREMES = [
  { suffix: 'narrow', width: 320, zoom: 1 },
  { suffix: 'large', width: 400, zoom: 2 },
] as const
const EXTREME_CASES = [
  'sidebar/match',
  'sidebar/hostile',
  'sidebar/article',
  'sidebar/article-hostile',
  'sidebar/compared',
  'popup/match',
  'library/full',
]
/** Cases that are drawn a second time with everything opened. */
const UNFOLDED = ['sidebar/match', 'sidebar/article', 'sidebar/article-hostile', 'sidebar/compared']

const chromiumPath = () =>
  execFileSync('sh', ['-c', 'command -v chromium || command -v google-chrome']).toString().trim()

async function gallery() {
  const server = await createServer({
    configFile: false,
    root: `${root}/scripts/screens`,
    cacheDir: `${root}/.cache/gallery`,
    logLevel: 'error',
    resolve: {
      alias: [
        { find: 'wxt/browser', replacement: `${root}/scripts/screens/browser.ts` },
        { find: '@', replacement: root },
      ],
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port: 0, host: '127.0.0.1', fs: { allow: [root] }, hmr: false, watch: null },
  })
  await server.listen()
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('the gallery has no address')
  return { address, close: () => server.close() }
}

async function openCase(page: Page, address: string, name: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${address}#${name}`)
  await page.waitForFunction('window.drawn')
}

/** Opens what is folded, so that a second picture shows it. @returns whether there was anything */
async function unfold(page: Page): Promise<boolean> {
  const folded = page.locator('[aria-expanded="false"]')
  const any = (await folded.count()) > 0
  if ((await page.locator('.jump').count()) > 0) await page.locator('.jump').first().click()
  for (let more = 60; more > 0 && (await folded.count()) > 0; more--) await folded.first().click()
  return any
}

async function draw(browser: Browser, address: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 400, height: 700 }, deviceScaleFactor: 1.5 })
    await openCase(page, address, '')
    const names = (await page.evaluate('window.caseNames')) as string[]
    const picture = (suffix: string) => page.screenshot({ path: `${out}/${suffix}-${colorScheme}.png`, fullPage: true })
    for (const name of names.filter((each) => each.includes(wanted))) {
      const file = name.replace('/', '-')
      await page.setViewportSize({ width: WIDTHS[name.split('/')[0] ?? ''] ?? 400, height: 300 })
      await openCase(page, address, name)
      await picture(file)
      if (UNFOLDED.includes(name) && (await unfold(page))) await picture(`${file}-unfolded`)
      if (!EXTREME_CASES.includes(name) || colorScheme === 'dark') continue
      for (const { suffix, width, zoom } of EXTREMES) {
        await page.setViewportSize({ width, height: 300 })
        await openCase(page, address, name)
        await page.addStyleTag({ content: `html { font-size: ${100 * zoom}% }` })
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        if (Number(over) > 0) console.log(`${name} is ${over} px too wide at ${suffix}`)
        await picture(`${file}-${suffix}`)
      }
    }
    await page.close()
  }
}

mkdirSync(out, { recursive: true })
const { address, close } = await gallery()
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  chromiumSandbox: false,
  args: ['--disable-gpu'],
})
try {
  await draw(browser, address)
} finally {
  await browser.close()
  await close()
}
