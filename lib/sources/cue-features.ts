import { mix, wordHash } from '@/lib/learned/hash'
import type { Range, Unit } from './units'

/**
 * What is looked at to tell whether a word reports speech or thought. The templates follow the usual ones for cues of
 * attribution (Pareti et al., "Automatically detecting and attributing indirect quotations", EMNLP 2013): the word and
 * its neighbours, its form, and how quotations and "that" stand to it.
 */

const NONE = wordHash('')
/** Words, and the marks that put a speaker to a quotation: "Trump: …", "…" ― Carla Sanchez. */
const CAN_BE_CUE = /\p{L}|^[:―—–-]$|^--$/u
const FAR = 9
/** The last of the shapes that begin with a letter. */
const SMALL_LETTERS = 4

/** How many features a word has. */
export const CUE_FEATURES = 31

/** What is known of a sentence once for all its words. */
interface Surroundings {
  readonly units: readonly Unit[]
  readonly sentence: Range
  readonly quotations: readonly number[]
  readonly first: boolean
}

const steps = (distance: number) => (distance > FAR ? 4 : distance > 4 ? 3 : distance > 2 ? 2 : distance > 1 ? 1 : 0)

function nearest(at: number, places: readonly number[]): number {
  let left = 5
  let right = 5
  for (const place of places) {
    if (place < at) left = steps(at - place)
    else if (place > at) {
      right = steps(place - at)
      break
    }
  }
  return left * 6 + right
}

function thatAfter(units: readonly Unit[], at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + 6); i++) if (units[i]?.lower === 'that') return i - at
  return 0
}

const keyAt = ({ units, sentence: { from, to } }: Surroundings, at: number) =>
  at < from || at >= to ? NONE : (units[at] as Unit).numbers.key
const shapeAt = ({ units, sentence: { from, to } }: Surroundings, at: number) =>
  at < from || at >= to ? 0 : (units[at] as Unit).shape

/** The word and those beside it. */
function addWords(around: Surroundings, at: number, out: Uint32Array): void {
  const { key, suffix, ending, prefix } = (around.units[at] as Unit).numbers
  const before = keyAt(around, at - 1)
  const before2 = keyAt(around, at - 2)
  const after = keyAt(around, at + 1)
  const after2 = keyAt(around, at + 2)
  out[0] = key
  out[1] = before
  out[2] = after
  out[3] = before2
  out[4] = after2
  out[5] = mix(key, before)
  out[6] = mix(key, after)
  out[7] = mix(out[5], after)
  out[8] = mix(after, after2)
  out[9] = mix(before2, before)
  out[10] = mix(key, after2)
  out[11] = mix(key, before2)
  out[12] = suffix
  out[13] = ending
  out[14] = prefix
  out[15] = mix(suffix, after)
  out[16] = mix(suffix, before)
}

/** How it is printed, and where it stands: to quotations, to "that", in its sentence. */
function addPlace(around: Surroundings, at: number, out: Uint32Array): void {
  const { units, sentence, quotations, first } = around
  const { numbers, shape } = units[at] as Unit
  const { key, suffix } = numbers
  const before = shapeAt(around, at - 1)
  const after = shapeAt(around, at + 1)
  const quote = nearest(at, quotations)
  const that = thatAfter(units, at, sentence.to)
  const place = Math.min(at - sentence.from, 4)
  out[17] = mix(suffix, before)
  out[18] = mix(shape, mix(before, after))
  out[19] = mix(key, before)
  out[20] = mix(key, after)
  out[21] = mix(key, quote)
  out[22] = mix(suffix, quote)
  out[23] = quote
  out[24] = mix(key, that)
  out[25] = mix(suffix, that)
  out[26] = mix(key, place)
  out[27] = mix(suffix, place)
  out[28] = mix(suffix, Math.min(sentence.to - at, 4))
  out[29] = mix(first ? 1 : 0, suffix)
  out[30] = mix(keyAt(around, at + 3), suffix)
}

/**
 * Visits every word of a sentence that can be a cue with its `CUE_FEATURES` features; one array is used for all. Nobody
 * reports from inside a quotation.
 */
export function eachWithFeatures(
  units: readonly Unit[],
  sentence: Range,
  first: boolean,
  visit: (at: number, features: Uint32Array) => void,
): void {
  const quotations: number[] = []
  for (let i = sentence.from; i < sentence.to; i++) if (units[i]?.quotation) quotations.push(i)
  const around = { units, sentence, quotations, first }
  const features = new Uint32Array(CUE_FEATURES)
  for (let at = sentence.from; at < sentence.to; at++) {
    const { text, quotation, shape } = units[at] as Unit
    if (quotation || (shape > SMALL_LETTERS && !CAN_BE_CUE.test(text))) continue
    addWords(around, at, features)
    addPlace(around, at, features)
    for (let i = 0; i < CUE_FEATURES; i++) features[i] = mix(i, features[i] as number)
    visit(at, features)
  }
}
