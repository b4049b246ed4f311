import { compare, type Likeness } from './compare'
import type { Profile } from './profile'
import { DAYS_AT_FIRST_SIGHT, type EventWeights, WEIGHTS } from './weights'

/** Which of the stories made from articles an article is about. */

export interface KnownEvent {
  readonly id: string
  readonly profile: Profile
}

export interface Ranked {
  readonly id: string
  /** Probability, 0 to 1, that both are about the same event, given that the story stands among those compared. */
  readonly score: number
}

/** A likeness, and how far it stands out among those of other stories. */
export interface Standing extends Likeness {
  readonly overBest: number
  readonly overFew: number
}

/** Others among which a story must stand out, and how alike at first sight one is that has nothing to do with an article. */
const NEXT = 5
const UNRELATED = 0.15

const atFirstSight = ({ text, lead, apart }: Likeness) => text + lead - DAYS_AT_FIRST_SIGHT * apart
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Compares an article with each of several stories, and each with the others. */
export function standings(article: Profile, stories: readonly KnownEvent[]): Standing[] {
  const likes = stories.map(({ profile }) => compare(article, profile))
  const sights = likes.map(atFirstSight)
  const best = [...sights].sort((a, b) => b - a).slice(0, NEXT + 1)
  return likes.map((like, i) => {
    const own = sights[i] ?? 0
    const others = best.toSpliced(best.includes(own) ? best.indexOf(own) : NEXT, 1)
    // Among few stories everything would stand out.
    while (others.length < NEXT) others.push(UNRELATED)
    return { ...like, overBest: own - Math.max(...others), overFew: own - mean(others) }
  })
}

/** Log-odds that an article and a story are about the same event. */
export function logOdds(standing: Standing, weights: EventWeights): number {
  const { likeness, base, overBest, overFew } = weights
  const own = Object.entries(likeness).reduce(
    (sum, [name, weight]) => sum + weight * standing[name as keyof Likeness],
    0,
  )
  return base + own + overBest * standing.overBest + overFew * standing.overFew
}

/**
 * Ranks stories by how likely an article is about the same event as each, best first. What an article shares with many
 * stories tells little, so each is judged by how far it stands out among them all.
 * @param stories those worth comparing: see lib/match/index
 */
export function rank(article: Profile, stories: readonly KnownEvent[]): Ranked[] {
  const all = standings(article, stories)
  return stories
    .map(({ id }, i) => {
      const standing = all[i]
      return { id, score: standing ? 1 / (1 + Math.exp(-logOdds(standing, WEIGHTS))) : 0 }
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
