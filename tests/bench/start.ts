import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { findBrowser } from '../../scripts/lib/browsers.mjs'
import { type Launched, launch } from '../../scripts/lib/launch.mjs'
import { startServer } from '../../scripts/lib/serve.mjs'
import type { Bench } from './measure'

async function startPlain(profile: string): Promise<BrowserContext> {
  const found = findBrowser('chromium')
  if (!found) throw new Error('No Chromium is installed')
  return chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  })
}

/** What the measures share, and how it ends: last started, first ended. */
export function startBench(extensionDir: string): { readonly bench: Bench; close(): Promise<void> } {
  const ends: (() => Promise<unknown>)[] = []
  let plain: Promise<BrowserContext> | undefined
  let extended: Promise<Launched> | undefined
  let site: ReturnType<typeof startServer> | undefined

  const openPlain = async () => {
    const profile = mkdtempSync(join(tmpdir(), 'newsgloss-bench-'))
    ends.push(async () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
    const context = await startPlain(profile)
    ends.push(() => context.close())
    return context
  }
  const openExtended = async () => {
    const launched = await launch({ browser: 'chromium', extensionDir })
    ends.push(() => launched.close())
    return launched
  }
  const openSite = async () => {
    const server = await startServer()
    ends.push(() => server.close())
    return server
  }

  const bench: Bench = {
    extensionDir,
    plain: () => (plain ??= openPlain()),
    extended: () => (extended ??= openExtended()),
    async site() {
      site ??= openSite()
      return (await site).url
    },
    say: (line) => process.stderr.write(`${line}\n`),
  }
  const close = async () => {
    for (const end of ends.reverse()) await end()
  }
  return { bench, close }
}
