import type { Article } from '@/lib/text/article'
import { articleRoots } from './articles'
import { readComments } from './comments'
import { inView } from './in-view'
import { type Reading, readPage } from './read'
import { looksLikeArticle, paragraphMass } from './signs'

/** Keeps the last reading of a document and reads again only when the document has changed. */

/** Where so many articles come at once they are a list, read as one page; appended ones come one after the other. */
const LIST = 3

/** What changes when the text does, and costs little to ask. */
function pulse(page: Document): string {
  const paragraphs = page.getElementsByTagName('p').length
  const elements = page.getElementsByTagName('*').length
  return `${page.location.href}\n${page.title}\n${paragraphs}\n${elements}\n${paragraphMass(page, Number.POSITIVE_INFINITY)}`
}

/** Equal for readings of the same text, wherever it stands. */
export const textKey = ({ headline, paragraphs, comments }: Article) =>
  `${headline}\n${comments.length}\n${paragraphs.map(({ text }) => text).join('\n')}`

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
  /** The article in view as it stands now; undefined where there is none. */
  read(): Reading | undefined
  /** What was read last is one article among several of the page. */
  readonly apart: boolean
}

export function createReader(page: Document): Reader {
  let lastPulse = ''
  let lastRoot: Element | undefined
  let reading: Reading | undefined
  let trace: Trace = []
  let roots = 0
  let isList = false

  const rootInView = (): Element | undefined => {
    const found = articleRoots(page)
    if (roots < 2 || found.length < roots) isList = found.length >= LIST
    roots = found.length
    return isList ? undefined : inView(found)
  }

  const readAnew = (root: Element | undefined): Reading | undefined => {
    const found = looksLikeArticle(page) ? readPage(page, root) : undefined
    return found && { ...found, article: { ...found.article, comments: readComments(page) } }
  }

  return {
    get apart() {
      return lastRoot !== undefined
    },
    read() {
      const root = rootInView()
      const now = pulse(page)
      if (now === lastPulse && root === lastRoot && intact(trace)) return reading
      lastPulse = now
      lastRoot = root
      reading = readAnew(root)
      trace = reading ? traceOf(reading) : []
      return reading
    },
  }
}
