import type { browser } from 'wxt/browser'

/** What extension pages have as a global: for the functions that tests run inside of them. */
declare global {
  const chrome: typeof browser
}
