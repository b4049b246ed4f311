import type { Span } from '@/lib/text/article'

export type ActorType = 'person' | 'organisation' | 'state' | 'place' | 'publication'

/** Where a text speaks of an actor. Offsets are UTF-16 code units of the text analysed. */
export interface Mention extends Span {
  readonly kind: 'name' | 'description' | 'pronoun'
  /** How sure it is that this actor is meant, 0 to 1. */
  readonly confidence: number
}

/** Who or what plays a part in an article. */
export interface ArticleActor {
  /** The fullest name that the text has. */
  readonly name: string
  readonly type: ActorType
  /** What the text says that a person is, in its own words. */
  readonly role?: string
  /** In text order; at least one is a name. */
  readonly mentions: readonly Mention[]
  /** How sure it is that this is an actor of that type, 0 to 1. */
  readonly confidence: number
}
