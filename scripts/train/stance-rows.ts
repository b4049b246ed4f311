import { generalFeatures, type WordSense } from '@/lib/stance/general/features'
import { targetWords } from '@/lib/stance/general/target'
import { type Reading, readWords } from '@/lib/stance/reading/words'
import type { Stance } from '@/lib/story/schema'
import { readData } from '../eval/data'
import type { NetExample } from './net'

/** A development comment beside a target. */
export interface StanceRow {
  readonly id: string
  readonly text: string
  readonly target: string
  readonly stance: Stance
  /** A comment paired by machine with a target that it is not about. */
  readonly synthetic?: boolean
  /** ARC shares comments with parts of VAST. */
  readonly same_text_in_vast?: string
}

const OUTCOME = { favour: 0, against: 1, neither: 2 } as const
/** Made-up pairs are easy and many. */
const SYNTHETIC_WEIGHT = 0.5

/** Rows of a set; undefined where the data are absent. */
export const stanceRows = (set: 'vast_train' | 'vast_dev' | 'arc'): StanceRow[] | undefined =>
  readData<StanceRow>(`stance/${set}`)

/** VAST's training part, and those of ARC's comments that stand in none of its other parts. */
export function trainingRows(): StanceRow[] {
  const vast = stanceRows('vast_train')
  const arc = stanceRows('arc')
  if (!vast || !arc) throw new Error('no data: stance')
  const shared = new Set((stanceRows('vast_dev') ?? []).map(({ text }) => text))
  const apart = ({ text, same_text_in_vast: same }: StanceRow) => !shared.has(text) && (same ?? 'train') === 'train'
  return [...vast, ...arc.filter(apart)]
}

/** Rows as examples for a net. */
export function examplesOfRows(rows: readonly StanceRow[], sense: WordSense): NetExample[] {
  const read = new Map<string, Reading>()
  return rows.map(({ text, target, stance, synthetic }) => {
    const reading = read.get(text) ?? readWords(text)
    read.set(text, reading)
    const x = generalFeatures(reading, targetWords(target), sense)
    return { x, y: OUTCOME[stance], weight: synthetic ? SYNTHETIC_WEIGHT : 1 }
  })
}
