import { mix } from '@/lib/learned/hash'
import { type Asked, LIKELY, stepOf } from './asked'
import { type Between, betweenOf } from './between'
import type { Unit } from './units'

/**
 * What is looked at to tell, of one cue, which units of its sentence are the speaker and which are what was said.
 * Each cue is asked about alone, as in semantic role labelling (Gildea and Jurafsky, 2002), so that statements within
 * statements do not disturb each other.
 *
 * Features are of three families, by what they depend on, so that what many cues or units have in common is added up
 * once: a unit and its side of the cue, a cue and a distance from it, and a cue and a unit together. Each family has
 * features of a unit's label ("states") and of its label with the one before ("edges").
 */

/** How many features a family has. */
export interface Family {
  readonly states: number
  readonly edges: number
}

export const OF_UNIT: Family = { states: 10, edges: 11 }
export const OF_CUE: Family = { states: 8, edges: 1 }
export const OF_BOTH: Family = { states: 21, edges: 6 }

export const STATE_FEATURES = OF_UNIT.states + OF_CUE.states + OF_BOTH.states
export const EDGE_FEATURES = OF_UNIT.edges + OF_CUE.edges + OF_BOTH.edges

/** The features of a family, one behind the other; an array is used again and again. */
export interface Features {
  readonly states: Uint32Array
  readonly edges: Uint32Array
}

export const featuresFor = ({ states, edges }: Family): Features => ({
  states: new Uint32Array(states),
  edges: new Uint32Array(edges),
})

/** Mixes each feature with the number of its template, counted from `first` on. */
function number(features: Uint32Array, first: number): void {
  for (let i = 0; i < features.length; i++) features[i] = mix(first + i, features[i] as number)
}

/** Where a unit stands to the cue. */
export const BEFORE = 1
export const AFTER = 2
export const AT_CUE = 3
export const SIDES = 4

/** Side and distance as one number. */
export const STEPS = 32
const stepsOn = 8
export const sideOf = (at: number, cue: number): number => (at < cue ? BEFORE : at > cue ? AFTER : AT_CUE)
export const stepFrom = (at: number, cue: number): number => sideOf(at, cue) * stepsOn + stepOf(Math.abs(at - cue))

/** Of a unit seen from one side, whatever the cue. */
export function unitFeatures(asked: Asked, at: number, side: number, { states, edges }: Features): void {
  const { units, sentence, keys, shapes, shapesAround, pairsBefore, pairsAfter, ahead, verbs, cues } = asked
  const i = at - sentence.from + 1
  const key = keys[i] as number
  const keyBefore = keys[i - 1] as number
  const shape = shapes[i] as number
  const around = shapesAround[i] as number
  const next = ahead[i] as number
  const verb = verbs[i] as number
  const place = at === sentence.from ? 1 : at === sentence.to - 1 ? 2 : 0
  const other = side === AT_CUE ? 0 : (cues[i] as number)
  const keySide = mix(key, side)
  states[0] = side
  states[1] = keySide
  states[2] = mix(keyBefore, side)
  states[3] = mix(keys[i + 1] as number, side)
  states[4] = mix(pairsBefore[i] as number, side)
  states[5] = mix(pairsAfter[i] as number, side)
  states[6] = mix(around, side)
  states[7] = mix(place, mix(shape, side))
  states[8] = mix((units[at] as Unit).numbers.suffix, side)
  states[9] = mix(verb, keySide)
  edges[0] = side
  edges[1] = keySide
  edges[2] = states[2]
  edges[3] = states[4]
  edges[4] = states[6]
  edges[5] = mix(other, side)
  edges[6] = states[5]
  edges[7] = mix(next, states[2])
  edges[8] = mix(next, mix(shapes[i - 1] as number, side))
  edges[9] = states[9]
  edges[10] = mix(verb, mix(mix(keyBefore, shape), side))
  number(states, 0)
  number(edges, 0)
}

/** What is the same for all units of one cue. */
export interface Cue {
  readonly at: number
  readonly word: number
  readonly before: number
  readonly after: number
  /** Whether a quotation stands before it, and after it. */
  readonly quoted: number
  /** It is the sentence's first. */
  readonly first: number
  readonly between: Between
}

const quotationIn = (units: readonly Unit[], from: number, to: number) => {
  for (let i = from; i < to; i++) if (units[i]?.quotation) return 1
  return 0
}

