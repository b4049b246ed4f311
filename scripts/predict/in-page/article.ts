import { readPage } from '@/lib/page/read'
import { looksLikeArticle } from '@/lib/page/signs'

/** What `predict article` runs inside a page: what the page script runs there, with its time. */

export interface Read {
  readonly article: boolean
  readonly partial: boolean
  readonly headline: string
  readonly published: string
  readonly text: string
  /** Milliseconds that gate and reading took, the first time on this page. */
  readonly ms: number
}

export function read(): Read {
  const start = performance.now()
  const article = looksLikeArticle(document) ? readPage(document)?.article : undefined
  const ms = performance.now() - start
  return {
    article: article !== undefined,
    partial: article?.partial ?? false,
    headline: article?.headline ?? '',
    published: article?.published ?? '',
    text: article?.paragraphs.map(({ text }) => text).join('\n') ?? '',
    ms,
  }
}
