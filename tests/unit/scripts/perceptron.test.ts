import { describe, expect, it } from 'vitest'
import { edgesOf, labelsOf } from '@/lib/actors/entities/chain'
import { centresOf, nearest, normalise } from '@/scripts/train/k-means'
import { type Sequence, scoresOf, trainPerceptron } from '@/scripts/train/perceptron'

const B_PER = 1
const I_PER = 2

/** Two features: a first name (0) is labelled as one, a surname (1) goes on with it, others (2) are no names. */
const sequence = (features: readonly number[]): Sequence => ({
  features: Int32Array.from(features),
  offsets: Int32Array.from({ length: features.length + 1 }, (_, i) => i),
  labels: Uint8Array.from(features, (feature) => [B_PER, I_PER, 0][feature] ?? 0),
})
const TRAINING = [
  [2, 0, 1, 2],
  [0, 1],
  [2, 2],
  [2, 0, 1],
].map(sequence)
const OPTIONS = { rounds: 5, seed: 1, hidden: 0 }

describe('trainPerceptron', () => {
  it('labels as it was taught', () => {
    const { features, transitions } = trainPerceptron(TRAINING, 3, OPTIONS)
    const unseen = sequence([0, 1, 2, 2, 0, 1])
    expect(labelsOf(scoresOf(unseen, features), edgesOf(transitions))).toEqual(unseen.labels)
  })

  it('gives the same weights for the same seed, others for another', () => {
    const weights = (seed: number) => trainPerceptron(TRAINING, 3, { ...OPTIONS, hidden: 0.4, seed }).features
    expect(weights(1)).toEqual(weights(1))
    expect(weights(1)).not.toEqual(weights(2))
  })
})

describe('k-means', () => {
  const vectors = { width: 2, count: 6, values: Float32Array.of(1, 0.1, 1, -0.1, 9, 0.2, 0.1, 1, -0.1, 5, 0, 1) }
  normalise(vectors)

  it('puts vectors that point alike into one class', () => {
    const of = [...nearest(vectors, centresOf(vectors, 2, 5, 3))]
    expect(new Set(of.slice(0, 3)).size).toBe(1)
    expect(new Set(of.slice(3)).size).toBe(1)
    expect(of[0]).not.toBe(of[5])
  })

  it('gives the same centres for the same seed', () => {
    expect(centresOf(vectors, 3, 5, 3)).toEqual(centresOf(vectors, 3, 5, 3))
  })
})
