import type { BrowserContext } from 'playwright-core'
import { type Launched, launch } from '../../scripts/lib/launch.mjs'
import { startServer } from '../../scripts/lib/serve.mjs'
import { startChromium } from '../../scripts/saved/chromium'
import type { Bench } from './measure'

/** What the measures share, and how it ends: last started, first ended. */
export function startBench(extensionDir: string): { readonly bench: Bench; close(): Promise<void> } {
  const ends: (() => Promise<unknown>)[] = []
  let plain: Promise<BrowserContext> | undefined
  let extended: Promise<Launched> | undefined
  let site: ReturnType<typeof startServer> | undefined

  const openPlain = async () => {
    const chromium = await startChromium()
    ends.push(chromium.close)
    return chromium.context
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
