/** What is said of many runs, the same for every measure. */

export interface Summary {
  readonly runs: number
  readonly median: number
  /** 95 of 100 runs were at or below this. */
  readonly p95: number
  readonly worst: number
}

/**
 * The value below which a share of the values lies, linear between neighbours (Hyndman and Fan, "Sample quantiles in
 * statistical packages", 1996, type 7). Throws where there are no values.
 * @param share in 0..1
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = share * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  if (low === undefined || high === undefined) throw new Error('There is nothing to summarise')
  return low + (high - low) * (at - Math.floor(at))
}

export const median = (values: readonly number[]) => quantile(values, 0.5)

/** Throws where there are no values. */
export const summarise = (values: readonly number[]): Summary => ({
  runs: values.length,
  median: median(values),
  p95: quantile(values, 0.95),
  worst: quantile(values, 1),
})

/** Ours ÷ peer over whole sets: the sum of what each page takes, so that no small page outweighs a large one. */
export function ratioOfSums(ours: readonly number[], peer: readonly number[]): number {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  if (sum(peer) === 0) throw new Error('The peer took no time: nothing can be said')
  return sum(ours) / sum(peer)
}
