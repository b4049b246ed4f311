/** One example: what is known of it, whether it is one of those looked for, and how much it counts. */
export interface Row {
  readonly x: readonly number[]
  readonly y: boolean
  readonly weight: number
}

/** Solves a system of linear equations by elimination with pivots; changes what it is given. */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length
  const at = (row: number, column: number) => matrix[row]?.[column] ?? 0
  for (let column = 0; column < n; column++) {
    let pivot = column
    for (let row = column + 1; row < n; row++) if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row
    ;[matrix[column], matrix[pivot]] = [matrix[pivot] ?? [], matrix[column] ?? []]
    ;[right[column], right[pivot]] = [right[pivot] ?? 0, right[column] ?? 0]
    for (let row = column + 1; row < n; row++) {
      const factor = at(row, column) / at(column, column)
      for (let k = column; k < n; k++) (matrix[row] as number[])[k] = at(row, k) - factor * at(column, k)
      right[row] = (right[row] ?? 0) - factor * (right[column] ?? 0)
    }
  }
  const solution = new Array<number>(n).fill(0)
  for (let row = n - 1; row >= 0; row--) {
    let sum = right[row] ?? 0
    for (let k = row + 1; k < n; k++) sum -= at(row, k) * (solution[k] ?? 0)
    solution[row] = sum / at(row, row)
  }
  return solution
}

const STEPS = 30

/** Means and spreads of each column, so that one penalty fits all. */
function scaleOf(rows: readonly Row[], columns: number): { mean: number[]; spread: number[] } {
  const mean = new Array<number>(columns).fill(0)
  const spread = new Array<number>(columns).fill(0)
  for (const { x } of rows) {
    for (const [k, value] of x.entries()) mean[k] = (mean[k] ?? 0) + value / rows.length
  }
  for (const { x } of rows) {
    for (const [k, value] of x.entries()) spread[k] = (spread[k] ?? 0) + (value - (mean[k] ?? 0)) ** 2 / rows.length
  }
  return { mean, spread: spread.map((variance) => Math.sqrt(variance) + 1e-9) }
}

/**
 * Logistic regression with a ridge penalty, by Newton's method: the same rows give the same weights.
 * @param ridge penalty on the squares of the weights of the scaled columns
 * @returns a weight for each column, and the constant
 */
export function fitLogistic(rows: readonly Row[], ridge: number): { weights: number[]; base: number } {
  const columns = rows[0]?.x.length ?? 0
  const { mean, spread } = scaleOf(rows, columns)
  const scaled = rows.map(({ x, y, weight }) => ({
    z: [...x.map((value, k) => (value - (mean[k] ?? 0)) / (spread[k] ?? 1)), 1],
    y: Number(y),
    weight,
  }))
  let theta = new Array<number>(columns + 1).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const slope = theta.map((value, k) => (k < columns ? ridge * value : 0))
    const curve = theta.map((_, i) => theta.map((_, k) => (i === k ? (i < columns ? ridge : 1e-9) : 0)))
    for (const { z, y, weight } of scaled) {
      const p = 1 / (1 + Math.exp(-z.reduce((sum, value, k) => sum + value * (theta[k] ?? 0), 0)))
      for (const [i, value] of z.entries()) {
        slope[i] = (slope[i] ?? 0) + weight * (p - y) * value
        const row = curve[i] as number[]
        for (const [k, other] of z.entries()) row[k] = (row[k] ?? 0) + weight * p * (1 - p) * value * other
      }
    }
    const change = solve(curve, slope)
    theta = theta.map((value, k) => value - (change[k] ?? 0))
  }
  const weights = theta.slice(0, columns).map((value, k) => value / (spread[k] ?? 1))
  const base = (theta[columns] ?? 0) - weights.reduce((sum, weight, k) => sum + weight * (mean[k] ?? 0), 0)
  return { weights, base }
}
