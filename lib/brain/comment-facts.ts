import type { ReadComment } from '@/lib/messages/views'
import { firstAlike } from '@/lib/stance/similar'
import { commentKey } from '@/lib/store/comment-key'
import type { PageComment } from '@/lib/text/article'
import { words } from '@/lib/text/fold'
import { countRemoved, readComments } from './read-comments'

/** What holds of an article's comments whatever is thought of them: worked out once, since a page may have thousands. */
export interface CommentFacts {
  /** Those that were not taken away; the lists below are of these, in their order. */
  readonly read: readonly ReadComment[]
  /** Their words, folded. */
  readonly words: readonly string[]
  /** For each the place of the first that says nearly the same; its own where there is none before it. */
  readonly alike: readonly number[]
  /** Their keys among the reader's corrections. */
  keys(): readonly string[]
  readonly removed: number
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}

/** The facts of any comments. */
export function factsAbout(read: readonly ReadComment[], removed: number): CommentFacts {
  return {
    read,
    words: read.map(({ text }) => words(text)),
    alike: firstAlike(read.map(({ text }) => text)),
    keys: once(() => read.map(({ author, text }) => commentKey(author, text))),
    removed,
  }
}

const known = new WeakMap<readonly PageComment[], CommentFacts>()

/** The facts of an article's comments, remembered as long as they are kept. */
export function factsOf(comments: readonly PageComment[]): CommentFacts {
  const facts = known.get(comments) ?? factsAbout(readComments(comments), countRemoved(comments))
  known.set(comments, facts)
  return facts
}
