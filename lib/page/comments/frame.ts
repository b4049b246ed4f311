import type { RawComment } from '@/lib/reading/comments/raw'
import type { CommentPlace } from '@/lib/text/article'
import type { Highlighter } from '../highlight'
import { watch } from '../watch'
import { findWords } from './find-words'
import { FRAMED } from './framed'
import { commentsKey } from './key'
import { takeKnown } from './known'
import type { CommentsTaken } from './take-found'
import { createTaker } from './taker'

/** Reads the comments in a frame that another site has put into an article's page. */

/** Comments are taken for so long at a time (milliseconds). */
const SLICE = 30

export interface FrameOutlets {
  readonly view: Window
  readonly highlighter: Highlighter
  /** Whether the page around the frame shows an article that may be read. */
  wanted(): Promise<boolean>
  /** These stand here now, and lines that may tell how many there are; whether they were taken. */
  tell(comments: readonly RawComment[], counts: readonly string[]): Promise<boolean>
}

export interface CommentFrame {
  /** Hands over what stands here now, and what arrives later, until it is wanted no more. */
  read(): void
  /** Scrolls to a comment, through the page around the frame too, and marks it; whether it is there. */
  show(place: CommentPlace): boolean
}

export function createCommentFrame({ view, highlighter, wanted, tell }: FrameOutlets): CommentFrame {
  const taker = createTaker(
    () => takeKnown(view.document, Object.values(FRAMED)),
    () => 0,
  )
  let taken: CommentsTaken | undefined
  let sent: string | undefined
  let life = new AbortController()

  const takeAll = async (): Promise<CommentsTaken> => {
    for (let changed = true; ; changed = false) {
      const end = performance.now() + SLICE
      taken = taker.take(changed, () => performance.now() >= end)
      if (taker.whole) return taken
      await new Promise((resolve) => view.setTimeout(resolve))
    }
  }

  /** Asked each time: meanwhile the reader may have left the article, or turned the site off. */
  const look = async () => {
    if (!(await wanted())) return life.abort()
    const { comments, counts } = await takeAll()
    const key = commentsKey(comments)
    if (key === sent) return
    sent = key
    if (!(await tell(comments, counts))) life.abort()
  }

  return {
    read() {
      life.abort()
      life = new AbortController()
      sent = undefined
      watch(view, { look, navigated() {}, returned() {} }, life.signal).follow()
    },
    show({ comment, quote }) {
      const range = findWords(taken?.blocks(comment) ?? [], quote)
      if (!range) return false
      highlighter.mark([range])
      const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' })
      return true
    },
  }
}
