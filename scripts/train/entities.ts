import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Knowledge } from '@/lib/actors/entities/atoms'
import { readKnownNames } from '@/lib/actors/entities/known-names'
import { LABELS } from '@/lib/actors/entities/labels'
import { writeTagger } from '@/lib/actors/entities/model'
import { readWordClasses } from '@/lib/text/word-classes'
import { NER_SETS, type NerArticle, nerArticles } from './entities-data'
import { type Hashed, hashed, numbered, vocabularyOf } from './entities-features'
import { trainPerceptron, type Weights } from './perceptron'

/** Trains the tagger of names on annotated news of three parts of the world and on an encyclopedia's politics. */

const MODELS = fileURLToPath(new URL('../../public/models/', import.meta.url))
/** Trainings that the weights are the sum of, and the one that chooses the features. */
const TRAININGS = 4
const CHOOSING = 1
const OPTIONS = { rounds: 10, seed: 4, hidden: 0.3 }
const SLOTS = 72_000
const FEATURES = 66_000
const COUNT = LABELS.length
/** How much "no name" is favoured, in the file's units: the perceptron alone finds too many. */
const LEAN = 160

export const knowledge = (): Knowledge => ({
  classes: readWordClasses(readFileSync(`${MODELS}word-classes.bin`)),
  names: readKnownNames(readFileSync(`${MODELS}known-names.bin`)),
})

const rowAt = ({ features }: Weights, id: number) => features.subarray(id * COUNT, (id + 1) * COUNT)
const spread = (row: Float32Array) => Math.max(...row) - Math.min(...row)

/** The features that tell labels apart best. */
function strongest(ids: ReadonlyMap<number, number>, weights: Weights, most: number): Set<number> {
  const ranked = [...ids].map(([feature, id]) => ({ feature, strength: spread(rowAt(weights, id)) }))
  ranked.sort((a, b) => b.strength - a.strength || a.feature - b.feature)
  return new Set(ranked.slice(0, most).map(({ feature }) => feature))
}

/** Weights of several trainings added up: each hides other features and sees the stretches in another order. */
function averaged(all: readonly Weights[]): Weights {
  const [first, ...others] = all as [Weights, ...Weights[]]
  for (const { features, transitions } of others) {
    features.forEach((value, i) => {
      first.features[i] = (first.features[i] as number) + value
    })
    transitions.forEach((value, i) => {
      first.transitions[i] = (first.transitions[i] as number) + value
    })
  }
  return first
}

function learn(sentences: readonly Hashed[], trainings: number, wanted?: ReadonlySet<number>) {
  const ids = vocabularyOf(sentences, wanted)
  const sequences = sentences.map((sentence) => numbered(sentence, ids))
  return {
    ids,
    weights: averaged(
      Array.from({ length: trainings }, (_, i) =>
        trainPerceptron(sequences, ids.size, { ...OPTIONS, seed: OPTIONS.seed + i }),
      ),
    ),
  }
}

/** Weights as whole numbers of one scale, the largest few cut to what a byte holds. */
function quantised(ids: ReadonlyMap<number, number>, weights: Weights): Uint8Array {
  const sizes = weights.features.map(Math.abs).sort()
  const scale = 127 / (sizes[Math.floor(sizes.length * 0.9995)] || 1)
  const whole = (value: number) => Math.round(value * scale)
  const rows = new Map(
    [...ids].map(([feature, id]) => [
      feature,
      Int8Array.from(rowAt(weights, id), (value) => Math.max(-127, Math.min(127, whole(value)))),
    ]),
  )
  const transitions = weights.transitions.map((value, i) => whole(value) + (i % COUNT === 0 ? LEAN : 0))
  return writeTagger(rows, transitions, SLOTS)
}

/** The tagger's file, learned from some articles: first of all features, then anew of those that told most. */
export function taggerOf(articles: readonly NerArticle[], known: Knowledge): Uint8Array {
  const sentences = articles.flatMap((article) => hashed(article, known))
  const all = learn(sentences, CHOOSING)
  const { ids, weights } = learn(sentences, TRAININGS, strongest(all.ids, all.weights, FEATURES))
  return quantised(ids, weights)
}

/** Writes the model that ships. */
export function trainEntities(): void {
  const articles = NER_SETS.flatMap((set) => {
    const found = nerArticles(set)
    if (!found) throw new Error(`no data: ${set}`)
    return found
  })
  const bytes = taggerOf(articles, knowledge())
  writeFileSync(`${MODELS}entities.bin`, bytes)
  console.log(`${MODELS}entities.bin: ${bytes.length} bytes from ${articles.length} articles`)
}
