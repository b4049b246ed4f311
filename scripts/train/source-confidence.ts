import { type ConfidenceFeatures, isQuoted } from '@/lib/sources/confidence-features'
import type { ConfidenceWeights } from '@/lib/sources/confidence-weights'
import { readSourcesModel, type SourcesModel } from '@/lib/sources/model'
import { sentencesOf } from '@/lib/sources/sentences'
import { settledCandidates } from '@/lib/sources/settled'
import { spanOf, spansOf } from '@/lib/sources/spans'
import { readUnits } from '@/lib/sources/units'
import type { Span } from '@/lib/text/article'
import { readData } from '../eval/data'
import { fitLogistic, type Row } from './logistic'
import { learnSources } from './sources'
import type { Marked } from './sources/examples'
import { covered, paired, wordsOf } from './sources/overlap'

/**
 * Fits how sure a statement is: a model is learned from some of the marked articles, and what it finds in the others is
 * judged. The articles that figures are taken on are not among them.
 */

const RIDGE = 3
/** One article of so many is kept apart. */
const PARTS = 3
/** Contents that share this much are the same statement: the scorer's lower threshold. */
const SAME = 0.3

interface Example {
  readonly features: ConfidenceFeatures
  readonly quoted: boolean
  readonly words: boolean
  readonly speaker: boolean
}

const asSpans = (offsets: readonly (readonly [number, number])[]): Span[] =>
  offsets.map(([start, end]) => ({ start, end }))

const touches = (span: Span | undefined, spans: readonly Span[]) =>
  span === undefined ? spans.length === 0 : spans.some(({ start, end }) => span.start < end && span.end > start)

/** Every candidate of an article, whether its words are those of a marked statement and its speaker as well. */
function examplesOf(row: Marked, model: SourcesModel): Example[] {
  const units = readUnits(row.text)
  const settled = settledCandidates(model, { units, sentences: sentencesOf(units) })
  const words = wordsOf(row.text)
  const partners = paired(
    settled.candidates.map(({ content }) => covered(words, spansOf(units, content))),
    row.attributions.map(({ content }) => covered(words, asSpans(content))),
    SAME,
  )
  return settled.candidates.map((candidate, i) => {
    const gold = row.attributions[partners[i] ?? -1]
    const span = candidate.speaker && spanOf(units, candidate.speaker)
    const speaker = gold !== undefined && touches(span, asSpans(gold.source))
    const quoted = isQuoted(candidate, units.units)
    return { features: settled.featuresOf(candidate), quoted, words: gold !== undefined, speaker }
  })
}

const DIGITS = 3

function weightsFor(examples: readonly Example[], right: (example: Example) => boolean): ConfidenceWeights {
  const names = Object.keys(examples[0]?.features ?? {}) as (keyof ConfidenceFeatures)[]
  const rows: Row[] = examples.map((example) => ({
    x: names.map((name) => example.features[name]),
    y: right(example),
    weight: 1,
  }))
  const { weights, base } = fitLogistic(rows, RIDGE)
  const short = (value = 0) => Number(value.toFixed(DIGITS))
  const features = Object.fromEntries(names.map((name, i) => [name, short(weights[i])]))
  return { base: short(base), features: features as unknown as ConfidenceFeatures }
}

const judge = (examples: readonly Example[]) => ({
  words: weightsFor(examples, ({ words }) => words),
  speaker: weightsFor(examples, ({ speaker }) => speaker),
})

/** The weights for words in quotation marks and for others, from what a model finds in articles that it has not seen. */
export function confidenceWeights(rows: readonly Marked[], model: SourcesModel) {
  const examples = rows.flatMap((row) => examplesOf(row, model))
  return {
    QUOTED: judge(examples.filter(({ quoted }) => quoted)),
    PLAIN: judge(examples.filter(({ quoted }) => !quoted)),
  }
}

/** Prints the weights that ship. */
export function trainSourceConfidence(): void {
  const rows = readData<Marked>('quotes/polnear_train')
  if (!rows) throw new Error('no data: quotes/polnear_train')
  const model = readSourcesModel(new Uint8Array(learnSources(rows.filter((_, i) => i % PARTS !== 0))).buffer)
  const weights = confidenceWeights(
    rows.filter((_, i) => i % PARTS === 0),
    model,
  )
  for (const [name, value] of Object.entries(weights))
    console.log(`export const ${name}: Judge = ${JSON.stringify(value, null, 2)}`)
}
