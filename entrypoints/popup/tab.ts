import { browser } from 'wxt/browser'

const given = new URLSearchParams(location.search).get('tabId')

/** Opened under the toolbar's button, not as a page of its own with the tab's number in its address. */
export const isRealPopup = given === null

/** The tab that the popup speaks of. @returns undefined where the browser does not say */
export async function findTab(): Promise<number | undefined> {
  if (given !== null) return /^\d+$/.test(given) ? Number(given) : undefined
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

/** The command is named so in the manifest. */
const COMMAND = 'toggle-sidebar'

/** The keys that open the sidebar, as the reader set them. @returns undefined where there are none */
export async function findShortcut(): Promise<string | undefined> {
  const commands = await browser.commands?.getAll()
  return commands?.find(({ name }) => name === COMMAND)?.shortcut || undefined
}

export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') })
  window.close()
}
