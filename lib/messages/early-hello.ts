import { browser } from 'wxt/browser'

/**
 * The sidebar's first request, sent by a small script of its own (entrypoints/hello.ts) while the browser still loads
 * the rest of the sidebar: the answer is there when it is needed.
 */

interface Place {
  newsglossHello?: Promise<unknown> | undefined
}
const place = globalThis as Place

/** Sends the token in the frame's address; not where the page stands in a tab of its own, or has none. */
export function sendEarlyHello(): void {
  const token = location.hash.slice(1)
  if (window.top === window || token === '') return
  place.newsglossHello = browser.runtime.sendMessage({ type: 'hello', token })
}

/** The answer under way, once; undefined where none was asked for. */
export function takeEarlyHello(): Promise<unknown> | undefined {
  const answer = place.newsglossHello
  place.newsglossHello = undefined
  return answer
}
