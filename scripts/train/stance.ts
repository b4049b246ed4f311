import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type StanceFile, wordSense, writeStanceModel } from '@/lib/stance/general/model'
import type { Net } from '@/lib/stance/general/net'
import { readWordClasses } from '@/lib/text/word-classes'
import { type NetExample, trainNet } from './net'
import { examplesOfRows, trainingRows } from './stance-rows'
import { classVectors, polarities, polarityTable } from './stance-sense'
import { wordVectors } from './word-vectors'

/** Trains the general stance model. */

const MODELS = new URL('../../public/models/', import.meta.url)
const FILE = fileURLToPath(new URL('stance.bin', MODELS))
/** Words that get a polarity, the most frequent ones. */
const WORDS = 60_000
const DIMENSIONS = 16
const SEEDS = [7, 11, 19, 23]

/** The word classes that ship. */
export const wordClasses = () => readWordClasses(readFileSync(new URL('word-classes.bin', MODELS)))

/** Several nets on the same examples, from different beginnings. */
export const trainNets = (examples: readonly NetExample[], seeds: readonly number[] = SEEDS): Net[] =>
  seeds.map((seed) => trainNet(examples, { hidden: 12, rounds: 4, seed }))

/** Writes the model that ships; the folder of the word vectors is the command's second argument. */
export function trainStance(): void {
  const { words, vectors } = wordVectors(process.argv[3], WORDS)
  const classes = wordClasses()
  const parts: Omit<StanceFile, 'nets'> = {
    dimensions: DIMENSIONS,
    vectors: classVectors(words, vectors, classes, DIMENSIONS),
    table: polarityTable(polarities(words, vectors)),
  }
  const sense = wordSense(parts.vectors, DIMENSIONS, parts.table, classes)
  const bytes = writeStanceModel({ ...parts, nets: trainNets(examplesOfRows(trainingRows(), sense)) })
  writeFileSync(FILE, bytes)
  console.log(`${FILE}: ${bytes.length} bytes`)
}
