import { sentencesOfWords } from '@/lib/text/sentences'
import type { Knowledge } from './entities/atoms'
import { labelsOf } from './entities/chain'
import { FeatureWriter } from './entities/feature-writer'
import { writeFeatures } from './entities/features'
import { type EntityType, LABELS, type Label } from './entities/labels'
import type { TaggerModel } from './entities/model'
import { type Prepared, prepare } from './entities/prepare'
import type { Range } from './entities/runs'
import { shared } from './entities/shared'

/** All that recognising names needs, read from its files. */
export interface EntityModel extends Knowledge {
  readonly tagger: TaggerModel
}

const COUNT = LABELS.length
/** A stretch without end is cut, so that memory stays small. */
const LONGEST = 1_000

/** Sums of weights for each label of the tokens where names may stand: `[token * labels + label]`. */
function scoresOf(prepared: Prepared, { rowOf, weights }: TaggerModel): Int32Array {
  const scores = new Int32Array(prepared.atoms.length * COUNT)
  const writer = new FeatureWriter()
  for (const { sentence, range } of prepared.segments) {
    for (let i = range.from; i < range.to; i++) {
      writeFeatures(prepared, i, sentence, writer)
      const at = i * COUNT
      for (let k = 0; k < writer.count; k++) {
        const row = rowOf(writer.features[k] as number)
        if (row < 0) continue
        for (let label = 0; label < COUNT; label++)
          scores[at + label] = (scores[at + label] as number) + (weights[row + label] as number)
      }
    }
  }
  return scores
}

/**
 * Names of people, bodies, places and others in a text, by a linear model over the words' features whose labels are
 * chosen together (Collins, 2002; features after Ratinov and Roth, 2009).
 * @param tokens words and marks in order, words with hyphens in parts
 * @param sentences ranges that cover them; guessed where they are not given
 * @returns a label for each token. Linear in their number
 */
export function recogniseEntities(
  tokens: readonly string[],
  model: EntityModel,
  sentences: readonly Range[] = sentencesOfWords(tokens),
): Label[] {
  const prepared = prepare(tokens, sentences, model)
  const scores = shared(prepared, scoresOf(prepared, model.tagger))
  const labels = new Uint8Array(tokens.length)
  for (const { range } of prepared.segments) {
    for (let from = range.from; from < range.to; from += LONGEST) {
      const to = Math.min(from + LONGEST, range.to)
      labels.set(labelsOf(scores.subarray(from * COUNT, to * COUNT), model.tagger.edges), from)
    }
  }
  return Array.from(labels, (label) => LABELS[label] as Label)
}

/** A name among tokens: half-open range. */
export interface EntitySpan {
  readonly from: number
  readonly to: number
  readonly type: EntityType
}

/** The names that labels tell of. */
export function spansOf(labels: readonly Label[]): EntitySpan[] {
  const spans: { from: number; to: number; type: EntityType }[] = []
  labels.forEach((label, i) => {
    if (label === 'O') return
    const last = spans.at(-1)
    if (label.startsWith('I') && last?.to === i) last.to = i + 1
    else spans.push({ from: i, to: i + 1, type: label.slice(2) as EntityType })
  })
  return spans
}
