import type { RawComment } from '@/lib/reading/comments/raw'
import type { Block } from '../blocks'
import type { Adapter } from './adapter'
import { first, numbered, plain } from './marks'
import { takeComment } from './take'

/** Takes comments off their elements, piece by piece. */

/** Elements that are comments, and how they are marked up. */
export interface Found {
  readonly elements: readonly Element[]
  readonly adapter: Partial<Adapter>
  /** The page, or the shadow root that holds them. */
  readonly root: ParentNode
}

export interface CommentsTaken {
  /** In the page's order. */
  readonly comments: readonly RawComment[]
  /** Lines that may tell how many there are, here or elsewhere, the most trusted first. */
  readonly counts: readonly string[]
  /** Where the words of a comment stand now, by its number. */
  blocks(place: number): readonly Block[]
}

const MOST_COMMENTS = 10_000
/** All words of a page's comments together (code units). */
const MOST_TEXT = 5_000_000
/** Between two pauses so many comments are taken. */
const STEP = 10
/** A line that tells a number is not longer (code units). */
const MOST_COUNT = 200
const COUNTS = 'h2, h3, h4, summary, [class*="comment" i][class*="count" i], [itemprop="commentCount"]'

/** What may tell the number of comments: the platform's counter, headings, marks. */
function takeCounts(page: Document, { adapter, root }: Found): string[] {
  const said = [...root.children].map((top) => first(top, adapter.declared, new Map([[top, 0]])) ?? '')
  const lines = [...page.querySelectorAll(COUNTS)]
    .filter(({ textContent }) => (textContent?.length ?? 0) < MOST_COUNT)
    .map((element) => element.getAttribute('content') ?? plain(element.textContent))
  return [...said, ...lines].filter((line) => /\d/.test(line))
}

/** Yields where the reading may pause. */
export function* takeFound(page: Document, found: Found): Generator<undefined, CommentsTaken> {
  const { elements, adapter } = found
  const comments: RawComment[] = []
  const items = numbered(elements.slice(0, MOST_COMMENTS))
  let length = 0
  for (const [element, i] of items) {
    if (i % STEP === 0) yield
    // Between two pieces the page may have taken it away.
    const taken = element.isConnected && takeComment(element, adapter, items)
    const raw = taken ? taken.raw : { authors: [], lines: [] }
    for (const line of raw.lines) length += line.length
    if (length > MOST_TEXT) break
    comments.push(raw)
  }
  const blocks = (place: number) => {
    const element = elements[place]
    return (element && takeComment(element, adapter, items)?.blocks) ?? []
  }
  return { comments, counts: takeCounts(page, found), blocks }
}
