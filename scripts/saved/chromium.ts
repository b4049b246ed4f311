import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { ensureBrowsers } from '../lib/browsers.mjs'

export interface PlainChromium {
  readonly context: BrowserContext
  /** Ends the browser and removes its profile. */
  close(): Promise<void>
}

/** A Chromium without the extension, installed first where that is possible. */
export async function startChromium(): Promise<PlainChromium> {
  const { chromium: found } = await ensureBrowsers(['chromium'])
  const profile = mkdtempSync(join(tmpdir(), 'newsgloss-plain-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found?.path ?? '',
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  })
  return {
    context,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
