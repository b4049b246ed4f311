import type { BrowserContext } from 'playwright-core'
import type { Launched } from '../../scripts/lib/launch.mjs'
import type { Figure } from './figure'

/** What a measure may use. Browsers and the server start when first asked for and end with the bench. */
export interface Bench {
  /** Folder of the built extension. */
  readonly extensionDir: string
  /** Chromium with the extension in it. */
  extended(): Promise<Launched>
  /** Chromium without it, offline but for what `open` hands out. */
  plain(): Promise<BrowserContext>
  /** Address of the test pages' server, without a slash at the end. */
  site(): Promise<string>
  /** Tells the person who waits what is going on. */
  say(line: string): void
}

/** One file beside this, and one line in the registry. */
export interface Measure {
  /** Part of it on the command line runs this measure alone. */
  readonly name: string
  run(bench: Bench): Promise<Figure[]>
}
