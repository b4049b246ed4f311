import type { Article } from '@/lib/text/article'
import type { Block } from './blocks'
import { readBody } from './body'
import { isArticle } from './detect'
import { readLinkedData } from './linked-data'
import { type Metadata, readMetadata } from './metadata'
import { beforeWall, isPartial } from './partial'

/** A page as it was read: the article, and for each of its paragraphs the block that leads back to the document. */
export interface Reading {
  readonly article: Article
  readonly blocks: readonly Block[]
}

/** An article of more text than this (code units) is cut: nobody reads it, and every message would carry it. */
const MOST_TEXT = 1_500_000
/** More blocks than this the background does not take. */
const MOST_BLOCKS = 20_000
/** Less body than this (code units, some twenty words) is no article, whatever the page declares. */
const LEAST_TEXT = 100

function limit(blocks: readonly Block[]): Block[] {
  let length = 0
  return blocks.slice(0, MOST_BLOCKS).filter((block) => {
    length += block.text.length
    return length <= MOST_TEXT || block === blocks[0]
  })
}

const address = (location: Pick<Location, 'href'>) => location.href.replace(/#.*$/, '')

function assemble(page: Document, metadata: Metadata, blocks: readonly Block[], partial: boolean): Article {
  return {
    url: address(page.location),
    ...metadata,
    paragraphs: blocks.map(({ kind, text }) => ({ kind, text: text.slice(0, MOST_TEXT) })),
    comments: [],
    partial,
  }
}

/** The text that a page shows, and whether it is an article; undefined where there is hardly any text. */
export function readText(page: Document, root?: Element): { reading: Reading; isArticle: boolean } | undefined {
  const linked = readLinkedData(page)
  const metadata = readMetadata(page, linked, root)
  const all = limit(readBody(page, metadata.headline, root))
  const blocks = beforeWall(all)
  if (blocks.reduce((sum, block) => sum + block.text.length, 0) < LEAST_TEXT) return undefined
  const { headline, site, bylines, published } = metadata
  const evidence = { page, headline, site, blocks, linked, byline: bylines.length > 0, dated: published !== undefined }
  const partial = blocks.length < all.length || isPartial(page, linked.article, blocks)
  const article = assemble(page, metadata, blocks, partial)
  return { reading: { article, blocks }, isArticle: isArticle(evidence) }
}

/**
 * Reads the article that a page shows; undefined where it shows none. Changes nothing and lays out nothing. Comments
 * are left to whoever wants them.
 * @param root one of several articles that stand on the page; the page as a whole where absent
 */
export function readPage(page: Document, root?: Element): Reading | undefined {
  const read = readText(page, root)
  return read?.isArticle ? read.reading : undefined
}
