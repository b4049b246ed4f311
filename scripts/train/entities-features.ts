import type { Knowledge } from '@/lib/actors/entities/atoms'
import { FeatureWriter } from '@/lib/actors/entities/feature-writer'
import { writeFeatures } from '@/lib/actors/entities/features'
import { LABELS, mayFollow } from '@/lib/actors/entities/labels'
import { prepare } from '@/lib/actors/entities/prepare'
import type { Range } from '@/lib/actors/entities/runs'
import { sentencesOfWords } from '@/lib/text/sentences'
import type { NerArticle } from './entities-data'
import type { Sequence } from './perceptron'

/** Annotated articles as the perceptron learns from them. */

/** Seen less often than this, a feature teaches nothing general. */
const LEAST = 2
/** A stretch in which names are looked for, with its features' hashes. */
export interface Hashed {
  readonly features: Uint32Array
  readonly offsets: Int32Array
  readonly labels: Uint8Array
}

/** A name that begins outside of where names are looked for begins where it enters. */
function labelsIn({ tags }: NerArticle, { from, to }: Range): Uint8Array {
  const labels = Uint8Array.from(tags.slice(from, to), (tag) => Math.max(0, LABELS.indexOf(tag)))
  labels.forEach((label, i) => {
    if (!mayFollow(i > 0 ? (labels[i - 1] as number) : 0, label)) labels[i] = label - 1
  })
  return labels
}

/** The stretches of an article in which names are looked for. */
export function hashed(article: NerArticle, known: Knowledge): Hashed[] {
  const prepared = prepare(article.tokens, sentencesOfWords(article.tokens), known)
  const writer = new FeatureWriter()
  return prepared.segments.map(({ sentence, range }) => {
    const offsets = new Int32Array(range.to - range.from + 1)
    const features: number[] = []
    for (let i = range.from; i < range.to; i++) {
      writeFeatures(prepared, i, sentence, writer)
      for (let k = 0; k < writer.count; k++) features.push(writer.features[k] as number)
      offsets[i - range.from + 1] = features.length
    }
    return { features: Uint32Array.from(features), offsets, labels: labelsIn(article, range) }
  })
}

/** The features that stand often enough, by their hash, counted from 0. */
export function vocabularyOf(sentences: readonly Hashed[], wanted?: ReadonlySet<number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { features } of sentences)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const ids = new Map<number, number>()
  for (const [feature, count] of counts)
    if (count >= LEAST && (!wanted || wanted.has(feature))) ids.set(feature, ids.size)
  return ids
}

/** The same sentences with the numbers of the features that are in the vocabulary. */
export function numbered({ features, offsets, labels }: Hashed, ids: ReadonlyMap<number, number>): Sequence {
  const kept: number[] = []
  const ends = new Int32Array(offsets.length)
  for (let i = 0; i < labels.length; i++) {
    for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
      const id = ids.get(features[k] as number)
      if (id !== undefined) kept.push(id)
    }
    ends[i + 1] = kept.length
  }
  return { features: Int32Array.from(kept), offsets: ends, labels }
}
