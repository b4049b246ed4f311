import { CONTENT, NEITHER, SPEAKER } from '@/lib/sources/model'
import { sentencesOf } from '@/lib/sources/sentences'
import { type Range, readUnits, type Unit, type Units } from '@/lib/sources/units'

/** Articles whose attributions were marked by people, as the search for statements sees them. */

type Offsets = readonly (readonly [number, number])[]

export interface Marked {
  readonly id: string
  readonly text: string
  readonly attributions: readonly {
    readonly source: Offsets
    readonly cue: Offsets
    readonly content: Offsets
    readonly kind: 'direct' | 'mixed' | 'indirect'
  }[]
}

/** One attribution among units: its cue, and the label of each unit of the cue's sentence. */
export interface MarkedCue {
  readonly sentence: number
  readonly cue: number
  readonly labels: Uint8Array
}

export interface MarkedText {
  readonly row: Marked
  readonly units: Units
  readonly sentences: readonly Range[]
  readonly cues: readonly MarkedCue[]
}

const overlap = (unit: Unit, spans: Offsets) =>
  spans.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(unit.end, end) - Math.max(unit.start, start)), 0)

const within = (unit: Unit, spans: Offsets) => overlap(unit, spans) * 2 >= unit.end - unit.start

/** How often a word is part of a cue: of "said in a statement", "said" is the word to look for. */
export type CueRate = (word: string) => number

export function cueRates(rows: readonly Marked[]): CueRate {
  const seen = new Map<string, number>()
  const cues = new Map<string, number>()
  const add = (to: Map<string, number>, word: string) => to.set(word, (to.get(word) ?? 0) + 1)
  for (const row of rows) {
    const { units } = readUnits(row.text)
    const spans = row.attributions.flatMap(({ cue }) => cue)
    for (const unit of units) {
      add(seen, unit.lower)
      if (!unit.quotation && within(unit, spans)) add(cues, unit.lower)
    }
  }
  return (word) => ((cues.get(word) ?? 0) + 0.1) / ((seen.get(word) ?? 0) + 5)
}

function headOf(units: readonly Unit[], cue: Offsets, rate: CueRate): number {
  let head = -1
  for (const [i, unit] of units.entries()) {
    if (unit.quotation || !within(unit, cue)) continue
    if (head < 0 || rate(unit.lower) > rate(units[head]?.lower ?? '')) head = i
  }
  return head
}

/** Reads one article; attributions whose cue stands inside a quotation are left out, as they cannot be found. */
export function markedText(row: Marked, rate: CueRate): MarkedText {
  const units = readUnits(row.text)
  const sentences = sentencesOf(units)
  const cues = row.attributions.flatMap(({ cue, source, content }) => {
    const head = headOf(units.units, cue, rate)
    const index = sentences.findIndex(({ from, to }) => head >= from && head < to)
    const sentence = sentences[index]
    if (!sentence) return []
    const labels = Uint8Array.from({ length: sentence.to - sentence.from }, (_, i) => {
      const unit = units.units[sentence.from + i] as Unit
      return within(unit, content) ? CONTENT : within(unit, source) ? SPEAKER : NEITHER
    })
    return [{ sentence: index, cue: head, labels }]
  })
  return { row, units, sentences, cues }
}
