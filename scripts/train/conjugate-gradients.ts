/** A row of a matrix: columns with their values. */
export type SparseRow = readonly (readonly [column: number, value: number])[]

const STEPS = 60
const SMALL = 1e-8

/**
 * Ridge regression by conjugate gradients (Hestenes and Stiefel, 1952): the weights that bring each row's sum closest to
 * its target, with a penalty on their squares. The same rows give the same weights.
 */
export function conjugateGradients(
  rows: readonly SparseRow[],
  targets: readonly number[],
  columns: number,
  ridge: number,
): Float64Array {
  const times = (x: Float64Array) => rows.map((row) => row.reduce((sum, [k, value]) => sum + value * (x[k] ?? 0), 0))
  const back = (y: readonly number[]) => {
    const sums = new Float64Array(columns)
    rows.forEach((row, i) => {
      for (const [k, value] of row) sums[k] = (sums[k] ?? 0) + value * (y[i] ?? 0)
    })
    return sums
  }
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)
  const weights = new Float64Array(columns)
  let rest = back(targets)
  let direction = Float64Array.from(rest)
  let size = dot(rest, rest)
  for (let step = 0; step < STEPS && size > SMALL; step++) {
    const pushed = back(times(direction)).map((value, k) => value + ridge * (direction[k] ?? 0))
    const by = size / dot(direction, pushed)
    direction.forEach((value, k) => {
      weights[k] = (weights[k] ?? 0) + by * value
    })
    rest = rest.map((value, k) => value - by * (pushed[k] ?? 0))
    const next = dot(rest, rest)
    direction = rest.map((value, k) => value + (next / size) * (direction[k] ?? 0))
    size = next
  }
  return weights
}
