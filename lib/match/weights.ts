/**
 * What each piece of evidence tells, as natural log-odds: they add up to the log-odds that the page is about the story,
 * so 0.7 doubles the odds and 2.3 makes them ten times what they were. Set by hand, then fitted to texts about the story
 * and near misses, held close to the hand-set values (ridge; scripts/eval/fit.ts). They hold for pages that could be
 * taken for the story, of which about one in nine is about it; nearly all other news lies far below.
 */
export const WEIGHTS = {
  /** Before anything is read: of a thousand news pages at most one or two are about any one event. */
  base: -6.1,
  /** All parts of the event in one sentence: hardly ever by chance, but it may be in passing. */
  whole: 3.9,
  /** All parts in a few sentences: two subjects may stand side by side. */
  spread: 2.7,
  /** A headline that names the event says what the page is about. */
  headlineWhole: 3.6,
  headlineSpread: 2.5,
  /** News says in its first sentences what it is about. */
  lead: 1.8,
  /** A page about an event keeps coming back to it; in full where it is a good part of the sentences. */
  shareWhole: 4.1,
  /** The same where its parts never stand in one sentence: a short text on two subjects has such sentences too. */
  shareSpread: 3.3,
  /** A feature may come to its subject late, but it does in its first half and returns to it much later. */
  thread: 1.7,
  /** Few mentions, none in headline or lead: the event is an example in a page about something else. */
  passing: -3,
  /** Mentions of another event of the kind, when all are. */
  elsewhere: -2.9,
  /** Every telling actor is named. The same people make other news, so it tells little, and absence nothing. */
  names: 1.2,
  /** Each statement found word for word. */
  verbatim: 0.8,
  /** Within the story's days; a page without a date is neither helped nor harmed. */
  dateWithin: 1,
  /** For each year: a page cannot report what is years ahead, though plans are talked of for months. */
  yearsBefore: -4,
  /** For each year: looking back is common. */
  yearsAfter: -0.4,
} as const
