import { bestLabels, emptyLattice, type Lattice, scoreOf, sumsOf } from '@/lib/learned/chain'
import { rowOf, type Weights } from '@/lib/learned/weights'
import {
  bothFeatures,
  type Cue,
  cueFeatures,
  cueOf,
  featuresFor,
  OF_BOTH,
  OF_CUE,
  OF_UNIT,
  SIDES,
  STEPS,
  sideOf,
  stepFrom,
  unitFeatures,
} from './argument-features'
import type { Asked } from './asked'
import { LABELS, type SourcesModel } from './model'

const EDGES = LABELS * LABELS

/** Sums of weights for each row: whole numbers, to be multiplied by the tables' scales. */
interface Sums {
  readonly states: Int32Array
  readonly edges: Int32Array
  /** Which rows have been added up. */
  readonly done: Uint8Array
}

const sumsFor = (rows: number): Sums => ({
  states: new Int32Array(rows * LABELS),
  edges: new Int32Array(rows * EDGES),
  done: new Uint8Array(rows),
})

/** Adds the weights of some features to one row of sums. */
function add(into: Int32Array, row: number, features: Uint32Array, weights: Weights): void {
  const { width, values } = weights
  const at = row * width
  for (let f = 0; f < features.length; f++) {
    const slot = rowOf(weights, features[f] as number)
    if (slot < 0) continue
    for (let i = 0; i < width; i++) into[at + i] = (into[at + i] as number) + (values[slot + i] as number)
  }
}

const ofUnit = featuresFor(OF_UNIT)
const ofCue = featuresFor(OF_CUE)
const ofBoth = featuresFor(OF_BOTH)
/** Sums of the unit at hand. */
const both = sumsFor(1)

/** A sentence whose cues are asked about one after the other: what they have in common is added up once. */
export interface Asking {
  readonly asked: Asked
  readonly model: SourcesModel
  /** Of each unit, seen from each side. */
  readonly units: Sums
}

export const begin = (model: SourcesModel, asked: Asked): Asking => ({
  asked,
  model,
  units: sumsFor((asked.sentence.to - asked.sentence.from) * SIDES),
})

/** The row of a unit's sums, added up where they are not yet. */
function unitRow({ asked, model, units }: Asking, at: number, side: number): number {
  const row = (at - asked.sentence.from) * SIDES + side
  if (units.done[row]) return row
  units.done[row] = 1
  unitFeatures(asked, at, side, ofUnit)
  add(units.states, row, ofUnit.states, model.states)
  add(units.edges, row, ofUnit.edges, model.edges)
  return row
}

/** Adds up what a cue tells of all units so far off, where that has not been done. */
function addStep(sums: Sums, cue: Cue, step: number, model: SourcesModel): void {
  if (sums.done[step]) return
  sums.done[step] = 1
  cueFeatures(cue, step, ofCue)
  add(sums.states, step, ofCue.states, model.states)
  add(sums.edges, step, ofCue.edges, model.edges)
}

function latticeOf(asking: Asking, at: number): Lattice {
  const { asked, model, units } = asking
  const { from, to } = asked.sentence
  const cue = cueOf(asked, at)
  const steps = sumsFor(STEPS)
  const lattice = emptyLattice(to - from, LABELS)
  for (let unit = from; unit < to; unit++) {
    const place = unit - from
    const step = stepFrom(unit, at)
    const row = unitRow(asking, unit, sideOf(unit, at))
    addStep(steps, cue, step, model)
    bothFeatures(asked, cue, unit, ofBoth)
    both.states.fill(0)
    both.edges.fill(0)
    add(both.states, 0, ofBoth.states, model.states)
    add(both.edges, 0, ofBoth.edges, model.edges)
    for (let i = 0; i < LABELS; i++) {
      const sum =
        (units.states[row * LABELS + i] as number) +
        (steps.states[step * LABELS + i] as number) +
        (both.states[i] as number)
      lattice.states[place * LABELS + i] = sum * model.states.scale
    }
    for (let i = 0; i < EDGES; i++) {
      const sum =
        (units.edges[row * EDGES + i] as number) + (steps.edges[step * EDGES + i] as number) + (both.edges[i] as number)
      lattice.edges[place * EDGES + i] = sum * model.edges.scale
    }
  }
  return lattice
}

/** The label of each unit of the sentence for one cue, and how sure each is, 0 to 1. */
export interface Arguments {
  readonly labels: Uint8Array
  readonly sureness: Float64Array
  /** Logarithm of how likely all labels are. */
  readonly together: number
}

/** Asks which units of a cue's sentence are its speaker and which what was said. */
export function askArguments(asking: Asking, cue: number): Arguments {
  const lattice = latticeOf(asking, cue)
  const labels = bestLabels(lattice)
  const { forward, backward, total } = sumsOf(lattice)
  const sureness = new Float64Array(labels.length)
  for (let at = 0; at < labels.length; at++) {
    const i = at * LABELS + (labels[at] as number)
    sureness[at] = Math.exp((forward[i] as number) + (backward[i] as number) - total)
  }
  return { labels, sureness, together: scoreOf(lattice, labels) - total }
}
