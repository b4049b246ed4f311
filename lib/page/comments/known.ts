import type { Adapter } from './adapter'
import { type CommentsTaken, type Found, takeFound } from './take-found'

/** Takes the comments of known platforms. */

function shadowsOf(page: Document, adapters: readonly Adapter[]): ShadowRoot[] {
  const hosts = adapters.flatMap(({ shadow }) => shadow ?? []).join()
  return hosts ? [...page.querySelectorAll(hosts)].flatMap(({ shadowRoot }) => shadowRoot ?? []) : []
}

/** Elements in shadow roots, which no count of the page's own tells. */
export const shadowMass = (page: Document, adapters: readonly Adapter[]): number =>
  shadowsOf(page, adapters).reduce((sum, root) => sum + root.querySelectorAll('*').length, 0)

/** What the platforms have put into a page or the open shadow roots that they use, the largest first. */
function* findKnown(page: Document, adapters: readonly Adapter[]): Generator<undefined, Found[]> {
  if (adapters.length === 0) return []
  const items = adapters.map(({ item }) => item).join()
  const found: Found[] = []
  for (const root of [page, ...shadowsOf(page, adapters)]) {
    if (!root.querySelector(items)) continue
    for (const adapter of adapters) {
      yield
      const elements = [...root.querySelectorAll(adapter.item)]
      if (elements.length > 0) found.push({ root, adapter, elements })
    }
  }
  return found.sort((a, b) => b.elements.length - a.elements.length)
}

/** The comments of the platform that has most of them; undefined where there are none. Yields where it may pause. */
export function* takeKnown(
  page: Document,
  adapters: readonly Adapter[],
): Generator<undefined, CommentsTaken | undefined> {
  for (const found of yield* findKnown(page, adapters)) {
    const taken = yield* takeFound(page, found)
    if (taken.comments.some(({ lines }) => lines.length > 0)) return taken
  }
  return undefined
}
