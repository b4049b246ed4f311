import type { Article } from '@/lib/text/article'
import { declaredCount } from './comments/count'
import { placeComments } from './comments/judge'
import { isArticle } from './detect'
import { readLinkedData } from './linked-data'
import { readMetadata } from './metadata'
import { beforeWall, isPartial } from './partial'
import type { Leaf, Sheet } from './sheet'
import { trim } from './trim'

/** What a sheet turned out to be. */
export interface Judged {
  readonly article: Article
  /** For each of the article's paragraphs the number of its block on the sheet. */
  readonly places: readonly number[]
  /** For the id of each comment its number on the sheet. */
  readonly commentPlaces: ReadonlyMap<string, number>
  /** Whether it is an article at all. */
  readonly isArticle: boolean
}

/** Less body than this (code units, some twenty words) is no article, whatever the page declares. */
const LEAST_TEXT = 100

interface Placed extends Leaf {
  readonly place: number
}

/** What was taken behind the text and is none of it. */
const afterOf = ({ blocks }: Sheet, kept: readonly Placed[]) =>
  blocks
    .slice((kept.at(-1)?.place ?? 0) + 1)
    .map(({ text }) => text)
    .join('\n')

/** Judges what was taken off a page; undefined where there is hardly any text. Never throws on a sheet of the protocol. */
export function judge(sheet: Sheet): Judged | undefined {
  const linked = readLinkedData(sheet.linked)
  const metadata = readMetadata(sheet, linked.article)
  const all = trim(
    sheet.blocks.map((leaf, place): Placed => ({ ...leaf, place })),
    metadata.headline,
  )
  const blocks = beforeWall(all)
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) < LEAST_TEXT) return undefined
  const partial = blocks.length < all.length || isPartial(sheet.behind, linked.article, blocks, afterOf(sheet, blocks))
  const placed = placeComments(sheet.comments)
  const comments = placed.map(({ comment }) => comment)
  const declared = declaredCount(sheet.commentCounts, sheet.linked, comments.length)
  const article: Article = {
    url: sheet.url,
    ...metadata,
    paragraphs: blocks.map(({ kind, text }) => ({ kind, text })),
    comments,
    ...(declared !== undefined && { commentsDeclared: declared }),
    partial,
  }
  return {
    article,
    places: blocks.map(({ place }) => place),
    commentPlaces: new Map(placed.map(({ comment, place }) => [comment.id, place])),
    isArticle: isArticle({ sheet, metadata, blocks, linked }),
  }
}
