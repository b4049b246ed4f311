import type { PlacedComment } from '@/lib/reading/comments/judge'
import type { Article, PageComment } from '@/lib/text/article'

/** Comments that stand in frames of a page, joined to its own. */

/** What one frame shows. */
export interface FrameComments {
  readonly comments: readonly PlacedComment[]
  /** How many it says there are. */
  readonly declared?: number
}

/** By the browser's number of the frame. */
export type Frames = ReadonlyMap<number, FrameComments>

/** The page's own comments have ids without this. */
const PREFIX = 'frame-'

const named = ({ id, parent, ...comment }: PageComment): PageComment => ({
  id: PREFIX + id,
  ...comment,
  ...(parent && { parent: PREFIX + parent }),
})

const most = (numbers: readonly (number | undefined)[]) => Math.max(0, ...numbers.map((number) => number ?? 0))

/** The article with its frames' comments behind its own: of one that stands in two frames, the first. */
export function joinComments(own: Article, frames: Frames): Article {
  if (frames.size === 0) return own
  const joined = new Map(own.comments.map((comment) => [comment.id, comment]))
  for (const { comments } of frames.values()) {
    for (const comment of comments.map(({ comment }) => named(comment))) {
      if (!joined.has(comment.id)) joined.set(comment.id, comment)
    }
  }
  const declared = most([own.commentsDeclared, ...[...frames.values()].map((frame) => frame.declared)])
  return {
    ...own,
    comments: [...joined.values()],
    ...(declared >= joined.size && declared > 0 && { commentsDeclared: declared }),
  }
}

/** Where a comment stands that came from a frame: the frame, and its number there. */
export function placeInFrames(
  id: string,
  frames: Frames,
): { readonly frame: number; readonly place: number } | undefined {
  for (const [frame, { comments }] of frames) {
    const found = comments.find(({ comment }) => PREFIX + comment.id === id)
    if (found) return { frame, place: found.place }
  }
  return undefined
}
