import { isProbablyReaderable, Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { read } from '@/scripts/predict/in-page/article'

/** Ours and its peers on the page they stand in; each one's first call there, ours first, so that it pays for what is cold. */

export interface Answer {
  readonly text: string
  /** Milliseconds; with the copy of the page where the reader needs one. */
  readonly ms: number
}

export interface Answers {
  readonly ours: Answer & { readonly article: boolean; readonly headline: string }
  readonly readability: Answer
  readonly defuddle: Answer
  readonly readerable: boolean
}

const BLOCK_END = /<\/(?:p|div|li|ul|ol|h[1-6]|blockquote|pre|t[dhr]|dd|dt|section|article|figcaption)>|<br\s*\/?>/gi

/** The text of a piece of HTML with its blocks apart, as the peers' authors would have it counted. */
const textOf = (html: string | null | undefined) =>
  new DOMParser().parseFromString((html ?? '').replace(BLOCK_END, '$&\n'), 'text/html').body.textContent ?? ''

function timed(task: () => string | null | undefined): Answer {
  const start = performance.now()
  let html: string | null | undefined
  try {
    html = task()
  } catch {
    // A reader that breaks down has read nothing.
  }
  return { ms: performance.now() - start, text: textOf(html) }
}

export function readAll(): Answers {
  const { article, headline, text, ms } = read()
  return {
    ours: { article, headline, text, ms },
    readerable: isProbablyReaderable(document),
    readability: timed(() => new Readability(document.cloneNode(true) as Document).parse()?.content),
    defuddle: timed(() => new Defuddle(document, { url: location.href }).parse().content),
  }
}
