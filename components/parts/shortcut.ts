import { browser } from 'wxt/browser'

/** The command is named so in the manifest. */
const COMMAND = 'toggle-sidebar'

/** The keys that open the sidebar, as the reader set them. @returns undefined where there are none */
export async function findShortcut(): Promise<string | undefined> {
  const commands = await browser.commands?.getAll()
  return commands?.find(({ name }) => name === COMMAND)?.shortcut || undefined
}
