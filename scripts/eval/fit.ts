import { type Features, logOdds, probabilityOf } from '@/lib/match/weigh'

/** A text's evidence and whether it is about the story. */
export interface Example {
  readonly features: Features
  readonly right: boolean
}

/** What was thought before any text was counted; the meaning of each is told beside the weights in use. */
const BY_HAND: Features = {
  base: -6.5,
  whole: 4,
  spread: 2,
  headlineWhole: 3.5,
  headlineSpread: 2.5,
  lead: 1.5,
  shareWhole: 4,
  shareSpread: 3,
  thread: 1.5,
  passing: -2.5,
  elsewhere: -3,
  names: 1,
  verbatim: 0.8,
  dateWithin: 0.5,
  yearsBefore: -4,
  yearsAfter: -0.3,
}

type Name = keyof Features
const NAMES = Object.keys(BY_HAND) as readonly Name[]

/** How far a weight may move for nothing: the spread, in log-odds, of what a hand-set weight may be wrong by. */
const SPREAD = 0.7
const STEPS = 400
const RATE = 0.05

/**
 * Logistic regression with a ridge penalty towards the hand-set weights: with few texts a weight moves only where many
 * of them ask for it. Gradient steps scaled to each weight's own size (Duchi, Hazan and Singer, "Adaptive subgradient
 * methods", 2011); the same examples give the same weights.
 */
export function fitWeights(examples: readonly Example[]): Features {
  const weights = { ...BY_HAND }
  const seen = Object.fromEntries(NAMES.map((name) => [name, 1e-9])) as Record<Name, number>
  for (let step = 0; step < STEPS; step++) {
    const slope = Object.fromEntries(
      NAMES.map((name) => [name, (weights[name] - BY_HAND[name]) / SPREAD ** 2]),
    ) as Record<Name, number>
    for (const { features, right } of examples) {
      const error = probabilityOf(logOdds(features, weights)) - (right ? 1 : 0)
      for (const name of NAMES) slope[name] += error * features[name]
    }
    for (const name of NAMES) {
      seen[name] += slope[name] ** 2
      weights[name] -= (RATE * slope[name]) / Math.sqrt(seen[name] / (step + 1))
    }
  }
  return weights
}
