import { mix } from '@/lib/learned/hash'
import { type Asked, LIKELY, MARK, NONE, stepOf } from './asked'
import type { Unit } from './units'

/**
 * What is looked at to tell, of one cue, which units of its sentence are the speaker and which are what was said.
 * Each cue is asked about alone, as in semantic role labelling (Gildea and Jurafsky, 2002), so that statements within
 * statements do not disturb each other.
 */

/** Features of each unit's label, and of its label with the one before. */
export const STATE_FEATURES = 39
export const EDGE_FEATURES = 18

/** `STATE_FEATURES` and `EDGE_FEATURES` numbers a unit, in the order of the sentence. */
export interface ArgumentFeatures {
  readonly length: number
  readonly states: Uint32Array
  readonly edges: Uint32Array
}

/** What stands between the cue and each unit of the sentence. */
interface Between {
  /** Marks, and other cues; 3 at most. */
  readonly marks: Uint8Array
  readonly cues: Uint8Array
  /** 1: "that"; 2: a quotation, the unit counted; 4: a quotation, the unit not counted. */
  readonly flags: Uint8Array
}

const MOST = 3

function betweenOf({ units, sentence, likely }: Asked, cue: number): Between {
  const { from, to } = sentence
  const between = {
    marks: new Uint8Array(to - from),
    cues: new Uint8Array(to - from),
    flags: new Uint8Array(to - from),
  }
  const walk = (step: 1 | -1) => {
    let marks = 0
    let cues = 0
    let flags = 0
    for (let at = cue; at >= from && at < to; at += step) {
      const unit = units[at] as Unit
      const i = at - from
      const before = flags & 2 ? 4 : 0
      if (unit.quotation) flags |= 2
      between.marks[i] = Math.min(marks, MOST)
      between.cues[i] = Math.min(cues, MOST)
      between.flags[i] = flags | before
      if (MARK.test(unit.text)) marks++
      if (unit.lower === 'that') flags |= 1
      if (at !== cue && (likely[i] ?? 0) > LIKELY) cues++
    }
  }
  walk(-1)
  walk(1)
  return between
}

const quotationIn = (units: readonly Unit[], from: number, to: number) => {
  for (let i = from; i < to; i++) if (units[i]?.quotation) return 1
  return 0
}

/** What is the same for all units of one cue. */
function aroundCue({ units, sentence, keys, likely }: Asked, cue: number) {
  const { from, to } = sentence
  const i = cue - from + 1
  const first = likely.findIndex((value) => value > LIKELY)
  return {
    word: keys[i] as number,
    before: keys[i - 1] as number,
    after: keys[i + 1] as number,
    quoted: quotationIn(units, from, cue) * 2 + quotationIn(units, cue, to),
    firstCue: first + from >= cue ? 1 : 0,
  }
}

/** The features of one cue's sentence. */
export function argumentFeatures(asked: Asked, cue: number): ArgumentFeatures {
  const {
    units,
    sentence,
    keys,
    shapes,
    shapesAround,
    pairsBefore,
    pairsAfter,
    boundaries,
    marks,
    ahead,
    verbs,
    cues,
  } = asked
  const { from, to } = sentence
  const length = to - from
  const between = betweenOf(asked, cue)
  const { word, before, after, quoted, firstCue } = aroundCue(asked, cue)
  const wordAfter = mix(word, after)
  const wordBefore = mix(word, before)
  const states = new Uint32Array(length * STATE_FEATURES)
  const edges = new Uint32Array(length * EDGE_FEATURES)
  let s = 0
  let e = 0
  let template = 0
  const state = (value: number) => {
    states[s++] = mix(template++, value)
  }
  const edge = (value: number) => {
    edges[e++] = mix(template++, value)
  }
  for (let n = 0; n < length; n++) {
    const at = from + n
    const i = n + 1
    const key = keys[i] as number
    const keyBefore = keys[i - 1] as number
    const keyAfter = keys[i + 1] as number
    const shape = shapes[i] as number
    const shapeBefore = shapes[i - 1] as number
    const around = shapesAround[i] as number
    const mark = marks[i] as number
    const next = ahead[i] as number
    const verb = verbs[i] as number
    const boundary = boundaries[i] ?? NONE
    const side = at < cue ? 1 : at > cue ? 2 : 3
    const step = side * 8 + stepOf(Math.abs(at - cue))
    const few = between.marks[n] as number
    const flags = between.flags[n] as number
    const region = mix(side, few * 4 + (between.cues[n] as number))
    const place = n === 0 ? 1 : at === to - 1 ? 2 : 0
    const other = cues[i] && at !== cue ? 1 : 0
    const shapeSide = mix(shape, side)
    template = 0
    state(side)
    state(step)
    state(mix(key, side))
    state(mix(keyBefore, side))
    state(mix(keyAfter, side))
    state(mix(pairsBefore[i] as number, side))
    state(mix(pairsAfter[i] as number, side))
    state(mix(key, step))
    state(mix(around, side))
    state(mix(shape, step))
    state(mix(word, side))
    state(mix(word, step))
    state(mix(word, shapeSide))
    state(mix(word, mix(key, side)))
    state(mix(after, side))
    state(mix(after, step))
    state(mix(before, side))
    state(mix(wordAfter, side))
    state(mix(wordBefore, side))
    state(region)
    state(mix(region, shape))
    state(mix(region, word))
    state(mix(region, step))
    state(mix(region, flags))
    state(mix(flags, word))
    state(mix(mix(flags, side), shape))
    state(mix(quoted, shapeSide))
    state(mix(quoted, mix(region, word)))
    state(mix(boundary, region))
    state(mix(boundary, mix(side, mix(word, few))))
    state(mix(place, shapeSide))
    state(mix(other, mix(side, firstCue)))
    state(mix(firstCue, region))
    state(mix((units[at] as Unit).suffix, side))
    state(mix(mark, mix(region, shape)))
    state(mix(next, region))
    state(mix(next, mix(word, side)))
    state(mix(verb, mix(region, flags)))
    state(mix(verb, mix(key, side)))
    edge(side)
    edge(mix(key, side))
    edge(mix(keyBefore, side))
    edge(mix(pairsBefore[i] as number, side))
    edge(mix(around, side))
    edge(mix(word, step))
    edge(mix(region, mix(shapeBefore, shape)))
    edge(mix(word, mix(key, side)))
    edge(mix(word, mix(keyBefore, side)))
    edge(mix(other, side))
    edge(mix(keyBefore, mix(shape, region)))
    edge(mix(pairsAfter[i] as number, side))
    edge(mix(quoted, mix(side, mix(shapeBefore, shape))))
    edge(mix(next, mix(keyBefore, side)))
    edge(mix(next, mix(shapeBefore, side)))
    edge(mix(verb, mix(key, side)))
    edge(mix(verb, mix(mix(keyBefore, shape), side)))
    edge(mix(mark, mix(key, region)))
  }
  return { length, states, edges }
}
