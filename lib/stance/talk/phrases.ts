import { type Found, foldedWord, foundIn, piecesOf, saysSomething, type Worded } from './words'

/**
 * Phrases that several commenters use: runs of words that begin and end with one that says something. Longer runs are
 * looked for only where all their words recur (Agrawal and Srikant, "Fast algorithms for mining association rules", 1994).
 */

export interface FoundPhrase extends Found {
  /** As the first comment prints it. */
  readonly text: string
}

const LONGEST = 5
/** By fewer people it is chance. */
const FEWEST_COMMENTERS = 3
const MOST_PHRASES = 12
/** A phrase goes where this share of its commenters use it within the same longer one. */
const WITHIN_LONGER = 0.7

/** Counts how many people use each key; the comments of one person must follow each other. */
function createTally() {
  const counts = new Map<string, { people: number; last: string }>()
  return {
    counts,
    add(key: string, author: string) {
      const entry = counts.get(key)
      if (!entry) counts.set(key, { people: 1, last: author })
      else if (entry.last !== author) {
        entry.people += 1
        entry.last = author
      }
    },
  }
}

function commonWords(byAuthor: readonly Worded[]): Set<string> {
  const tally = createTally()
  for (const { folded, author } of byAuthor) for (const word of folded) if (saysSomething(word)) tally.add(word, author)
  return new Set([...tally.counts].filter(([, { people }]) => people >= FEWEST_COMMENTERS).map(([word]) => word))
}

/** The runs that begin at a word: each ends with a common word and holds no break and no rare word. */
function* runsAt(folded: readonly string[], at: number, common: ReadonlySet<string>): Generator<string> {
  if (!common.has(folded[at] ?? '')) return
  let run = folded[at] ?? ''
  for (let i = at + 1; i < at + LONGEST && folded[i]; i++) {
    const word = folded[i] ?? ''
    run += ` ${word}`
    if (common.has(word)) yield run
    else if (saysSomething(word)) return
  }
}

function recurring(byAuthor: readonly Worded[]): Map<string, number> {
  const common = commonWords(byAuthor)
  const tally = createTally()
  for (const { folded, author } of byAuthor) {
    for (let at = 0; at < folded.length; at++) for (const run of runsAt(folded, at, common)) tally.add(run, author)
  }
  return new Map(
    [...tally.counts].flatMap(([run, { people }]) => (people >= FEWEST_COMMENTERS ? [[run, people] as const] : [])),
  )
}

const contains = (longer: string, shorter: string) => longer !== shorter && ` ${longer} `.includes(` ${shorter} `)

/** The most used, without those that mostly stand within a longer one. */
function chosen(runs: ReadonlyMap<string, number>, left: (run: string) => boolean): string[] {
  // More than are shown, since some go; of all, comparing each with each would take long.
  const top = [...runs]
    .filter(([run]) => !left(run))
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, 10 * MOST_PHRASES)
  return top
    .filter(([run, people]) => !top.some(([other, more]) => contains(other, run) && more >= people * WITHIN_LONGER))
    .slice(0, MOST_PHRASES)
    .map(([run]) => run)
}

/** Where a run stands in a comment, as printed. */
function printedIn({ folded, printed }: Worded, run: readonly string[]): string | undefined {
  const at = folded.findIndex((_, i) => run.every((word, k) => folded[i + k] === word))
  return at < 0 ? undefined : printed.slice(at, at + run.length).join(' ')
}

/**
 * The phrases that most commenters use.
 * @param comments each text once: what is pasted does not recur
 * @param names left out, since actors are told apart
 */
export function recurringPhrases(comments: readonly Worded[], names: readonly string[]): FoundPhrase[] {
  const byAuthor = [...comments].sort((a, b) => (a.author < b.author ? -1 : a.author > b.author ? 1 : 0))
  const known = new Set(names.map((name) => piecesOf(name).map(foldedWord).join(' ')))
  return chosen(recurring(byAuthor), (run) => known.has(run)).flatMap((run) => {
    const words = run.split(' ')
    const those = comments.filter((comment) => printedIn(comment, words) !== undefined)
    const text = those[0] && printedIn(those[0], words)
    return text ? [{ text, ...foundIn(those) }] : []
  })
}
