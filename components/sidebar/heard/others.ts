import type { ActorView, HeardActor } from '@/lib/messages/views'
import type { Passage } from '@/lib/text/article'

const meet = (a: Passage, b: Passage) => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end

/**
 * The actors heard on the page whom the story does not have. Names tell little ("Beijing", "China's government"), but
 * both know where the page speaks of them: where half of the places are one of the story's actors', it is that actor.
 */
export function othersThan(story: readonly ActorView[], heard: readonly HeardActor[]): HeardActor[] {
  const known = (actor: HeardActor) =>
    story.some(({ mentions }) => {
      const met = actor.mentions.filter((mention) => mentions.some((theirs) => meet(mention, theirs)))
      return 2 * met.length >= actor.mentions.length
    })
  return heard.filter((actor) => !known(actor))
}
