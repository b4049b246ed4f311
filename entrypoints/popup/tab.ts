import { browser } from 'wxt/browser'

const given = new URLSearchParams(location.search).get('tabId')

/** Opened under the toolbar's button, not as a page of its own with the tab's number in its address. */
export const isRealPopup = given === null

export interface PopupTab {
  readonly id: number
  readonly windowId: number
  /** Its document has not arrived yet. */
  readonly loading: boolean
}

/** The tab that the popup speaks of. @returns undefined where the browser does not say */
export async function findTab(): Promise<PopupTab | undefined> {
  const tab =
    given === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : /^\d+$/.test(given)
        ? await browser.tabs.get(Number(given))
        : undefined
  if (tab?.id === undefined) return undefined
  return { id: tab.id, windowId: tab.windowId, loading: tab.status === 'loading' }
}

/** Calls back once the tab's document has arrived. @returns ends it */
export function onLoaded(tabId: number, callback: () => void): () => void {
  const listen = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status === 'complete') callback()
  }
  browser.tabs.onUpdated.addListener(listen)
  return () => browser.tabs.onUpdated.removeListener(listen)
}

export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') })
  window.close()
}
