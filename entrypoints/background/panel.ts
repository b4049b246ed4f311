import { browser } from 'wxt/browser'
import { PANEL_KEY } from '@/lib/messages/panel'

/** What Firefox has and the types of Chrome do not. */
interface SidebarAction {
  toggle(): Promise<void>
}
const firefox = (browser as { readonly sidebarAction?: SidebarAction }).sidebarAction

/** Firefox answers keys at once or not at all: the setting has to be known before one is pressed. */
let wanted = false
const learn = (value: unknown) => {
  wanted = value === true
}
if (firefox) {
  browser.storage.local.get(PANEL_KEY).then(
    ({ [PANEL_KEY]: value }) => learn(value),
    () => undefined,
  )
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[PANEL_KEY]) learn(changes[PANEL_KEY].newValue)
  })
}

/**
 * Opens the browser's own panel where the reader chose it, in answer to a key.
 * @returns whether the reader did; if not, the sidebar stands in the page
 */
export function openPanel(windowId: number): boolean {
  if (firefox) {
    if (wanted) void firefox.toggle()
    return wanted
  }
  // Chrome has the interface only as long as the permission is granted.
  if (!browser.sidePanel?.open) return false
  void browser.sidePanel.setOptions({ path: '/panel.html', enabled: true })
  void browser.sidePanel.open({ windowId })
  return true
}
