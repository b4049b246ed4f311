import { mix, wordHash } from '@/lib/learned/hash'
import type { Range, Unit } from './units'

/**
 * A sentence laid out for asking about its cues one by one: what does not depend on the cue is worked out once. All
 * lists have a place before the first unit and one after the last, so that every unit has neighbours: unit i is at i + 1.
 */
export interface Asked {
  readonly units: readonly Unit[]
  readonly sentence: Range
  /** How likely each unit of the sentence is a cue, 0 to 1; without the places around. */
  readonly likely: readonly number[]
  readonly keys: Uint32Array
  readonly shapes: Uint8Array
  /** A unit's shape with its neighbours'. */
  readonly shapesAround: Uint32Array
  /** A unit's key with that before, and with that after. */
  readonly pairsBefore: Uint32Array
  readonly pairsAfter: Uint32Array
  /** Whether it is a mark that parts a sentence. */
  readonly isMark: Uint8Array
  /** The mark that last stood before each unit. */
  readonly boundaries: Uint32Array
  /** The next mark after each unit; the same with how far off it is and whether a finite verb stands before it. */
  readonly marks: Uint32Array
  readonly ahead: Uint32Array
  /** Finite verbs after each unit, 2 at most. */
  readonly verbs: Uint8Array
  /** Whether it is probably a cue. */
  readonly cues: Uint8Array
}

export const NONE = wordHash('')
const MARK = /^[,;:—–()\-.?!…]+$/u
export const LIKELY = 0.5

const STEPS = [1, 2, 3, 5, 8, 14]

/** Distances in rough steps, 0 to 6. */
export function stepOf(distance: number): number {
  let step = 0
  while (step < STEPS.length && distance > (STEPS[step] as number)) step++
  return step
}

/** Words that a clause has one of: a content that goes on past a mark has its own. */
const FINITE = new Set(
  "is are was were has have had will would can could may might must should do does did be been isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't doesn't don't didn't 's 're 'd 'll 've n't".split(
    ' ',
  ),
)
const MOST_VERBS = 2

/** Fills what looks ahead, from the sentence's end. */
function lookAhead(asked: Asked): void {
  const { units, sentence, isMark, marks, ahead, verbs } = asked
  let mark = NONE
  let distance = 0
  let finite = 0
  let count = 0
  for (let at = sentence.to - 1; at >= sentence.from; at--) {
    const i = at - sentence.from + 1
    marks[i] = mark
    ahead[i] = mix(mark, finite * 8 + stepOf(distance))
    verbs[i] = count
    const unit = units[at] as Unit
    distance++
    if (FINITE.has(unit.lower)) {
      finite = 1
      count = Math.min(MOST_VERBS, count + 1)
    }
    if (!isMark[i]) continue
    mark = unit.numbers.key
    distance = 0
    finite = 0
  }
}

/** Lays out one sentence. */
export function layOut(units: readonly Unit[], sentence: Range, likely: readonly number[]): Asked {
  const length = sentence.to - sentence.from + 2
  const numbers = () => new Uint32Array(length)
  const asked: Asked = {
    units,
    sentence,
    likely,
    keys: numbers().fill(NONE),
    shapes: new Uint8Array(length),
    shapesAround: numbers(),
    pairsBefore: numbers(),
    pairsAfter: numbers(),
    isMark: new Uint8Array(length),
    boundaries: numbers(),
    marks: numbers(),
    ahead: numbers(),
    verbs: new Uint8Array(length),
    cues: new Uint8Array(length),
  }
  const { keys, shapes, isMark, boundaries, cues } = asked
  let boundary = NONE
  for (let i = 1; i < length - 1; i++) {
    const unit = units[sentence.from + i - 1] as Unit
    keys[i] = unit.numbers.key
    shapes[i] = unit.shape
    boundaries[i] = boundary
    cues[i] = (likely[i - 1] as number) > LIKELY ? 1 : 0
    if (!MARK.test(unit.text)) continue
    isMark[i] = 1
    boundary = unit.numbers.key
  }
  for (let i = 1; i < length - 1; i++) {
    const key = keys[i] as number
    asked.shapesAround[i] = mix(shapes[i] as number, mix(shapes[i - 1] as number, shapes[i + 1] as number))
    asked.pairsBefore[i] = mix(key, keys[i - 1] as number)
    asked.pairsAfter[i] = mix(key, keys[i + 1] as number)
  }
  lookAhead(asked)
  return asked
}
