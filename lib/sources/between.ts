import { wordHash } from '@/lib/learned/hash'
import type { Asked } from './asked'

/** What stands between a cue and each unit of its sentence. */
export interface Between {
  /** Marks, and other cues; 3 at most. */
  readonly marks: Uint8Array
  readonly cues: Uint8Array
  /** 1: "that"; 2: a quotation, the unit counted; 4: a quotation, the unit not counted. */
  readonly flags: Uint8Array
}

const MOST = 3
const THAT_WORD = wordHash('that')
const THAT = 1
const QUOTATION = 2
const QUOTATION_BEFORE = 4

/** Walks from the cue to one end of the sentence and notes what it has passed. */
function walk(
  { units, sentence, keys, isMark, cues: likely }: Asked,
  cue: number,
  step: 1 | -1,
  between: Between,
): void {
  const { from, to } = sentence
  let marks = 0
  let cues = 0
  let flags = 0
  for (let at = cue; at >= from && at < to; at += step) {
    const i = at - from
    const before = flags & QUOTATION ? QUOTATION_BEFORE : 0
    if (units[at]?.quotation) flags |= QUOTATION
    between.marks[i] = Math.min(marks, MOST)
    between.cues[i] = Math.min(cues, MOST)
    between.flags[i] = flags | before
    if (isMark[i + 1]) marks++
    if (keys[i + 1] === THAT_WORD) flags |= THAT
    if (at !== cue && likely[i + 1]) cues++
  }
}

/** One place for each unit of the sentence. */
export function betweenOf(asked: Asked, cue: number): Between {
  const length = asked.sentence.to - asked.sentence.from
  const between = { marks: new Uint8Array(length), cues: new Uint8Array(length), flags: new Uint8Array(length) }
  walk(asked, cue, -1, between)
  walk(asked, cue, 1, between)
  return between
}
