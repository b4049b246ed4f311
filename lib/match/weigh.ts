import type { Evidence } from './evidence'
import type { MatchState } from './types'
import { WEIGHTS } from './weights'

/** What each piece of evidence counts, by the name of its weight: 0 where it is absent, 1 where it tells fully. */
export type Features = Readonly<Record<keyof typeof WEIGHTS, number>>

/** Words within which a text's first sentences stand. */
const LEAD_WORDS = 70

/** A page about an event speaks of it in so many of its sentences; more tell no more. */
const FULL_SHARE = 0.3
/** Shares of sentences and of paragraphs below which few mentions are mentions in passing. */
const PASSING_SHARE = 0.2
const PASSING_PARAGRAPHS = 0.25
/** Statements found beyond which more tell no more: speakers repeat themselves. */
const MOST_VERBATIM = 4
/** Months before the first report in which it may have been prepared. */
const DAYS_AHEAD = 60
const DAYS_OF_YEAR = 365
/** Years beyond which a date tells no more. */
const MOST_YEARS_BEFORE = 1.5
const MOST_YEARS_AFTER = 10

const is = (condition: boolean) => (condition ? 1 : 0)

/** Whether the event runs through the text: it comes up in the first half and again at least a third later. */
const isThread = ({ first, reach, length }: Evidence): boolean => first <= length / 2 && reach >= length / 3

/** Whether the text's first sentences speak of it; of a short text its first paragraphs, as the next are on other matters. */
const isLead = ({ first, firstParagraph, ofParagraphs }: Evidence): boolean =>
  first <= LEAD_WORDS && (firstParagraph <= 0 || firstParagraph < ofParagraphs / 3)

/** Whether the event is spoken of in passing only. */
export function isPassing(evidence: Evidence): boolean {
  const { event, headline, share, paragraphs, ofParagraphs } = evidence
  const apart = headline === 'none' && !isLead(evidence) && !isThread(evidence)
  return event !== 'none' && apart && share < PASSING_SHARE && paragraphs < PASSING_PARAGRAPHS * ofParagraphs
}

const years = (days: number, most: number) => Math.min(most, Math.max(0, days) / DAYS_OF_YEAR)

/** The evidence as numbers to be weighed. */
export function featuresOf(evidence: Evidence): Features {
  const { event, headline, share, days, verbatim } = evidence
  const there = event !== 'none'
  return {
    base: 1,
    whole: is(event === 'whole'),
    spread: is(event === 'spread'),
    headlineWhole: is(headline === 'whole'),
    headlineSpread: is(headline === 'spread'),
    lead: is(there && isLead(evidence)),
    shareWhole: event === 'whole' ? Math.min(1, share / FULL_SHARE) : 0,
    shareSpread: event === 'spread' ? Math.min(1, share / FULL_SHARE) : 0,
    thread: is(there && isThread(evidence)),
    passing: is(isPassing(evidence)),
    elsewhere: evidence.elsewhere,
    names: evidence.actorShare,
    verbatim: Math.min(MOST_VERBATIM, verbatim.length),
    dateWithin: is(days === 0),
    yearsBefore: years(-(days ?? 0) - DAYS_AHEAD, MOST_YEARS_BEFORE),
    yearsAfter: years(days ?? 0, MOST_YEARS_AFTER),
  }
}

const NAMES = Object.keys(WEIGHTS) as readonly (keyof typeof WEIGHTS)[]

/** Natural log-odds of a weighing: the sum of what each piece of evidence tells. */
export const logOdds = (features: Features, weights: Features): number =>
  NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0)

/** The probability, 0 to 1, that belongs to natural log-odds. */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** The probability, 0 to 1, that the page is about the story. */
export const probability = (evidence: Evidence): number => probabilityOf(logOdds(featuresOf(evidence), WEIGHTS))

/**
 * Log-odds that a mention in passing is one of this event: a page from years before, or one that is mostly on something
 * similar elsewhere, only seems to mention it.
 */
function mentionOdds(evidence: Evidence): number {
  const { whole, spread, elsewhere, yearsBefore } = featuresOf(evidence)
  const against = WEIGHTS.elsewhere * elsewhere + WEIGHTS.yearsBefore * yearsBefore
  return WEIGHTS.whole * whole + WEIGHTS.spread * spread + against
}

/** About it, mentioning it in passing, or neither. */
export function stateOf(evidence: Evidence, score: number): MatchState {
  if (score >= 0.5) return 'match'
  return evidence.event !== 'none' && mentionOdds(evidence) > 0 ? 'related' : 'none'
}
