import type { Article } from '@/lib/text/article'
import type { Block } from './blocks'
import { asksToSubscribe, readBody } from './body'
import { readComments } from './comments'
import { type Metadata, readMetadata } from './metadata'

/** A page as it was read: the article, and for each of its paragraphs the block that leads back to the document. */
export interface Reading {
  readonly article: Article
  readonly blocks: readonly Block[]
}

/** An article of more text than this (code units) is cut: nobody reads it, and every message would carry it. */
const MOST_TEXT = 1_500_000
/** More blocks than this the background does not take. */
const MOST_BLOCKS = 20_000
/** Less body than this (code units, some forty words) is no article, whatever the page declares. */
const LEAST_TEXT = 240
function limit(blocks: readonly Block[]): Block[] {
  let length = 0
  return blocks.slice(0, MOST_BLOCKS).filter((block) => {
    length += block.text.length
    return length <= MOST_TEXT || block === blocks[0]
  })
}

/** A wall stands after the text, named as one; the words alone may be a link to another article. */
const walled = (page: Document) =>
  [...page.querySelectorAll('[class*="paywall" i], [id*="paywall" i], [class*="subscribe" i], [class*="piano" i]')]
    .slice(0, 20)
    .some((element) => asksToSubscribe((element.textContent ?? '').slice(0, 2_000)))

const address = (location: Pick<Location, 'href'>) => location.href.replace(/#.*$/, '')

function assemble(page: Document, metadata: Metadata, blocks: readonly Block[]): Article {
  const { locked, ...declared } = metadata
  return {
    url: address(page.location),
    ...declared,
    paragraphs: blocks.map(({ kind, text }) => ({ kind, text: text.slice(0, MOST_TEXT) })),
    comments: readComments(page),
    partial: locked || walled(page),
  }
}

/** Reads the article that a page shows; undefined where it has no body worth the name. Changes nothing and lays out nothing. */
export function readPage(page: Document): Reading | undefined {
  const metadata = readMetadata(page)
  const blocks = limit(readBody(page, metadata.headline))
  if (blocks.reduce((sum, block) => sum + block.text.length, 0) < LEAST_TEXT) return undefined
  return { article: assemble(page, metadata, blocks), blocks }
}
