import { BLAME, ENDORSE, PRAISE, REJECT } from '@/lib/stance/general/lexicon'
import { POLARITY_MIDDLE, POLARITY_SCALE, VECTOR_SCALE } from '@/lib/stance/general/model'
import { isContent } from '@/lib/stance/general/target'
import type { WordClasses } from '@/lib/text/word-classes'
import { wordTable } from '@/lib/text/word-table'
import type { Vectors } from './k-means'

/** The sense of words for stance: their polarity, and coarse coordinates for their classes. */

const at = ({ width, values }: Vectors, i: number) => values.subarray(i * width, (i + 1) * width)

/** Sums with vectors stretched to this length, so that the penalty below fits. */
const LENGTH = 3
const STEPS = 300
const RATE = 0.02
const RIDGE = 3

/**
 * How far a word is like the listed words of praise and endorsement or of blame and rejection: logistic regression from
 * word vectors, by plain gradient steps (after Hamilton et al., "Inducing domain-specific sentiment lexicons", 2016, who
 * let few words tell the polarity of many by their vectors).
 */
export function polarities(words: readonly string[], vectors: Vectors): Map<string, number> {
  const rightOf = (word: string) =>
    PRAISE.has(word) || ENDORSE.has(word) ? 1 : BLAME.has(word) || REJECT.has(word) ? 0 : undefined
  const listed = words.flatMap((word, i) => {
    const y = rightOf(word)
    return y === undefined ? [] : [{ x: at(vectors, i), y }]
  })
  const weights = new Float64Array(vectors.width)
  let base = 0
  const logit = (x: ArrayLike<number>) => weights.reduce((sum, w, d) => sum + w * (x[d] ?? 0) * LENGTH, base)
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((w) => RIDGE * w)
    let baseSlope = 0
    for (const { x, y } of listed) {
      const error = 1 / (1 + Math.exp(-logit(x))) - y
      baseSlope += error
      for (let d = 0; d < slope.length; d++) slope[d] = (slope[d] ?? 0) + error * (x[d] ?? 0) * LENGTH
    }
    for (let d = 0; d < weights.length; d++) weights[d] = (weights[d] ?? 0) - RATE * (slope[d] ?? 0)
    base -= (RATE / 2) * baseSlope
  }
  return new Map(words.map((word, i) => [word, Math.tanh(logit(at(vectors, i)) / 2)]))
}

/** Least polarity that is worth a place in the table. */
const TELLING = 0.2
const SLOTS = 32_768

/** The table of the telling words among the most frequent ones. */
export function polarityTable(of: ReadonlyMap<string, number>): Uint8Array {
  const telling = [...of].filter(([word, value]) => Math.abs(value) > TELLING && isContent(word))
  const values = telling.slice(0, Math.floor(SLOTS * 0.8))
  return wordTable(
    new Map(values.map(([word, value]) => [word, POLARITY_MIDDLE + Math.round(value * POLARITY_SCALE)])),
    SLOTS,
  )
}

const POWER_STEPS = 60

/** The directions in which vectors differ most: principal components, one after the other by the power method. */
function components({ width, count, values }: Vectors, mean: Float64Array, most: number): Float64Array[] {
  const found: Float64Array[] = []
  const spread = Array.from({ length: width }, () => new Float64Array(width))
  for (let i = 0; i < count; i++) {
    for (let a = 0; a < width; a++) {
      const row = spread[a] as Float64Array
      const x = (values[i * width + a] ?? 0) - (mean[a] ?? 0)
      for (let b = 0; b < width; b++)
        row[b] = (row[b] ?? 0) + (x * ((values[i * width + b] ?? 0) - (mean[b] ?? 0))) / count
    }
  }
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
  for (let k = 0; k < most; k++) {
    let v = Float64Array.from({ length: width }, (_, i) => Math.sin(i * 7 + k + 1))
    for (let step = 0; step < POWER_STEPS; step++) {
      const next = Float64Array.from(spread, (row) => dot(row, v))
      for (const before of found) {
        const share = dot(before, next)
        for (let i = 0; i < width; i++) next[i] = (next[i] ?? 0) - share * (before[i] ?? 0)
      }
      const length = Math.sqrt(dot(next, next)) || 1
      v = next.map((value) => value / length)
    }
    found.push(v)
  }
  return found
}

/** Words from which coordinates are learned: the most frequent ones. */
const LEARNED_FROM = 8_000

/** Coordinates of each fine word class: those of its words' mean, as signed bytes. */
export function classVectors(
  words: readonly string[],
  vectors: Vectors,
  classes: WordClasses,
  most: number,
): Int8Array {
  const { width } = vectors
  const count = words.reduce((top, word) => Math.max(top, classes(word)[2]), 0)
  const sums = new Float64Array(count * width)
  words.forEach((word, i) => {
    const fine = classes(word)[2] - 1
    const x = at(vectors, i)
    if (fine >= 0) for (let d = 0; d < width; d++) sums[fine * width + d] = (sums[fine * width + d] ?? 0) + (x[d] ?? 0)
  })
  const mean = new Float64Array(width)
  for (let i = 0; i < LEARNED_FROM; i++)
    for (let d = 0; d < width; d++) mean[d] = (mean[d] ?? 0) + (at(vectors, i)[d] ?? 0) / LEARNED_FROM
  const directions = components({ ...vectors, count: LEARNED_FROM }, mean, most)
  const found = new Int8Array(count * most)
  for (let c = 0; c < count; c++) {
    const sum = sums.subarray(c * width, (c + 1) * width)
    const length = Math.hypot(...sum) || 1
    const projected = directions.map((v) => v.reduce((s, w, d) => s + w * ((sum[d] ?? 0) / length - (mean[d] ?? 0)), 0))
    const size = Math.hypot(...projected) || 1
    projected.forEach((value, k) => {
      found[c * most + k] = Math.round((value / size) * VECTOR_SCALE)
    })
  }
  return found
}
