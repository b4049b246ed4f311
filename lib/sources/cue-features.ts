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

/** What is known of a sentence once for all its words. */
interface Surroundings {
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

/** The numbers of one word's features. */
function featuresAt(units: readonly Unit[], at: number, { from, to }: Range, around: Surroundings): number[] {
  const unit = units[at] as Unit
  const key = (i: number) => (i < from || i >= to ? NONE : (units[i] as Unit).key)
  const shape = (i: number) => (i < from || i >= to ? 0 : (units[i] as Unit).shape)
  const word = unit.key
  const quote = nearest(at, around.quotations)
  const that = thatAfter(units, at, to)
  const suffix = unit.suffix
  const values = [
    word,
    key(at - 1),
    key(at + 1),
    key(at - 2),
    key(at + 2),
    mix(word, key(at - 1)),
    mix(word, key(at + 1)),
    mix(mix(word, key(at - 1)), key(at + 1)),
    mix(key(at + 1), key(at + 2)),
    mix(key(at - 2), key(at - 1)),
    mix(word, key(at + 2)),
    mix(word, key(at - 2)),
    suffix,
    unit.ending,
    wordHash(unit.lower.slice(0, 4)),
    mix(suffix, key(at + 1)),
    mix(suffix, key(at - 1)),
    mix(suffix, shape(at - 1)),
    mix(shape(at), mix(shape(at - 1), shape(at + 1))),
    mix(word, shape(at - 1)),
    mix(word, shape(at + 1)),
    mix(word, quote),
    mix(suffix, quote),
    quote,
    mix(word, that),
    mix(suffix, that),
    mix(word, Math.min(at - from, 4)),
    mix(suffix, Math.min(at - from, 4)),
    mix(suffix, Math.min(to - at, 4)),
    mix(around.first ? 1 : 0, suffix),
    mix(key(at + 3), suffix),
  ]
  return values.map((value, template) => mix(template, value))
}

/** The features of every word of a sentence, in its order; a quotation has none, as nobody reports from inside one. */
export function cueFeatures(units: readonly Unit[], sentence: Range, first: boolean): (number[] | undefined)[] {
  const quotations: number[] = []
  for (let i = sentence.from; i < sentence.to; i++) if (units[i]?.quotation) quotations.push(i)
  const around = { quotations, first }
  return Array.from({ length: sentence.to - sentence.from }, (_, i) => {
    const at = sentence.from + i
    const unit = units[at] as Unit
    if (unit.quotation || !CAN_BE_CUE.test(unit.text)) return undefined
    return featuresAt(units, at, sentence, around)
  })
}
