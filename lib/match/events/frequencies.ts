/** In how many of so many articles of general news a term stands: what makes a shared term tell little or much. */
export interface Frequencies {
  readonly articles: number
  /** Articles with the term; 0 for one that is not known. */
  of(term: string): number
}

/** Inverse document frequency, natural logarithm (Spärck Jones, 1972), of a term that may be unknown. */
export const rarity = (frequencies: Frequencies, term: string): number =>
  Math.log((frequencies.articles + 1) / (frequencies.of(term) + 0.5))

/** An article of the stories at hand counts as so many others at most: they are few, but it is them that are to be told apart. */
const MOST_OWN = 10

/**
 * Frequencies in general and among the stories at hand: what many of these share does not tell them apart, however rare
 * it is elsewhere.
 * @param own how many stories there are, and in how many of them each term stands
 */
export function among(background: Frequencies, own: Frequencies): Frequencies {
  const times = Math.min(MOST_OWN, background.articles / Math.max(1, own.articles))
  return {
    articles: background.articles + times * own.articles,
    of: (term) => background.of(term) + times * own.of(term),
  }
}

/** Counts are kept in steps of this ratio: what a term tells is their logarithm, so more digits say nothing. */
const STEP = 1.25
const stepOf = (count: number) => Math.round(STEP ** Math.round(Math.log(count) / Math.log(STEP)))

/**
 * The table's text: a line with the number of articles, then for each count a line with it and its terms, parted by
 * spaces, all in a fixed order. Terms hold no space.
 */
export function writeFrequencies(articles: number, counts: ReadonlyMap<string, number>): string {
  const lines = new Map<number, string[]>()
  for (const [term, count] of counts) {
    const step = stepOf(count)
    lines.set(step, [...(lines.get(step) ?? []), term])
  }
  const sorted = [...lines].sort(([a], [b]) => a - b).map(([count, terms]) => `${count} ${terms.sort().join(' ')}`)
  return `${[articles, ...sorted].join('\n')}\n`
}

/** Reads the table. Throws where the text is none. */
export function readFrequencies(text: string): Frequencies {
  const [first = '', ...lines] = text.split('\n').filter((line) => line !== '')
  const articles = Number(first)
  if (!Number.isInteger(articles) || articles < 1) throw new Error('not a table of frequencies')
  const counts = new Map<string, number>()
  for (const line of lines) {
    const [count, ...terms] = line.split(' ')
    if (!Number.isInteger(Number(count))) throw new Error(`not a count: ${count}`)
    for (const term of terms) counts.set(term, Number(count))
  }
  return { articles, of: (term) => counts.get(term) ?? 0 }
}
