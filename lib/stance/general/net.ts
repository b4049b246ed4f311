/** A small net: one hidden layer of rectified units, three outcomes (favour, against, neither). */
export interface Net {
  readonly inputs: number
  readonly hidden: number
  /** hidden × inputs, hidden, outcomes × hidden, outcomes: weights and constants of the layers, in this order. */
  readonly weights: Float32Array
}

export const OUTCOMES = 3
export const netSize = (inputs: number, hidden: number): number =>
  hidden * inputs + hidden + OUTCOMES * hidden + OUTCOMES

/** Values of the hidden units. */
export function hiddenOf({ inputs, hidden, weights }: Net, x: ArrayLike<number>): Float64Array {
  const h = new Float64Array(hidden)
  for (let j = 0; j < hidden; j++) {
    let sum = weights[hidden * inputs + j] ?? 0
    for (let d = 0; d < inputs; d++) sum += (weights[j * inputs + d] ?? 0) * (x[d] ?? 0)
    h[j] = Math.max(0, sum)
  }
  return h
}

/** Probabilities of the outcomes from the hidden units' values. */
export function outcomesOf({ inputs, hidden, weights }: Net, h: ArrayLike<number>): Float64Array {
  const base = hidden * inputs + hidden
  const p = new Float64Array(OUTCOMES)
  for (let k = 0; k < OUTCOMES; k++) {
    let sum = weights[base + OUTCOMES * hidden + k] ?? 0
    for (let j = 0; j < hidden; j++) sum += (weights[base + k * hidden + j] ?? 0) * (h[j] ?? 0)
    p[k] = sum
  }
  const most = Math.max(...p)
  let total = 0
  for (let k = 0; k < OUTCOMES; k++) total += p[k] = Math.exp((p[k] ?? 0) - most)
  return p.map((value) => value / total)
}

/** Mean of what several nets say: fewer accidents of their beginnings. */
export function averaged(nets: readonly Net[], x: ArrayLike<number>): Float64Array {
  const mean = new Float64Array(OUTCOMES)
  for (const net of nets) {
    const p = outcomesOf(net, hiddenOf(net, x))
    for (let k = 0; k < OUTCOMES; k++) mean[k] = (mean[k] ?? 0) + (p[k] ?? 0) / nets.length
  }
  return mean
}
