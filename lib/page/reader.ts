import type { Sheet } from '@/lib/reading/sheet'
import { isThreadAddress } from '@/lib/text/thread-address'
import { articleRoots } from './articles'
import type { Block } from './blocks'
import { type Adapter, type CommentsTaken, commentsKey, createCommentTaker } from './comments'
import { inView } from './in-view'
import { looksLikeArticle, paragraphMass } from './signs'
import { type Reading, takeSheet } from './take'

/** Keeps the last reading of a document and reads again only when the document has changed. */

/** Where so many articles come at once they are a list, read as one page; appended ones come one after the other. */
const LIST = 3
/** Comments are taken for so long at a time (milliseconds). */
const SLICE = 30

/** What changes when the text does, and costs little to ask. */
function pulse(page: Document): string {
  const paragraphs = page.getElementsByTagName('p').length
  const elements = page.getElementsByTagName('*').length
  return `${page.location.href}\n${page.title}\n${paragraphs}\n${elements}\n${paragraphMass(page, Number.POSITIVE_INFINITY)}`
}

/** Equal for readings of the same text, wherever it stands. */
export const textKey = ({ own, first, title, blocks, comments }: Sheet) =>
  `${own ?? first[0] ?? title}\n${commentsKey(comments)}\n${blocks.map(({ text }) => text).join('\n')}`

/** What a reading was made of: nodes and the text that stood in them then. */
type Trace = readonly (readonly [Node, string | null])[]

const traceOf = ({ blocks }: Reading): Trace =>
  blocks.flatMap(({ segments }) => segments.map(({ node }) => [node, node.textContent] as const))

/**
 * Pages that draw themselves anew put the same words into other nodes, and corrections change a word in place: no way
 * leads back from what was read.
 */
const intact = (trace: Trace) => trace.every(([node, data]) => node.isConnected && node.textContent === data)

export interface Reader {
  /** What stands in view now, unjudged; undefined where it is surely no article. Of many comments a part at a time. */
  read(): Reading | undefined
  /** Where the words stand of the comment of this number, of those taken last; [] where they are gone. */
  comment(place: number): readonly Block[]
  /** Fetches what further readings need to take comments; to be awaited before a reading that is not `whole` goes on. */
  prepare(): Promise<void>
  /** No comments are left to be taken by further readings. */
  readonly whole: boolean
  /** What was read last is one article among several of the page. */
  readonly apart: boolean
}

/**
 * @param loadPlatforms how platforms mark up their comments; asked where the page may be an article, so that others need
 *   not carry it
 */
export function createReader(page: Document, loadPlatforms?: () => Promise<readonly Adapter[] | undefined>): Reader {
  let lastPulse = ''
  let lastRoot: Element | undefined
  let reading: Reading | undefined
  let trace: Trace = []
  let roots = 0
  let isList = false
  /** Another address has other comments. */
  let address = ''
  let platforms: readonly Adapter[] | undefined = loadPlatforms ? undefined : []
  let taker = createCommentTaker(page, [])
  let taken: CommentsTaken | undefined

  const rootInView = (): Element | undefined => {
    const found = articleRoots(page)
    if (roots < 2 || found.length < roots) isList = found.length >= LIST
    roots = found.length
    return isList ? undefined : inView(found)
  }

  const readAnew = (root: Element | undefined): Reading | undefined =>
    looksLikeArticle(page) || isThreadAddress(page.location.href) ? takeSheet(page, root) : undefined

  /** The same reading where it has the comments already. */
  const withComments = (found: Reading, changed: boolean): Reading => {
    if (!platforms) return found
    if (address !== page.location.href) taker = createCommentTaker(page, platforms)
    address = page.location.href
    const end = performance.now() + SLICE
    taken = taker.take(changed, () => performance.now() >= end)
    const { comments, counts } = taken
    if (comments === found.sheet.comments) return found
    return { ...found, sheet: { ...found.sheet, comments, commentCounts: counts } }
  }

  return {
    get apart() {
      return lastRoot !== undefined
    },
    comment: (place) => taken?.blocks(place) ?? [],
    get whole() {
      return platforms !== undefined && taker.whole
    },
    async prepare() {
      platforms ??= (await loadPlatforms?.()) ?? []
    },
    read() {
      const root = rootInView()
      const now = pulse(page)
      const changed = now !== lastPulse || root !== lastRoot || !intact(trace)
      if (changed) {
        lastPulse = now
        lastRoot = root
        reading = readAnew(root)
        trace = reading ? traceOf(reading) : []
      }
      reading &&= withComments(reading, changed)
      return reading
    },
  }
}
