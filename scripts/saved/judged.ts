import { type Judged, judge } from '@/lib/reading/judge'
import type { Taken } from '../predict/in-page/article'
import { timed } from './timed'

/** A saved page as it was judged. */
export interface JudgedPage {
  readonly article: boolean
  readonly partial: boolean
  readonly headline: string
  readonly published: string
  /** The body, as it is found, on a page that is judged to be no article too. */
  readonly text: string
  /** Milliseconds that the page's own thread is held up, by gate and reading, where their code is warm: a median. */
  readonly ms: number
  /** The same of the first call on the page. */
  readonly first: number
  /** Milliseconds of the judgement, which runs elsewhere while the page goes on: a median too. */
  readonly judging: number
}

/** Judges what was taken off a saved page, as the background does. */
export function judgePage({ gate, sheet, ms, first }: Taken): JudgedPage {
  const judgement = timed(() => sheet && judge(sheet))
  const found: Judged | undefined = judgement.value
  const article = found?.article
  return {
    article: gate && found?.isArticle === true,
    partial: article?.partial ?? false,
    headline: article?.headline ?? '',
    published: article?.published ?? '',
    text: article?.paragraphs.map(({ text }) => text).join('\n') ?? '',
    ms,
    first,
    judging: judgement.ms,
  }
}
