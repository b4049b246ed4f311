import type { Browser, Page } from 'playwright-core'
import { overflow } from './overflow'

/** Takes the pictures of all faces, and notes what does not fit. */

const WIDTHS: Readonly<Record<string, number>> = {
  sidebar: 400,
  popup: 320,
  library: 900,
  welcome: 1_000,
  example: 900,
  help: 900,
}
const HEIGHT = 300
/** The narrowest width that a face must stand, a phone's, and text at twice its size. */
const EXTREMES = [
  { suffix: 'narrow', width: 320, zoom: 1 },
  { suffix: 'phone', width: 360, zoom: 1 },
  { suffix: 'large', width: 400, zoom: 2 },
] as const
const EXTREME_CASES = [
  'sidebar/match',
  'sidebar/hostile',
  'sidebar/article',
  'sidebar/article-hostile',
  'sidebar/compared',
  'popup/match',
  'library/stories',
  'library/story',
  'library/pages',
  'library/import',
  'library/page',
  'welcome/welcome',
  'example/example',
  'help/help',
]
/** Cases that are drawn a second time with everything opened. */
const UNFOLDED = ['sidebar/match', 'sidebar/article', 'sidebar/article-hostile', 'sidebar/compared', 'sidebar/failure']

interface Wanted {
  /** Of the gallery. */
  readonly address: string
  /** A folder under public/_locales, or "stretched". */
  readonly language: string
  /** Only cases whose name has it. */
  readonly part: string
  /** Folder for the pictures. */
  readonly out: string
}

async function openCase(page: Page, { address, language }: Wanted, name: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${address}?language=${language}#${name}`)
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

/** One face in its state, at its own width and at the extremes. @returns what does not fit */
async function drawCase(page: Page, wanted: Wanted, name: string, theme: 'light' | 'dark'): Promise<string[]> {
  const faults: string[] = []
  const file = name.replace('/', '-')
  const picture = async (suffix: string) => {
    const found = await overflow(page)
    faults.push(...found.map((fault) => `${name}${suffix}: ${fault}`))
    await page.screenshot({ path: `${wanted.out}/${file}${suffix}-${theme}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: WIDTHS[name.split('/')[0] ?? ''] ?? 400, height: HEIGHT })
  await openCase(page, wanted, name)
  await picture('')
  if (UNFOLDED.includes(name) && (await unfold(page))) await picture('-unfolded')
  if (!EXTREME_CASES.includes(name) || theme === 'dark') return faults
  for (const { suffix, width, zoom } of EXTREMES) {
    await page.setViewportSize({ width, height: HEIGHT })
    await openCase(page, wanted, name)
    await page.addStyleTag({ content: `html { font-size: ${100 * zoom}% }` })
    await picture(`-${suffix}`)
  }
  return faults
}

/**
 * Every face in every state and both themes. Fails where no case has the part in its name.
 * @returns what does not fit, a line each
 */
export async function draw(browser: Browser, wanted: Wanted): Promise<string[]> {
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 400, height: 700 }, deviceScaleFactor: 1.5 })
    await openCase(page, wanted, '')
    const names = (await page.evaluate('window.caseNames')) as string[]
    const those = names.filter((each) => each.includes(wanted.part))
    if (those.length === 0) throw new Error(`No case has "${wanted.part}" in its name`)
    for (const name of those) {
      faults.push(...(await drawCase(page, wanted, name, colorScheme)))
    }
    await page.close()
  }
  return [...new Set(faults)]
}
