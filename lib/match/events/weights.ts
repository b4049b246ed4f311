import type { Likeness } from './compare'

/** What each likeness tells, as natural log-odds. */
export interface EventWeights {
  readonly base: number
  /** Above the most alike of the other stories, and above the mean of the most alike few. */
  readonly overBest: number
  readonly overFew: number
  readonly likeness: Readonly<Record<keyof Likeness, number>>
}

/** How like two articles are at first sight: cosines, less this for each step of log(1 + days) between them. Set by hand. */
export const DAYS_AT_FIRST_SIGHT = 0.06

/**
 * Fitted by logistic regression on articles of the same and of other events (scripts/train/events.ts prints them; the
 * data card is public/models/README.md). They depend on each other: `lead` is part of what stands out, so its own
 * weight only takes back what is counted twice.
 */
export const WEIGHTS: EventWeights = {
  base: -3.53,
  overBest: 9.99,
  overFew: -2.75,
  likeness: {
    text: 4.91,
    lead: -0.94,
    cross: 3.75,
    namesLeast: -0.3,
    namesMost: 1.21,
    topName: 0.15,
    noFigure: -0.51,
    apart: -1.42,
    dated: 2.95,
  },
}
