import { browser } from 'wxt/browser'

/** Which tab the panel of a window stands beside. */

const given = new URLSearchParams(location.search).get('tabId')

/** The tab in front; undefined where there is none to speak of. */
export async function tabInFront(): Promise<number | undefined> {
  if (given !== null) return /^\d+$/.test(given) ? Number(given) : undefined
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id
}

/** Calls back when another tab of this window comes to the front. @returns ends it */
export function onFront(callback: (tabId: number) => void): () => void {
  const own = browser.windows.getCurrent()
  const listen = async ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (given === null && (await own).id === windowId) callback(tabId)
  }
  browser.tabs.onActivated.addListener(listen)
  return () => browser.tabs.onActivated.removeListener(listen)
}
