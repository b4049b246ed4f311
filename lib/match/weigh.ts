import type { Evidence } from './evidence'
import type { MatchState } from './types'

/**
 * The weights, as natural log-odds: they add up to the log-odds that the page is about the story, so 0.7 doubles the
 * odds and 2.3 makes them ten times what they were. Set by hand, then checked on texts written after they were set.
 */
export const WEIGHTS = {
  /** Before anything is read: of a thousand news pages at most one or two are about any one event. */
  base: -6.5,
  /** All parts of the event in one sentence: hardly ever by chance, but it may be in passing. */
  whole: 4,
  /** All parts in a few sentences: two subjects may stand side by side. */
  spread: 2,
  /** A headline that names the event says what the page is about. */
  headlineWhole: 3.5,
  headlineSpread: 2.5,
  /** News says in its first sentences what it is about. */
  lead: 1.5,
  /** A page about an event keeps coming back to it; reached at `fullShare` of the sentences. */
  share: 4,
  fullShare: 0.3,
  /** A feature may come to its subject late, but it does in its first third and returns to it much later. */
  thread: 1.5,
  /** Few mentions, none in headline or lead: the event is an example in a page about something else. */
  passing: -2.5,
  /** Mentions of another event of the kind, when all are. */
  elsewhere: -3,
  /** Every telling actor is named. The same people make other news, so it tells little, and absence nothing. */
  names: 1,
  /** Each statement found word for word; speakers repeat themselves, so they count up to a limit. */
  verbatim: 0.8,
  maxVerbatim: 3.5,
  /** Within the story's days; a page without a date is neither helped nor harmed. */
  dateWithin: 0.5,
  /** A page cannot report what is years ahead, though plans are talked of for months. */
  perYearBefore: -4,
  /** Looking back is common. */
  perYearAfter: -0.3,
  maxDate: -5,
} as const

/** Words within which a text's first sentences stand. */
const LEAD_WORDS = 70
/** A share of sentences below which few mentions are mentions in passing. */
const PASSING_SHARE = 0.2
/** Months before the first report in which it may have been prepared. */
const DAYS_AHEAD = 60
const DAYS_OF_YEAR = 365

function eventOdds({ event, headline }: Evidence): number {
  const text = event === 'whole' ? WEIGHTS.whole : event === 'spread' ? WEIGHTS.spread : 0
  if (headline === 'none') return text
  return text + (headline === 'whole' ? WEIGHTS.headlineWhole : WEIGHTS.headlineSpread)
}

/** Whether the event runs through the text: it comes up in the first third and again at least a third later. */
const isThread = ({ first, reach, length }: Evidence): boolean => first <= length / 3 && reach >= length / 3

/** Whether the event is spoken of in passing only. */
export function isPassing(evidence: Evidence): boolean {
  const { event, headline, first, share } = evidence
  const apart = headline === 'none' && first > LEAD_WORDS && !isThread(evidence)
  return event !== 'none' && apart && share < PASSING_SHARE
}

function placeOdds(evidence: Evidence): number {
  if (evidence.event === 'none') return 0
  const share = WEIGHTS.share * Math.min(1, evidence.share / WEIGHTS.fullShare)
  const lead = evidence.first <= LEAD_WORDS ? WEIGHTS.lead : 0
  return share + lead + (isThread(evidence) ? WEIGHTS.thread : 0) + (isPassing(evidence) ? WEIGHTS.passing : 0)
}

function dateOdds(days: number | undefined): number {
  if (days === undefined) return 0
  if (days === 0) return WEIGHTS.dateWithin
  const early = Math.max(0, -days - DAYS_AHEAD) / DAYS_OF_YEAR
  const late = Math.max(0, days) / DAYS_OF_YEAR
  return Math.max(WEIGHTS.maxDate, early * WEIGHTS.perYearBefore + late * WEIGHTS.perYearAfter)
}

/** Log-odds that the page is about the story: the sum of what each piece of evidence tells. */
function logOdds(evidence: Evidence): number {
  return (
    WEIGHTS.base +
    eventOdds(evidence) +
    placeOdds(evidence) +
    WEIGHTS.elsewhere * evidence.elsewhere +
    WEIGHTS.names * evidence.actorShare +
    Math.min(WEIGHTS.maxVerbatim, WEIGHTS.verbatim * evidence.verbatim) +
    dateOdds(evidence.days)
  )
}

/** The probability, 0 to 1, that the page is about the story. */
export const probability = (evidence: Evidence): number => 1 / (1 + Math.exp(-logOdds(evidence)))

/** About it, mentioning it in passing, or neither. */
export function stateOf(evidence: Evidence, score: number): MatchState {
  if (score >= 0.5) return 'match'
  return evidence.event === 'none' ? 'none' : 'related'
}
