import type { Article } from '@/lib/text/article'
import { PROSE } from '@/lib/text/prose'
import { isThreadAddress } from '@/lib/text/thread-address'
import { declaredCount } from './comments/count'
import { placeComments } from './comments/judge'
import type { Judged } from './judge'
import { readLinkedData } from './linked-data'
import { readMetadata } from './metadata'
import type { Leaf, Sheet } from './sheet'

/** A thread about an article: its title, what whoever opened it wrote, and the comments. No article, but of use beside one. */
export type Thread = Omit<Judged, 'isArticle'>

/** The site's and the group's name behind a title: "Title : r/group", "Title | Hacker News". */
const BEHIND = /\s+(?:: r\/\w+|\| Hacker News)$/

/** What was taken as text and is none of the comments': controls and names beside them are short. */
function ownBlocks({ blocks, comments }: Sheet): readonly (Leaf & { readonly place: number })[] {
  const said = new Set(comments.flatMap(({ lines }) => lines))
  return blocks
    .map((leaf, place) => ({ ...leaf, place }))
    .filter(({ kind, text }) => kind !== 'heading' && text.length >= PROSE && !said.has(text))
}

/** Reads a sheet as a thread; undefined where it is none, or nobody has commented. */
export function readThread(sheet: Sheet): Thread | undefined {
  const placed = isThreadAddress(sheet.url) ? placeComments(sheet.comments) : []
  if (placed.length === 0) return undefined
  const metadata = readMetadata(sheet, readLinkedData(sheet.linked).article)
  const headline = sheet.title.replace(BEHIND, '').trim() || metadata.headline
  const blocks = ownBlocks(sheet)
  const comments = placed.map(({ comment }) => comment)
  const declared = declaredCount(sheet.commentCounts, sheet.linked, comments.length)
  const title = sheet.blocks.findIndex(({ text }) => text === headline)
  return {
    article: {
      url: sheet.url,
      ...metadata,
      headline,
      paragraphs: [{ kind: 'heading', text: headline }, ...blocks.map(({ kind, text }) => ({ kind, text }))],
      comments,
      ...(declared !== undefined && { commentsDeclared: declared }),
      partial: false,
    } satisfies Article,
    places: [title, ...blocks.map(({ place }) => place)],
    commentPlaces: new Map(placed.map(({ comment, place }) => [comment.id, place])),
  }
}
