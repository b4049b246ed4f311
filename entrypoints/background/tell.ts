import { browser } from 'wxt/browser'

/** Said to every face that shows this tab. */
type News = { readonly type: 'changed' } | { readonly type: 'picked'; readonly at: number }

// With no face open nobody listens, and the browser calls that an error.
const unheard = () => undefined

/** Tells all faces that show a tab, wherever they stand: in the page, in the browser's panel, in the popup. */
export function tellFaces(tabId: number, news: News): void {
  const message = { ...news, tabId }
  browser.runtime.sendMessage(message).catch(unheard)
  // Firefox counts a frame in a page among what stands in the tab, and sends it nothing that is said to all.
  if (import.meta.env.FIREFOX) browser.tabs.sendMessage(tabId, message).catch(unheard)
}
