import { type Browser, browser } from 'wxt/browser'
import type { Sender } from '@/lib/brain/brain'
import { COMMENT_FRAMES } from '@/lib/messages/frame'

/** What the browser vouches for of a message's sender; undefined where it is none of ours. */
export function senderOf(raw: Browser.runtime.MessageSender): Sender | undefined {
  const { url = '', frameId, tab } = raw
  if (raw.id !== browser.runtime.id) return undefined
  const own = tab?.id === undefined ? undefined : { tab: { id: tab.id, isPrivate: tab.incognito } }
  if (url.startsWith(browser.runtime.getURL('/'))) {
    const embedded = (frameId ?? 0) > 0
    const isExample = !embedded && url.startsWith(browser.runtime.getURL('/example.html'))
    return { from: isExample ? 'example' : 'face', url, embedded, ...own }
  }
  if (own && frameId && COMMENT_FRAMES.some((start) => url.startsWith(start))) {
    return { from: 'frame', url, embedded: true, frame: frameId, ...own }
  }
  const topPage = own && frameId === 0 && /^https?:/.test(url)
  return topPage ? { from: 'page', url, embedded: false, ...own } : undefined
}
