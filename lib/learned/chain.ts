/**
 * Linear-chain models (Lafferty, McCallum and Pereira, "Conditional random fields", 2001): scores of labels at each
 * place and of each pair of labels of neighbouring places, and the sequence that has the highest sum (Viterbi).
 */

/** What a chain of `length` places with `labels` labels scores. */
export interface Lattice {
  readonly length: number
  readonly labels: number
  /** `length` × `labels`. */
  readonly states: Float64Array
  /**
   * `length` × `labels` × `labels`: from the label before to the label at a place; the first place's are not used. Or
   * `labels` × `labels`, where all places have the same.
   */
  readonly edges: Float64Array
}

export function emptyLattice(length: number, labels: number): Lattice {
  return {
    length,
    labels,
    states: new Float64Array(length * labels),
    edges: new Float64Array(length * labels * labels),
  }
}

/** The best label of every place (Viterbi, 1967). Linear in the length. */
export function bestLabels({ length, labels, states, edges }: Lattice): Uint8Array {
  const own = edges.length === length * labels * labels ? labels * labels : 0
  const best = new Float64Array(length * labels)
  const from = new Uint8Array(length * labels)
  for (let label = 0; label < labels; label++) best[label] = states[label] as number
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < labels; label++) {
      let top = Number.NEGATIVE_INFINITY
      let origin = 0
      for (let before = 0; before < labels; before++) {
        const score =
          (best[(at - 1) * labels + before] as number) + (edges[at * own + before * labels + label] as number)
        if (score > top) {
          top = score
          origin = before
        }
      }
      best[at * labels + label] = top + (states[at * labels + label] as number)
      from[at * labels + label] = origin
    }
  }
  return traceBack(length, labels, best, from)
}

function traceBack(length: number, labels: number, best: Float64Array, from: Uint8Array): Uint8Array {
  const path = new Uint8Array(length)
  if (length === 0) return path
  let label = 0
  const last = (length - 1) * labels
  for (let other = 1; other < labels; other++) {
    if ((best[last + other] as number) > (best[last + label] as number)) label = other
  }
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label
    label = from[at * labels + label] as number
  }
  return path
}

function logSum(values: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > top) top = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - top)
  return top + Math.log(sum)
}

/** Sums over all sequences from the start to each place, and from each place to the end; natural logarithms. */
export interface Sums {
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** The sum over all sequences. */
  readonly total: number
}

/** Forward and backward sums (Rabiner, 1989). */
export function sumsOf({ length, labels, states, edges }: Lattice): Sums {
  const forward = new Float64Array(length * labels)
  const backward = new Float64Array(length * labels)
  const terms = new Float64Array(labels)
  forward.set(states.subarray(0, labels))
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < labels; label++) {
      for (let before = 0; before < labels; before++) {
        terms[before] =
          (forward[(at - 1) * labels + before] as number) + (edges[(at * labels + before) * labels + label] as number)
      }
      forward[at * labels + label] = logSum(terms) + (states[at * labels + label] as number)
    }
  }
  for (let at = length - 2; at >= 0; at--) {
    for (let label = 0; label < labels; label++) {
      for (let after = 0; after < labels; after++) {
        const next = (at + 1) * labels + after
        terms[after] =
          (backward[next] as number) +
          (states[next] as number) +
          (edges[((at + 1) * labels + label) * labels + after] as number)
      }
      backward[at * labels + label] = logSum(terms)
    }
  }
  const total = length > 0 ? logSum(forward.subarray((length - 1) * labels)) : 0
  return { forward, backward, total }
}

/** The score of one sequence. */
export function scoreOf({ labels, states, edges }: Lattice, path: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < path.length; at++) {
    const label = path[at] as number
    sum += states[at * labels + label] as number
    if (at > 0) sum += edges[(at * labels + (path[at - 1] as number)) * labels + label] as number
  }
  return sum
}
