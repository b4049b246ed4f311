import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launch } from './lib/launch.mjs'
import { startServer } from './lib/serve.mjs'
import { run } from './lib/tools.mjs'
import { SCENES, type Stage } from './store/scenes'

/**
 * Takes the stores' pictures of the real extension, 1280 × 800, light and dark, into `.cache/store-screens`; with
 * `--readme` the first of them also for the README. `--built` takes the build as it is.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUT = `${ROOT}.cache/store-screens`
const SIZE = { width: 1280, height: 800 }

async function shoot(stage: Omit<Stage, 'page'>, theme: 'light' | 'dark'): Promise<void> {
  for (const { name, path, arrange } of SCENES) {
    const page = await (path.startsWith('/') ? stage.app.newPage(stage.site + path) : stage.app.openExtensionPage(path))
    await page.setViewportSize(SIZE)
    await page.emulateMedia({ colorScheme: theme })
    await arrange({ ...stage, page })
    await page.screenshot({ path: `${OUT}/${name}-${theme}.png` })
    await stage.app.closePage(page)
  }
}

if (!process.argv.includes('--built')) {
  const code = await run(process.execPath, ['scripts/run.mjs', 'wxt', 'build', '-b', 'chrome'])
  if (code !== 0) throw new Error('The extension could not be built')
}
rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
const site = await startServer()
const app = await launch({ browser: 'chromium', extensionDir: `${ROOT}.output/chrome-mv3` })
try {
  for (const theme of ['light', 'dark'] as const) {
    await shoot({ app, site: site.url.replace(/\/$/, '') }, theme)
    if (process.argv.includes('--readme'))
      copyFileSync(`${OUT}/${SCENES[0].name}-${theme}.png`, `${ROOT}docs/images/sidebar-${theme}.png`)
  }
} finally {
  await app.close()
  await site.close()
}
process.stdout.write(`${OUT}: ${SCENES.length * 2} pictures\n`)
