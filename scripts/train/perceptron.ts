import { edgesOf, labelsOf } from '@/lib/actors/entities/chain'
import { LABELS } from '@/lib/actors/entities/labels'
import { seeded, shuffle } from './random'

/** A stretch of tokens: the features of its tokens one behind the other, and where each token's begin. */
export interface Sequence {
  readonly features: Int32Array
  readonly offsets: Int32Array
  readonly labels: Uint8Array
}

/** Weights `[feature * labels + label]` and `[before * labels + label]`. */
export interface Weights {
  readonly features: Float32Array
  readonly transitions: Float32Array
}

const COUNT = LABELS.length

/** Scores of a stretch's labels, `[token * labels + label]`, features dropped where `kept` says so. */
export function scoresOf(
  { features, offsets, labels }: Sequence,
  weights: Float32Array,
  kept?: Uint8Array,
): Float64Array {
  const scores = new Float64Array(labels.length * COUNT)
  for (let i = 0; i < labels.length; i++) {
    for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
      if (kept && !kept[k]) continue
      const row = (features[k] as number) * COUNT
      for (let label = 0; label < COUNT; label++)
        scores[i * COUNT + label] = (scores[i * COUNT + label] as number) + (weights[row + label] as number)
    }
  }
  return scores
}

/** The weights of now, and their sums over time for the average, kept up only where they change. */
class Averaged {
  readonly now: Float32Array
  private readonly late: Float64Array
  constructor(size: number) {
    this.now = new Float32Array(size)
    this.late = new Float64Array(size)
  }
  change(at: number, by: number, time: number): void {
    this.now[at] = (this.now[at] as number) + by
    this.late[at] = (this.late[at] as number) + by * time
  }
  average(time: number): Float32Array {
    return this.now.map((value, i) => value - (this.late[i] as number) / time)
  }
}

export interface Options {
  readonly rounds: number
  readonly seed: number
  /** Share of features hidden at each step, so that no one of them is relied on alone (Globerson and Roweis, 2006). */
  readonly hidden: number
}

/** Averaged structured perceptron (Collins, 2002). The same sequences and seed give the same weights. */
export function trainPerceptron(sequences: readonly Sequence[], featureCount: number, options: Options): Weights {
  const features = new Averaged(featureCount * COUNT)
  const transitions = new Averaged(COUNT * COUNT)
  const random = seeded(options.seed)
  const order = [...sequences]
  let time = 1
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random)
    for (const sequence of order) {
      const kept = new Uint8Array(sequence.features.length)
      for (let k = 0; k < kept.length; k++) kept[k] = random() < options.hidden ? 0 : 1
      step(sequence, kept, features, transitions, time)
      time++
    }
  }
  return { features: features.average(time), transitions: transitions.average(time) }
}

function step(sequence: Sequence, kept: Uint8Array, features: Averaged, transitions: Averaged, time: number): void {
  const { labels: gold, offsets } = sequence
  const guess = labelsOf(scoresOf(sequence, features.now, kept), edgesOf(transitions.now))
  gold.forEach((right, i) => {
    const wrong = guess[i] as number
    const [wasRight, wasWrong] = i > 0 ? [gold[i - 1] as number, guess[i - 1] as number] : [0, 0]
    if (right !== wrong || wasRight !== wasWrong) {
      transitions.change(wasRight * COUNT + right, 1, time)
      transitions.change(wasWrong * COUNT + wrong, -1, time)
    }
    if (right === wrong) return
    for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
      if (!kept[k]) continue
      const row = (sequence.features[k] as number) * COUNT
      features.change(row + right, 1, time)
      features.change(row + wrong, -1, time)
    }
  })
}
