import type { RawComment } from '@/lib/reading/comments/raw'
import type { CommentPlace } from '@/lib/text/article'

/**
 * What the script in a frame of comments and the background say to each other. The frame's comments are joined to the
 * page of its own tab, which the browser names: no message says for which page they are.
 */

/** Addresses of frames of comments begin so; the script runs in no others. */
export const COMMENT_FRAMES = [
  'https://disqus.com/embed/comments/',
  'https://www.facebook.com/plugins/feedback.php',
] as const

/** Frame script to background. */
export type FrameReport =
  /** Readers' comments may come to stand here. Reply: FrameReply. */
  | { readonly type: 'frame' }
  /** These stand here now, and lines that may tell how many there are. Reply: FrameReply. */
  | { readonly type: 'comments'; readonly comments: readonly RawComment[]; readonly counts: readonly string[] }

/** Whether comments are wanted: now, once the page shows an article (the frame is told), or not on this site. */
export type Wanted = 'now' | 'later' | 'never'

export type FrameReply =
  | { readonly ok: true; readonly value: Wanted }
  /** Not a message of this protocol; or the page shows no article, or must not be read: nothing was changed. */
  | { readonly ok: false; readonly why: 'bad-message' | 'no-article' }

/** Background to the frames of a tab. */
export type FrameRequest =
  /** The page shows an article: hand over what stands here, and what arrives. */
  | { readonly type: 'read-comments' }
  /** Scroll to the comment and highlight it. Reply: boolean, whether it was found. */
  | { readonly type: 'show-comment'; readonly place: CommentPlace }
  /** Take the highlight away. */
  | { readonly type: 'clear-comment' }
