import { browser } from 'wxt/browser'
import { PANEL_KEY } from '@/lib/messages/panel'

/**
 * The browser's own panel, in the place of the sidebar in the page. Chrome has it behind a permission that is asked for
 * only here: whether the reader granted it is the setting itself. Firefox needs none, so that the setting is kept.
 */

const PERMISSION = { permissions: ['sidePanel' as const] }
const PAGE = '/panel.html'

/** What Firefox has and the types of Chrome do not. */
interface SidebarAction {
  open(): Promise<void>
}
const firefox = (browser as { readonly sidebarAction?: SidebarAction }).sidebarAction

/** Whether the sidebar opens in the panel; undefined where the browser has none. */
export async function panelOn(): Promise<boolean | undefined> {
  if (firefox) return (await browser.storage.local.get(PANEL_KEY))[PANEL_KEY] === true
  const offered = browser.runtime.getManifest().optional_permissions?.includes('sidePanel')
  return offered ? browser.permissions.contains(PERMISSION) : undefined
}

/** To be called from a click. @returns whether it is so now */
export async function setPanel(on: boolean): Promise<boolean> {
  if (firefox) {
    await browser.storage.local.set({ [PANEL_KEY]: on })
    return on
  }
  if (on) return browser.permissions.request(PERMISSION)
  await browser.permissions.remove(PERMISSION)
  return false
}

/** Opens the panel in a window; to be called from a click, before anything is waited for. */
export function openPanel(windowId: number): Promise<void> {
  if (firefox) return firefox.open()
  void browser.sidePanel.setOptions({ path: PAGE, enabled: true })
  return browser.sidePanel.open({ windowId })
}
