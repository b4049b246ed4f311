import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rounded, writeWeights } from '@/lib/learned/weights'
import { LABELS } from '@/lib/sources/model'
import { readData } from '../eval/data'
import { learnArguments } from './sources/arguments'
import { learnCues, likelihoodsOf, prepareCues } from './sources/cues'
import { cueRates, type Marked, markedText } from './sources/examples'

/** Learns from marked articles who says what. */

const FILE = fileURLToPath(new URL('../../public/models/sources.bin', import.meta.url))
/** Each half's cues are judged by a model of the other half, so that mistakes are as common as on new texts. */
const PARTS = 2

/** The bytes of the model. */
export function learnSources(rows: readonly Marked[]): Uint8Array {
  const rate = cueRates(rows)
  const texts = rows.map((row) => markedText(row, rate))
  const prepared = prepareCues(texts)
  const likelihoods: number[][][] = []
  for (let part = 0; part < PARTS; part++) {
    const weights = learnCues(prepared.filter((_, i) => i % PARTS !== part))
    prepared.forEach((text, i) => {
      if (i % PARTS === part) likelihoods[i] = likelihoodsOf(weights, text)
    })
  }
  const { states, edges } = learnArguments(texts, likelihoods)
  return writeWeights([rounded(1, learnCues(prepared)), rounded(LABELS, states), rounded(LABELS * LABELS, edges)])
}

/** Writes the model that ships. */
export function trainSources(): void {
  const rows = readData<Marked>('quotes/polnear_train')
  if (!rows) throw new Error('no data: quotes/polnear_train')
  const bytes = learnSources(rows)
  writeFileSync(FILE, bytes)
  console.log(`${FILE}: ${bytes.length} bytes from ${rows.length} articles`)
}
