import { bestLabels, emptyLattice, type Lattice, sumsOf } from '@/lib/learned/chain'
import type { Weights } from '@/lib/learned/weights'
import { argumentFeatures, EDGE_FEATURES, STATE_FEATURES } from './argument-features'
import type { Asked } from './asked'
import { LABELS, type SourcesModel } from './model'

/** Adds up the weights of each place's features: `each` of them a place, `weights.width` sums a place. */
function sums(into: Float64Array, features: Uint32Array, each: number, { bits, width, values, scale }: Weights): void {
  const mask = 2 ** bits - 1
  for (let f = 0; f < features.length; f++) {
    const slot = ((features[f] as number) & mask) * width
    const at = ((f / each) | 0) * width
    for (let i = 0; i < width; i++) into[at + i] = (into[at + i] as number) + (values[slot + i] as number)
  }
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) * scale
}

function latticeOf(asked: Asked, cue: number, model: SourcesModel): Lattice {
  const { length, states, edges } = argumentFeatures(asked, cue)
  const lattice = emptyLattice(length, LABELS)
  sums(lattice.states, states, STATE_FEATURES, model.states)
  sums(lattice.edges, edges, EDGE_FEATURES, model.edges)
  return lattice
}

/** The label of each unit of the sentence for one cue, and how sure each is, 0 to 1. */
export interface Arguments {
  readonly labels: Uint8Array
  readonly sureness: Float64Array
}

/** Asks which units of a cue's sentence are its speaker and which what was said. */
export function askArguments(model: SourcesModel, asked: Asked, cue: number): Arguments {
  const lattice = latticeOf(asked, cue, model)
  const labels = bestLabels(lattice)
  const { forward, backward, total } = sumsOf(lattice)
  const sureness = Float64Array.from(labels, (label, at) => {
    const i = at * LABELS + label
    return Math.exp((forward[i] as number) + (backward[i] as number) - total)
  })
  return { labels, sureness }
}
