import type { RawComment } from '@/lib/reading/comments/raw'

/** Equal for comments that say the same; they are unfolded and taken away where they stand. */
export const commentsKey = (comments: readonly RawComment[]): string =>
  comments.map(({ lines }) => lines.join('').length).join()
