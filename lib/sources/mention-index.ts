import type { ArticleActor, Mention } from '@/lib/actors/types'
import type { Span } from '@/lib/text/article'

/** An actor, and where it is mentioned. */
export interface Named {
  /** Its place among the actors. */
  readonly index: number
  readonly actor: ArticleActor
  readonly mention: Mention
}

/** Finds who is mentioned at a stretch of the text. */
export interface MentionIndex {
  /** The last mention that begins within a span or reaches into it: titles and first names precede what is meant. */
  lastIn(span: Span): Named | undefined
}

/** No mention is longer, in UTF-16 code units: further back none is looked for. */
const LONGEST = 200

/** Sorts all mentions once, so that each question takes the logarithm of their number. */
export function indexMentions(actors: readonly ArticleActor[]): MentionIndex {
  const all = actors
    .flatMap((actor, index) => actor.mentions.map((mention) => ({ index, actor, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)

  /** How many mentions begin before an offset. */
  const before = (offset: number): number => {
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[middle] as Named).mention.start < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    lastIn({ start, end }) {
      for (let i = before(end) - 1; i >= 0; i--) {
        const named = all[i] as Named
        if (named.mention.end > start) return named
        if (named.mention.start < start - LONGEST) return undefined
      }
      return undefined
    },
  }
}
