import { isProbablyReaderable, Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { type Taken, take } from '@/scripts/predict/in-page/article'
import { timed } from '@/scripts/saved/timed'

/** Ours and its peers on the page they stand in, all timed alike; ours first, so that its first call pays for what is cold. */

export interface Answer {
  readonly text: string
  /** Milliseconds where the code is warm; with the copy of the page where the reader needs one. */
  readonly ms: number
  /** Milliseconds of the first call on the page. */
  readonly first: number
}

export interface Answers {
  readonly ours: Taken
  readonly readability: Answer
  readonly defuddle: Answer
  readonly readerable: boolean
}

const BLOCK_END = /<\/(?:p|div|li|ul|ol|h[1-6]|blockquote|pre|t[dhr]|dd|dt|section|article|figcaption)>|<br\s*\/?>/gi

/** The text of a piece of HTML with its blocks apart, as the peers' authors would have it counted. */
const textOf = (html: string | null | undefined) =>
  new DOMParser().parseFromString((html ?? '').replace(BLOCK_END, '$&\n'), 'text/html').body.textContent ?? ''

function answer(task: () => string | null | undefined): Answer {
  const { value, ms, first } = timed(() => {
    try {
      return task()
    } catch {
      // A reader that breaks down has read nothing.
      return undefined
    }
  })
  return { text: textOf(value), ms, first }
}

export function readAll(): Answers {
  return {
    ours: take(),
    readerable: isProbablyReaderable(document),
    readability: answer(() => new Readability(document.cloneNode(true) as Document).parse()?.content),
    defuddle: answer(() => new Defuddle(document, { url: location.href }).parse().content),
  }
}
