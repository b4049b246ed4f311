import type { Reading } from '../reading/words'
import { BLAME, ENDORSE, PRAISE, REJECT } from './lexicon'
import { mentions, SCOPES, type Scope, scopesOf } from './scopes'
import { isContent, type TargetWords } from './target'

/** What a model knows of words in general. */
export interface WordSense {
  /** How much a word is like words of praise (to 1) or of blame (to −1); 0 where it is unknown. */
  readonly polarity: (lower: string) => number
  /** Coordinates of a word's meaning, few and coarse; undefined where it is unknown. */
  readonly vector: (lower: string) => ArrayLike<number> | undefined
  /** How many coordinates there are. */
  readonly dimensions: number
}

/** Polarity below which a word has no side. */
const TELLING = 0.25
/** "Not bad" is less than good. */
const NEGATED = 0.7

interface Sums {
  words: number
  praise: number
  blame: number
  endorse: number
  reject: number
  ask: number
  demand: number
  demandNot: number
  polarity: number
  strength: number
}

const noSums = (): Sums => ({
  words: 0,
  praise: 0,
  blame: 0,
  endorse: 0,
  reject: 0,
  ask: 0,
  demand: 0,
  demandNot: 0,
  polarity: 0,
  strength: 0,
})

const DEMANDS: ReadonlySet<string> = new Set(['should', 'must', 'need', 'needs', 'ought'])
const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never'])

/** What each word adds to the scopes that it stands in. */
function addWord(sums: Sums, reading: Reading, i: number, named: boolean, polarity: number): void {
  const word = reading.words[i]
  if (!word) return
  const { lower, negated } = word
  sums.words++
  if (DEMANDS.has(lower)) sums[NOT.has(reading.words[i + 1]?.lower ?? '') ? 'demandNot' : 'demand']++
  if (named) return
  if (PRAISE.has(lower)) sums[negated ? 'blame' : 'praise']++
  if (BLAME.has(lower)) sums[negated ? 'praise' : 'blame'] += negated ? 0.5 : 1
  if (ENDORSE.has(lower)) sums[negated ? 'reject' : 'endorse']++
  if (REJECT.has(lower)) sums[negated ? 'endorse' : 'reject']++
  if (Math.abs(polarity) <= TELLING || !isContent(lower)) return
  sums.polarity += negated ? -polarity * NEGATED : polarity
  sums.strength += Math.abs(polarity)
}

/** Counts grow with the root of length: twice the words are not twice the opinion. */
function scaled(sums: Sums): number[] {
  const d = Math.sqrt(sums.words + 4)
  return [
    ((sums.praise - sums.blame) / d) * 1.5,
    (sums.praise + sums.blame) / d,
    ((sums.endorse - sums.reject) / d) * 2,
    (sums.ask / d) * 2,
    sums.demand / d,
    (sums.demandNot / d) * 4,
    (sums.polarity / d) * 1.5,
    sums.strength / d,
  ]
}

/** The target itself: what it means, and whether its words are words of praise or blame. */
function ofTarget({ words }: TargetWords, sense: WordSense): number[] {
  const mean = new Array<number>(sense.dimensions).fill(0)
  let [known, listed, polarity] = [0, 0, 0]
  for (const word of words) {
    listed += Number(PRAISE.has(word)) - Number(BLAME.has(word))
    polarity += sense.polarity(word)
    const vector = sense.vector(word)
    if (!vector) continue
    known++
    for (let k = 0; k < mean.length; k++) mean[k] = (mean[k] ?? 0) + (vector[k] ?? 0)
  }
  return [...mean.map((value) => value / Math.max(1, known)), listed, (polarity / Math.max(1, words.length)) * 2]
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'my', 'me'])
const SECOND_PERSON: ReadonlySet<string> = new Set(['you', 'your'])

/** How the comment is written. */
function ofManner({ words, ends }: Reading, named: readonly boolean[]): number[] {
  const d = Math.sqrt(words.length + 4)
  const count = (set: ReadonlySet<string>) => words.filter(({ lower }) => set.has(lower)).length / d
  const shouts = ends.filter((end) => end.includes('!')).length / d
  return [count(FIRST_PERSON), count(SECOND_PERSON), shouts, named.filter(Boolean).length / 3]
}

/** How many numbers `generalFeatures` gives for so many coordinates. */
export const featureCount = (dimensions: number): number => dimensions + 2 + SCOPES.length * 8 + 4

/**
 * A comment beside a target in numbers: the mood of the words in the whole and close to the target (Mohammad, Sobhani
 * and Kiritchenko, "Stance and sentiment in tweets", 2017, find what sentiment tells of stance and what it does not),
 * what the target means, and how the comment is written. Linear in the comment's length.
 */
export function generalFeatures(reading: Reading, target: TargetWords, sense: WordSense): Float32Array {
  const named = mentions(reading, target)
  const scopes = scopesOf(reading, named)
  const sums = new Map<Scope, Sums>(SCOPES.map((scope) => [scope, noSums()]))
  reading.words.forEach((word, i) => {
    const polarity = sense.polarity(word.lower)
    const asks = word.sentence !== reading.words[i + 1]?.sentence && (reading.ends[word.sentence] ?? '').includes('?')
    for (const scope of scopes[i] ?? []) {
      const into = sums.get(scope)
      if (!into) continue
      addWord(into, reading, i, named[i] === true, polarity)
      if (asks) into.ask++
    }
  })
  return Float32Array.from([
    ...ofTarget(target, sense),
    ...[...sums.values()].flatMap(scaled),
    ...ofManner(reading, named),
  ])
}
