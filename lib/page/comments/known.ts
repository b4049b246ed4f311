import type { Adapter } from './adapter'
import { ADAPTERS } from './registry'

/** Finds the comments of known platforms. */

export interface Found {
  readonly elements: readonly Element[]
  readonly adapter: Partial<Adapter>
  readonly root: ParentNode
}

const adapters: readonly Adapter[] = Object.values(ADAPTERS)
const HOSTS = adapters.flatMap(({ shadow }) => shadow ?? []).join()
const ITEMS = adapters.map(({ item }) => item).join()

const shadowsOf = (page: Document) => [...page.querySelectorAll(HOSTS)].flatMap(({ shadowRoot }) => shadowRoot ?? [])

/** Elements in shadow roots, which no count of the page's own tells. */
export const shadowMass = (page: Document) =>
  shadowsOf(page).reduce((sum, root) => sum + root.querySelectorAll('*').length, 0)

/** What the known platforms have put into a page or the open shadow roots that they use, the largest first. */
export function* findKnown(page: Document): Generator<undefined, Found[]> {
  const found: Found[] = []
  for (const root of [page, ...shadowsOf(page)]) {
    if (!root.querySelector(ITEMS)) continue
    for (const adapter of adapters) {
      yield
      const elements = [...root.querySelectorAll(adapter.item)]
      if (elements.length > 0) found.push({ root, adapter, elements })
    }
  }
  return found.sort((a, b) => b.elements.length - a.elements.length)
}
