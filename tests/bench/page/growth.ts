import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { looksLikeArticle } from '@/lib/page/signs'
import { takeSheet } from '@/lib/page/take'

/** Milliseconds of each reader's first call on the page it stands in. A page is loaded anew for each. */

const timed = (task: () => unknown): number => {
  const start = performance.now()
  task()
  return performance.now() - start
}

export const times = {
  ours: () => timed(() => looksLikeArticle(document) && takeSheet(document)),
  readability: () => timed(() => new Readability(document.cloneNode(true) as Document).parse()),
  defuddle: () => timed(() => new Defuddle(document, { url: location.href }).parse()),
}

export type Reader = keyof typeof times

/** Nodes of the page, text included. */
export function nodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
  let count = 1
  while (walker.nextNode()) count++
  return count
}
