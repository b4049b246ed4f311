/** What a comparison of an article with a story says. */

/** How far a page is about a story: about it, mentioning it in passing, or neither. */
export type MatchState = 'match' | 'related' | 'none'

/** One piece of evidence, as data; reason-text.ts puts it into words. */
export type Reason =
  /** The event's own terms stand together, quoted as the page has them; `paragraphs` of the body speak of it. */
  | { readonly kind: 'event'; readonly quote: string; readonly inHeadline: boolean; readonly paragraphs: number }
  /** Actors of the story that the page names. */
  | { readonly kind: 'names'; readonly actors: readonly string[] }
  /**
   * Statements of the story that stand on the page word for word or nearly so; `stretches`: their first words as the page
   * has them (absent in what was stored before these were kept).
   */
  | {
      readonly kind: 'verbatim'
      readonly statements: number
      readonly of: number
      readonly stretches?: readonly string[]
    }
  /** Days between the page's date and the story's days: 0 within them, negative before, positive after. */
  | { readonly kind: 'date'; readonly days: number }
  /** The event is mentioned in few of the page's paragraphs. */
  | { readonly kind: 'passing'; readonly paragraphs: number; readonly of: number }
  /** The page speaks of another place or event, easily taken for this one. */
  | { readonly kind: 'elsewhere'; readonly names: readonly string[] }

export interface Match {
  readonly storyId: string
  readonly state: MatchState
  /** Probability, 0 to 1, that the page is about the story. */
  readonly score: number
  /** Strongest first; empty where nothing speaks for or against. */
  readonly reasons: readonly Reason[]
}
