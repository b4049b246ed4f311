import type { Article } from '@/lib/text/article'
import { type Token, tokenise } from '../tokens'
import { type Frequencies, rarity } from './frequencies'
import { stem } from './stem'

/** What an article has that tells one event from another, ready to be compared. */
export interface Profile {
  /** Terms by what they tell, as a vector of length 1. */
  readonly terms: ReadonlyMap<string, number>
  /** The same for the headline and the first words alone. */
  readonly lead: ReadonlyMap<string, number>
  /** Names by what they tell: how rare they are, and how often they stand here. Those that tell most. */
  readonly names: ReadonlyMap<string, number>
  /** Figures: ages, sums, years, days of the month. */
  readonly figures: ReadonlySet<string>
  /** Day of publication in days since 1970; undefined where the page has none. */
  readonly day: number | undefined
}

/** Words of the body that count as its lead. */
const LEAD = 70
/** How often a headline's word counts. */
const HEADLINE = 2
/** Names kept: an article's event has few. */
const NAMES = 12
/** Words of an article that are looked at: news says first what happened. */
const MOST_WORDS = 4_000
const DAY = 86_400_000

type Counts = Map<string, number>
const add = (counts: Counts, term: string, by = 1) => counts.set(term, (counts.get(term) ?? 0) + by)

/** Term weights (1 + log tf) × idf, scaled to a vector of length 1. */
function vector(counts: Counts, frequencies: Frequencies): Map<string, number> {
  const weights = new Map<string, number>()
  let square = 0
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(frequencies, term)
    weights.set(term, weight)
    square += weight * weight
  }
  const length = Math.sqrt(square) || 1
  for (const [term, weight] of weights) weights.set(term, weight / length)
  return weights
}

interface Read {
  readonly term: string
  readonly token: Token
  readonly body: boolean
  readonly opensSentence: boolean
}

/** In how many of some articles each term stands. */
export function countTerms(articles: readonly Article[]): { articles: number; counts: Map<string, number> } {
  const counts: Counts = new Map()
  for (const article of articles)
    for (const term of new Set(readTerms(article).map(({ term }) => term))) add(counts, term)
  return { articles: articles.length, counts }
}

function readTerms(article: Article): Read[] {
  const { tokens, headline } = tokenise(article)
  return tokens.slice(0, MOST_WORDS).map((token, i) => ({
    term: stem(token.word),
    token,
    body: i >= headline,
    opensSentence: tokens[i - 1]?.sentence !== token.sentence,
  }))
}

/** Words printed with a capital inside a sentence, and never without one: names, as far as print shows. */
function countNames(read: readonly Read[]): Counts {
  const counts: Counts = new Map()
  const small = new Set(read.filter(({ token, body }) => body && !token.capital).map(({ term }) => term))
  const inside = new Set(
    read.filter(({ token, body, opensSentence }) => body && token.capital && !opensSentence).map(({ term }) => term),
  )
  for (const { term } of read) if (inside.has(term) && !small.has(term)) add(counts, term)
  return counts
}

const isFigure = (term: string) => /^\d/.test(term)

function topNames(read: readonly Read[], frequencies: Frequencies): Map<string, number> {
  const weighed = [...countNames(read)]
    .filter(([term]) => !isFigure(term))
    .map(([term, count]) => [term, (1 + Math.log(count)) * rarity(frequencies, term)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return new Map(weighed.slice(0, NAMES))
}

function dayOf(published: string | undefined): number | undefined {
  const time = Date.parse(published ?? '')
  return Number.isNaN(time) ? undefined : Math.floor(time / DAY)
}

/** Linear in the article's length, up to a length that no event needs. */
export function profileOf(article: Article, frequencies: Frequencies): Profile {
  const read = readTerms(article)
  const [all, lead]: [Counts, Counts] = [new Map(), new Map()]
  let words = 0
  for (const { term, body } of read) {
    add(all, term, body ? 1 : HEADLINE)
    if (!body || words < LEAD) add(lead, term)
    if (body) words++
  }
  return {
    terms: vector(all, frequencies),
    lead: vector(lead, frequencies),
    names: topNames(read, frequencies),
    figures: new Set([...all.keys()].filter(isFigure)),
    day: dayOf(article.published),
  }
}
