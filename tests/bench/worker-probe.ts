import type { Worker } from 'playwright-core'
import type { Article } from '@/lib/text/article'

/** Watches the background from inside, without a change to it. */

interface Seen {
  article?: Article
  /** Milliseconds since 1970, with fractions, of the last badge that carried text. */
  badge?: number
}

declare global {
  var seen: Seen
}

/** Notes what arrives and when a badge is set, from now on. */
export const probe = (worker: Worker) =>
  worker.evaluate(() => {
    globalThis.seen = {}
    chrome.runtime.onMessage.addListener((message: { type?: string; article?: Article }) => {
      if (message?.type === 'article' && message.article) globalThis.seen.article = message.article
    })
    const { action } = chrome
    type SetText = typeof action.setBadgeText
    const original = action.setBadgeText.bind(action)
    action.setBadgeText = ((details: Parameters<SetText>[0]) => {
      if (details.text) globalThis.seen.badge ??= performance.timeOrigin + performance.now()
      return original(details)
    }) as SetText
  })

/** The article that arrived since the last call, once there is one. */
export async function takeArticle(worker: Worker): Promise<Article> {
  const article = await worker.evaluate(async () => {
    for (const giveUp = Date.now() + 10_000; !globalThis.seen.article && Date.now() < giveUp; ) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const { article: arrived } = globalThis.seen
    delete globalThis.seen.article
    return arrived
  })
  if (!article) throw new Error('The page script told of no article')
  return article
}

export const forgetBadge = (worker: Worker) => worker.evaluate(() => void delete globalThis.seen.badge)

/** When the badge was set; throws where it was not. */
export async function badgeTime(worker: Worker): Promise<number> {
  const time = await worker.evaluate(() => globalThis.seen.badge)
  if (time === undefined) throw new Error('No badge was set')
  return time
}
