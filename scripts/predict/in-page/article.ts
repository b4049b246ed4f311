import { looksLikeArticle } from '@/lib/page/signs'
import { takeSheet } from '@/lib/page/take'
import type { Sheet } from '@/lib/reading/sheet'
import { timed } from '@/scripts/saved/timed'

/** What `predict article` runs inside a page: what the page script runs there, with its time. */

export interface Taken {
  /** Whether the gate lets the page through. */
  readonly gate: boolean
  /** Taken off a page that the gate holds back too: two judgements, each to be measured. */
  readonly sheet: Sheet | undefined
  /** Milliseconds that both take where their code is warm, and took the first time on this page. */
  readonly ms: number
  readonly first: number
}

export function take(): Taken {
  const { value, ms, first } = timed(() => ({ gate: looksLikeArticle(document), sheet: takeSheet(document)?.sheet }))
  return { ...value, ms, first }
}
