import type { Article } from '@/lib/text/article'
import { type Reading, readPage } from './read'
import { looksLikeArticle, paragraphMass } from './signs'

/** Keeps the last reading of a document and reads again only when the document has changed. */

/** What changes when the text does, and costs little to ask. */
function pulse(page: Document): string {
  const paragraphs = page.getElementsByTagName('p').length
  const elements = page.getElementsByTagName('*').length
  return `${page.location.href}\n${page.title}\n${paragraphs}\n${elements}\n${paragraphMass(page, Number.POSITIVE_INFINITY)}`
}

/** Equal for readings of the same text, wherever it stands. */
export const textKey = ({ headline, paragraphs, comments }: Article) =>
  `${headline}\n${comments.length}\n${paragraphs.map(({ text }) => text).join('\n')}`

/** Pages that draw themselves anew put the same words into other nodes: no way leads back from the old ones. */
const intact = (reading: Reading | undefined) =>
  !reading?.blocks.some(({ segments }) => segments.some(({ node }) => !node.isConnected))

export interface Reader {
  /** The page's article as it stands now; undefined where there is none. */
  read(): Reading | undefined
}

export function createReader(page: Document): Reader {
  let lastPulse = ''
  let reading: Reading | undefined
  return {
    read() {
      const now = pulse(page)
      if (now === lastPulse && intact(reading)) return reading
      lastPulse = now
      reading = looksLikeArticle(page) ? readPage(page) : undefined
      return reading
    },
  }
}
