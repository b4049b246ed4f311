import { emptyLattice, type Lattice, sumsOf } from '@/lib/learned/chain'
import { argumentFeatures, EDGE_FEATURES, STATE_FEATURES } from '@/lib/sources/argument-features'
import { layOut } from '@/lib/sources/asked'
import { LABELS } from '@/lib/sources/model'
import { AdaGrad } from '../ada-grad'
import { seeded, shuffle } from '../random'
import type { MarkedText } from './examples'

/** Learns speaker and content of cues: a conditional random field over the units of the cue's sentence. */

export const STATE_BITS = 17
export const EDGE_BITS = 16
const STATE_MASK = 2 ** STATE_BITS - 1
const EDGE_MASK = 2 ** EDGE_BITS - 1
const EDGES = LABELS * LABELS
const ROUNDS = 6
/** Weights are averaged from this round on. */
const SETTLED = 2
const RATE = 0.1
const PENALTY = 3e-4
const DROPPED = 0.4
const LEAST_ERROR = 0.01
const SEED = 11

interface Learner {
  readonly states: AdaGrad
  readonly edges: AdaGrad
}

/** By unit, the features that a step sees. */
interface Seen {
  readonly states: readonly (readonly number[])[]
  readonly edges: readonly (readonly number[])[]
}

function latticeOf({ states, edges }: Seen, learner: Learner): Lattice {
  const lattice = emptyLattice(states.length, LABELS)
  const add = (into: Float64Array, at: number, slot: number, width: number, weights: Float32Array) => {
    for (let i = 0; i < width; i++) into[at + i] = (into[at + i] as number) + (weights[slot * width + i] as number)
  }
  states.forEach((features, at) => {
    for (const f of features) add(lattice.states, at * LABELS, f & STATE_MASK, LABELS, learner.states.weights)
    if (at > 0)
      for (const f of edges[at] ?? []) add(lattice.edges, at * EDGES, f & EDGE_MASK, EDGES, learner.edges.weights)
  })
  return lattice
}

/** Slopes of the log-likelihood: what the model expects less what is so. */
function slopesOf(lattice: Lattice, labels: Uint8Array) {
  const { forward, backward, total } = sumsOf(lattice)
  const states = new Float64Array(lattice.states.length)
  const edges = new Float64Array(lattice.edges.length)
  for (let at = 0; at < lattice.length; at++) {
    for (let label = 0; label < LABELS; label++) {
      const i = at * LABELS + label
      states[i] = Math.exp((forward[i] as number) + (backward[i] as number) - total) - (labels[at] === label ? 1 : 0)
      if (at === 0) continue
      for (let before = 0; before < LABELS; before++) {
        const e = (at * LABELS + before) * LABELS + label
        const through =
          (forward[i - label - LABELS + before] as number) +
          (lattice.edges[e] as number) +
          (lattice.states[i] as number) +
          (backward[i] as number)
        const so = labels[at - 1] === before && labels[at] === label
        edges[e] = Math.exp(through - total) - (so ? 1 : 0)
      }
    }
  }
  return { states, edges }
}

function move(learner: AdaGrad, features: readonly number[], mask: number, slopes: Float64Array): void {
  if (slopes.every((slope) => Math.abs(slope) < LEAST_ERROR)) return
  for (const feature of features) {
    const slot = (feature & mask) * slopes.length
    for (let i = 0; i < slopes.length; i++) learner.step(slot + i, slopes[i] as number)
  }
}

/** @param likelihoods by text and sentence, those of models that have not seen the text */
export function learnArguments(
  texts: readonly MarkedText[],
  likelihoods: readonly (readonly (readonly number[])[])[],
): { states: Float32Array; edges: Float32Array } {
  const random = seeded(SEED)
  const examples = texts.flatMap((text, i) => text.cues.map((marked) => ({ text, marked, likely: likelihoods[i] })))
  const learner = {
    states: new AdaGrad(2 ** STATE_BITS * LABELS, RATE, PENALTY),
    edges: new AdaGrad(2 ** EDGE_BITS * EDGES, RATE, PENALTY),
  }
  const seen = (features: Uint32Array, each: number) =>
    Array.from({ length: features.length / each }, (_, at) =>
      Array.from(features.subarray(at * each, (at + 1) * each)).filter(() => random() > DROPPED),
    )
  for (let round = 0; round < ROUNDS; round++) {
    for (const { text, marked, likely } of shuffle(examples, random)) {
      const sentence = text.sentences[marked.sentence]
      if (!sentence) continue
      const asked = layOut(text.units.units, sentence, likely?.[marked.sentence] ?? [])
      const all = argumentFeatures(asked, marked.cue)
      const features = { states: seen(all.states, STATE_FEATURES), edges: seen(all.edges, EDGE_FEATURES) }
      const slopes = slopesOf(latticeOf(features, learner), marked.labels)
      features.states.forEach((own, at) => {
        move(learner.states, own, STATE_MASK, slopes.states.subarray(at * LABELS, (at + 1) * LABELS))
        if (at > 0) {
          move(learner.edges, features.edges[at] ?? [], EDGE_MASK, slopes.edges.subarray(at * EDGES, (at + 1) * EDGES))
        }
      })
    }
    if (round >= SETTLED) for (const one of [learner.states, learner.edges]) one.remember()
  }
  const scaled = (weights: Float32Array) => weights.map((weight) => weight * (1 - DROPPED))
  return { states: scaled(learner.states.average()), edges: scaled(learner.edges.average()) }
}
