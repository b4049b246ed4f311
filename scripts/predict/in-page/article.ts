import { readText } from '@/lib/page/read'
import { looksLikeArticle } from '@/lib/page/signs'

/** What `predict article` runs inside a page: what the page script runs there, with its time. */

export interface Read {
  readonly article: boolean
  readonly partial: boolean
  readonly headline: string
  readonly published: string
  /** The body, as the reader finds it, on a page that is judged to be no article too: two judgements, each to be measured. */
  readonly text: string
  /** Milliseconds that gate and reading took, the first time on this page. */
  readonly ms: number
}

export function read(): Read {
  const start = performance.now()
  const gate = looksLikeArticle(document)
  const found = readText(document)
  const ms = performance.now() - start
  const article = found?.reading.article
  return {
    article: gate && found?.isArticle === true,
    partial: article?.partial ?? false,
    headline: article?.headline ?? '',
    published: article?.published ?? '',
    text: article?.paragraphs.map(({ text }) => text).join('\n') ?? '',
    ms,
  }
}