/** What is worked out once for a cue. */
export function cueOf(asked: Asked, at: number): Cue {
  const { units, sentence, keys, likely } = asked
  const { from, to } = sentence
  const i = at - from + 1
  const first = likely.findIndex((value) => value > LIKELY)
  return {
    at,
    word: keys[i] as number,
    before: keys[i - 1] as number,
    after: keys[i + 1] as number,
    quoted: quotationIn(units, from, at) * 2 + quotationIn(units, at, to),
    first: first + from >= at ? 1 : 0,
    between: betweenOf(asked, at),
  }
}

/** Of a cue and how far off a unit stands, whatever the unit. */
export function cueFeatures({ word, before, after }: Cue, step: number, { states, edges }: Features): void {
  const side = Math.floor(step / stepsOn)
  states[0] = step
  states[1] = mix(word, side)
  states[2] = mix(word, step)
  states[3] = mix(after, side)
  states[4] = mix(after, step)
  states[5] = mix(before, side)
  states[6] = mix(mix(word, after), side)
  states[7] = mix(mix(word, before), side)
  edges[0] = states[2]
  number(states, OF_UNIT.states)
  number(edges, OF_UNIT.edges)
}

/** Of a cue and a unit. */
export function bothFeatures(asked: Asked, cue: Cue, at: number, { states, edges }: Features): void {
  const { sentence, keys, shapes, boundaries, marks, ahead, verbs, cues } = asked
  const { word, quoted, first, between } = cue
  const n = at - sentence.from
  const i = n + 1
  const key = keys[i] as number
  const keyBefore = keys[i - 1] as number
  const shape = shapes[i] as number
  const shapesHere = mix(shapes[i - 1] as number, shape)
  const mark = marks[i] as number
  const next = ahead[i] as number
  const boundary = boundaries[i] as number
  const step = stepFrom(at, cue.at)
  const side = sideOf(at, cue.at)
  const few = between.marks[n] as number
  const flags = between.flags[n] as number
  const region = mix(side, few * 4 + (between.cues[n] as number))
  const other = cues[i] && side !== AT_CUE ? 1 : 0
  const shapeSide = mix(shape, side)
  const keySide = mix(key, side)
  states[0] = mix(key, step)
  states[1] = mix(shape, step)
  states[2] = mix(word, shapeSide)
  states[3] = mix(word, keySide)
  states[4] = region
  states[5] = mix(region, shape)
  states[6] = mix(region, word)
  states[7] = mix(region, step)
  states[8] = mix(region, flags)
  states[9] = mix(flags, word)
  states[10] = mix(mix(flags, side), shape)
  states[11] = mix(quoted, shapeSide)
  states[12] = mix(quoted, states[6])
  states[13] = mix(boundary, region)
  states[14] = mix(boundary, mix(side, mix(word, few)))
  states[15] = mix(other, mix(side, first))
  states[16] = mix(first, region)
  states[17] = mix(mark, states[5])
  states[18] = mix(next, region)
  states[19] = mix(next, mix(word, side))
  states[20] = mix(verbs[i] as number, states[8])
  edges[0] = mix(region, shapesHere)
  edges[1] = states[3]
  edges[2] = mix(word, mix(keyBefore, side))
  edges[3] = mix(keyBefore, mix(shape, region))
  edges[4] = mix(quoted, mix(side, shapesHere))
  edges[5] = mix(mark, mix(key, region))
  number(states, OF_UNIT.states + OF_CUE.states)
  number(edges, OF_UNIT.edges + OF_CUE.edges)
}

/** All features of one cue's sentence: `STATE_FEATURES` and `EDGE_FEATURES` a unit, in the order of the sentence. */
export function allFeatures(asked: Asked, at: number): Features {
  const { from, to } = asked.sentence
  const all = featuresFor({ states: (to - from) * STATE_FEATURES, edges: (to - from) * EDGE_FEATURES })
  const cue = cueOf(asked, at)
  const families = [OF_UNIT, OF_CUE, OF_BOTH].map(featuresFor) as [Features, Features, Features]
  const [ofUnit, ofCue, ofBoth] = families
  let s = 0
  let e = 0
  for (let unit = from; unit < to; unit++) {
    unitFeatures(asked, unit, sideOf(unit, at), ofUnit)
    cueFeatures(cue, stepFrom(unit, at), ofCue)
    bothFeatures(asked, cue, unit, ofBoth)
    for (const { states, edges } of families) {
      all.states.set(states, s)
      all.edges.set(edges, e)
      s += states.length
      e += edges.length
    }
  }
  return all
}
