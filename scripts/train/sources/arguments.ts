import { emptyLattice, type Lattice, sumsOf } from '@/lib/learned/chain'
import { allFeatures, EDGE_FEATURES, STATE_FEATURES } from '@/lib/sources/argument-features'
import { layOut } from '@/lib/sources/asked'
import { LABELS } from '@/lib/sources/model'
import { AdaGrad } from '../ada-grad'
import { seeded, shuffle } from '../random'
import type { MarkedText } from './examples'
import { numbered, strongest, vocabularyOf } from './vocabulary'

/** Learns speaker and content of cues: a conditional random field over the units of the cue's sentence. */

const EDGES = LABELS * LABELS
/** Seen less often than this, a feature teaches nothing general. */
const LEAST = 4
/** Features that are kept, of labels and of pairs of them. */
const KEPT_STATES = 90_000
const KEPT_EDGES = 46_000
const CHOOSING_ROUNDS = 2
const ROUNDS = 6
/** Weights are averaged from this round on. */
const SETTLED = 2
const RATE = 0.1
const PENALTY = 3e-4
const DROPPED = 0.4
const LEAST_ERROR = 0.01
const SEED = 11

/** One cue: the features of its sentence's units, one unit behind the other, and each unit's label. */
interface Example<List> {
  readonly states: List
  readonly edges: List
  readonly labels: Uint8Array
}

/** The numbers of what is known. */
interface Known {
  readonly states: ReadonlyMap<number, number>
  readonly edges: ReadonlyMap<number, number>
}

interface Learner {
  readonly states: AdaGrad
  readonly edges: AdaGrad
}

/** Adds each place's weights: `each` features a place, -1 for none. */
function addUp(into: Float64Array, features: Int32Array, each: number, width: number, weights: Float32Array): void {
  for (let f = 0; f < features.length; f++) {
    const number = features[f] as number
    if (number < 0) continue
    const at = Math.floor(f / each) * width
    for (let i = 0; i < width; i++) into[at + i] = (into[at + i] as number) + (weights[number * width + i] as number)
  }
}

function latticeOf({ states, edges, labels }: Example<Int32Array>, learner: Learner): Lattice {
  const lattice = emptyLattice(labels.length, LABELS)
  addUp(lattice.states, states, STATE_FEATURES, LABELS, learner.states.weights)
  addUp(lattice.edges, edges, EDGE_FEATURES, EDGES, learner.edges.weights)
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

/** Moves the weights of each place's features against its slopes. */
function move(learner: AdaGrad, features: Int32Array, each: number, width: number, slopes: Float64Array): void {
  for (let at = 0; at * width < slopes.length; at++) {
    const own = slopes.subarray(at * width, (at + 1) * width)
    if (own.every((slope) => Math.abs(slope) < LEAST_ERROR)) continue
    for (let f = at * each; f < (at + 1) * each; f++) {
      const number = features[f] as number
      if (number < 0) continue
      for (let i = 0; i < width; i++) learner.step(number * width + i, own[i] as number)
    }
  }
}

function learn(examples: readonly Example<Uint32Array>[], known: Known, rounds: number): Learner {
  const random = seeded(SEED)
  const learner = {
    states: new AdaGrad(known.states.size * LABELS, RATE, PENALTY),
    edges: new AdaGrad(known.edges.size * EDGES, RATE, PENALTY),
  }
  const prepared = examples.map(({ states, edges, labels }) => {
    const pairs = numbered(edges, known.edges)
    // The first unit has none before it.
    pairs.fill(-1, 0, EDGE_FEATURES)
    return { states: numbered(states, known.states), edges: pairs, labels }
  })
  const some = (features: Int32Array) => features.map((number) => (number >= 0 && random() > DROPPED ? number : -1))
  for (let round = 0; round < rounds; round++) {
    for (const { states, edges, labels } of shuffle(prepared, random)) {
      const seen = { states: some(states), edges: some(edges), labels }
      const slopes = slopesOf(latticeOf(seen, learner), labels)
      move(learner.states, seen.states, STATE_FEATURES, LABELS, slopes.states)
      move(learner.edges, seen.edges, EDGE_FEATURES, EDGES, slopes.edges)
    }
    if (round >= SETTLED) for (const one of [learner.states, learner.edges]) one.remember()
  }
  return learner
}

function examplesOf(
  texts: readonly MarkedText[],
  likelihoods: readonly (readonly (readonly number[])[])[],
): Example<Uint32Array>[] {
  return texts.flatMap(({ units, sentences, cues }, i) =>
    cues.flatMap(({ cue, sentence, labels }) => {
      const range = sentences[sentence]
      if (!range) return []
      const asked = layOut(units.units, range, likelihoods[i]?.[sentence] ?? [])
      return [{ ...allFeatures(asked, cue), labels }]
    }),
  )
}

/** What a feature's whole row is worth. */
const worthOf = (learner: AdaGrad, width: number) => (number: number) => {
  let sum = 0
  for (let i = 0; i < width; i++) sum += learner.worth(number * width + i)
  return sum
}

/** Rows of weights by feature. */
type Rows = ReadonlyMap<number, Float32Array>

const rowsOf = (known: ReadonlyMap<number, number>, width: number, weights: Float32Array): Rows =>
  new Map(
    [...known].map(([feature, number]) => [
      feature,
      weights.slice(number * width, (number + 1) * width).map((weight) => weight * (1 - DROPPED)),
    ]),
  )

/** @param likelihoods by text and sentence, those of models that have not seen the text */
export function learnArguments(
  texts: readonly MarkedText[],
  likelihoods: readonly (readonly (readonly number[])[])[],
): { states: Rows; edges: Rows } {
  const examples = examplesOf(texts, likelihoods)
  const all = {
    states: vocabularyOf(
      examples.map(({ states }) => states),
      LEAST,
    ),
    edges: vocabularyOf(
      examples.map(({ edges }) => edges),
      LEAST,
    ),
  }
  const chooser = learn(examples, all, CHOOSING_ROUNDS)
  const kept = {
    states: strongest(all.states, worthOf(chooser.states, LABELS), KEPT_STATES),
    edges: strongest(all.edges, worthOf(chooser.edges, EDGES), KEPT_EDGES),
  }
  const { states, edges } = learn(examples, kept, ROUNDS)
  return {
    states: rowsOf(kept.states, LABELS, states.average()),
    edges: rowsOf(kept.edges, EDGES, edges.average()),
  }
}
