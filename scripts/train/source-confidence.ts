import type { ConfidenceWeights } from '@/lib/sources/confidence-weights'
import type { SourcesModel } from '@/lib/sources/model'
import { sentencesOf } from '@/lib/sources/sentences'
import { settledCandidates } from '@/lib/sources/settled'
import { spanOf, spansOf } from '@/lib/sources/spans'
import { readUnits } from '@/lib/sources/units'
import type { Span } from '@/lib/text/article'
import { readData } from '../eval/data'
import { sourcesModel } from '../predict/models'
import { fitLogistic, type Row } from './logistic'
import type { Marked } from './sources/examples'
import { covered, paired, wordsOf } from './sources/overlap'

/** Fits how sure a statement is, on marked articles that the model of sources has not seen. */

const RIDGE = 3
/** Contents that share this much are the same statement: the scorer's lower threshold. */
const SAME = 0.3

interface Example {
  readonly features: ConfidenceWeights['features']
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
    return { features: settled.featuresOf(candidate), words: gold !== undefined, speaker }
  })
}

function weightsFor(examples: readonly Example[], right: (example: Example) => boolean): ConfidenceWeights {
  const names = Object.keys(examples[0]?.features ?? {}) as (keyof ConfidenceWeights['features'])[]
  const rows: Row[] = examples.map((example) => ({
    x: names.map((name) => example.features[name]),
    y: right(example),
    weight: 1,
  }))
  const { weights, base } = fitLogistic(rows, RIDGE)
  const features = Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0]))
  return { base, features: features as unknown as ConfidenceWeights['features'] }
}

const DIGITS = 3

/** Prints the weights that ship. */
export function trainSourceConfidence(): void {
  const rows = readData<Marked>('quotes/polnear_dev')
  if (!rows) throw new Error('no data: quotes/polnear_dev')
  const model = sourcesModel()
  const examples = rows.flatMap((row) => examplesOf(row, model))
  const shown = weightsFor(examples, ({ words }) => words)
  const certain = weightsFor(examples, ({ speaker }) => speaker)
  const short = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value)
  console.log(JSON.stringify({ shown, certain }, short, 2))
}
