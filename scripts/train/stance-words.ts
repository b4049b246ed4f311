import { stem } from '@/lib/match/events/stem'
import { type Reading, readWords } from '@/lib/stance/reading/words'
import { termsOf, weightOfTerm } from '@/lib/stance/story/word-table'
import type { Stance } from '@/lib/story/schema'
import { conjugateGradients, type SparseRow } from './conjugate-gradients'
import type { Vectors } from './k-means'

/**
 * Learns what the words of comments tell of a debate: ridge regression on terms (words, and two that follow each other)
 * and on the mean meaning of the words, so that a word that no comment has tells what its like do. As both are sums over
 * the words, what is learned is a value for each term.
 */

/** A comment to learn from. */
export interface TaughtComment {
  readonly text: string
  readonly stance: Stance
}

/** Meanings of stems: directions of length 1 with how telling the word is. */
export type Meanings = ReadonlyMap<string, Float32Array>

/** What each term tells: of the side, and of whether one is taken. */
export interface LearnedWords {
  readonly side: ReadonlyMap<string, number>
  readonly taken: ReadonlyMap<string, number>
}

/** Words rarer than this rank tell as much as they can; the most frequent ones mean nothing by themselves. */
const FULL_RANK = 400
const MEANING = 0.7
const PAIR = 0.7
const RIDGE = 1
const FEWEST = 2

/** Meanings of the most frequent word of each stem, without what all words share. */
export function meaningsOf(words: readonly string[], { width, values }: Vectors): Meanings {
  const mean = new Float32Array(width)
  for (let i = 0; i < words.length * width; i++)
    mean[i % width] = (mean[i % width] ?? 0) + (values[i] ?? 0) / words.length
  const found = new Map<string, Float32Array>()
  words.forEach((word, rank) => {
    const key = stem(word)
    if (found.has(key)) return
    const own = Float32Array.from({ length: width }, (_, d) => (values[rank * width + d] ?? 0) - (mean[d] ?? 0))
    const scale = (MEANING * Math.min(1, rank / FULL_RANK)) / (Math.hypot(...own) || 1)
    found.set(
      key,
      own.map((value) => value * scale),
    )
  })
  return found
}

/** How much a term counts that so many comments of all have. */
const telling = (key: string, having: number, all: number) =>
  Math.sqrt(Math.log(all / having) / 3) * (key.includes(' ') ? PAIR : 1)

function counted(readings: readonly Reading[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const reading of readings) for (const { key } of termsOf(reading)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count >= FEWEST))
}

/** A comment as numbers: its meaning, then its terms, then a constant. */
function rowOf(
  reading: Reading,
  columns: ReadonlyMap<string, readonly [number, number]>,
  meanings: Meanings,
  width: number,
): SparseRow {
  const unit = weightOfTerm(reading)
  const mean = new Float64Array(width)
  const row: (readonly [number, number])[] = []
  for (const { key } of termsOf(reading)) {
    meanings.get(key)?.forEach((value, d) => {
      mean[d] = (mean[d] ?? 0) + unit * value
    })
    const column = columns.get(key)
    if (column) row.push([column[0], unit * column[1]])
  }
  return [...Array.from(mean, (value, d) => [d, value] as const), ...row]
}

/** Learns from comments. */
export function learnWords(comments: readonly TaughtComment[], meanings: Meanings): LearnedWords {
  const width = meanings.values().next().value?.length ?? 0
  const readings = comments.map(({ text }) => readWords(text))
  const counts = [...counted(readings)]
  const columns = new Map(
    counts.map(([key, count], i) => [key, [width + i, telling(key, count, comments.length)]] as const),
  )
  const rows = readings.map((reading) => rowOf(reading, columns, meanings, width))
  const size = width + counts.length + 1
  // What words tell of the side must add up by itself: more comments on one side must not speak for it.
  const learn = (which: readonly number[], target: (stance: Stance) => number, constant: number) => {
    const solved = conjugateGradients(
      which.map((i) => [...(rows[i] ?? []), [size - 1, constant]]),
      which.map((i) => target(comments[i]?.stance ?? 'neither')),
      size,
      RIDGE,
    )
    const values = new Map<string, number>()
    for (const [key, own] of meanings)
      values.set(
        key,
        own.reduce((sum, value, d) => sum + value * (solved[d] ?? 0), 0),
      )
    for (const [key, [column, scale]] of columns)
      values.set(key, (values.get(key) ?? 0) + scale * (solved[column] ?? 0))
    return values
  }
  const all = comments.map((_, i) => i)
  const sided = all.filter((i) => comments[i]?.stance !== 'neither')
  return {
    side: learn(sided, (stance) => (stance === 'favour' ? 1 : -1), 0),
    taken: learn(all, (stance) => (stance === 'neither' ? -1 : 1), 1),
  }
}
