import type { Span } from '@/lib/text/article'
import type { ArticleActor, Mention } from './types'

/** The actor that a stretch of the text speaks of, by the mention that shares most of it; undefined for none. */
export function actorAt(
  actors: readonly ArticleActor[],
  { start, end }: Span,
): { readonly actor: ArticleActor; readonly mention: Mention } | undefined {
  let best: { readonly actor: ArticleActor; readonly mention: Mention } | undefined
  let most = 0
  for (const actor of actors) {
    for (const mention of actor.mentions) {
      const shared = Math.min(end, mention.end) - Math.max(start, mention.start)
      if (shared <= most) continue
      most = shared
      best = { actor, mention }
    }
  }
  return best
}
