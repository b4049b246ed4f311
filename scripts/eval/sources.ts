import { actorsOf } from '@/lib/actors/actors'
import { statementsOf } from '@/lib/sources/statements'
import type { FoundStatement } from '@/lib/sources/types'
import type { Span } from '@/lib/text/article'
import { entityModel, sourcesModel } from '../predict/models'
import type { Marked } from '../train/sources/examples'
import { covered, paired, wordsOf } from '../train/sources/overlap'
import { DATA, readData } from './data'
import type { EvalFigure, EvalMeasure } from './figure'
import { score } from './score'

/**
 * Who says what, on marked articles that neither the model nor how sure a statement is was fitted on.
 * The peer's figures are those measured beside the data: sixty lines of regular expressions.
 */

export const GOLD = 'quotes/polnear_dev'
const TOLERANCE = 0.01
/** Contents that share this much are the same statement. */
const SAME = 0.3

export interface Judgement {
  readonly statement: FoundStatement
  /** The marked attribution whose words it has. */
  readonly gold: Marked['attributions'][number] | undefined
  readonly speakerRight: boolean
}

const asSpans = (offsets: readonly (readonly [number, number])[]): Span[] =>
  offsets.map(([start, end]) => ({ start, end }))

/** A speaker is right where it shares words with the marked one. */
function speakerRight({ speaker }: FoundStatement, gold: Marked['attributions'][number]): boolean {
  const sources = asSpans(gold.source)
  if (sources.length === 0) return true
  return speaker !== undefined && sources.some(({ start, end }) => speaker.start < end && speaker.end > start)
}

/** The statements found in an article, each beside the marked one that it is. */
export function judge(row: Marked, statements: readonly FoundStatement[]): Judgement[] {
  const words = wordsOf(row.text)
  const partners = paired(
    statements.map(({ content }) => covered(words, content)),
    row.attributions.map(({ content }) => covered(words, asSpans(content))),
    SAME,
  )
  return statements.map((statement, i) => {
    const gold = row.attributions[partners[i] ?? -1]
    return { statement, gold, speakerRight: gold !== undefined && speakerRight(statement, gold) }
  })
}

/** Finds the statements of marked articles. */
export function finder(): (row: Marked) => FoundStatement[] {
  const names = entityModel()
  const model = sourcesModel()
  return ({ text }) => statementsOf(text, actorsOf(text, names), model)
}

const isQuoted = ({ statement, gold }: Judgement) =>
  gold ? gold.kind !== 'indirect' : statement.form === 'direct' || statement.form === 'mixed'

const share = (all: readonly Judgement[], is: (one: Judgement) => boolean) =>
  all.filter(is).length / Math.max(1, all.length)

function certainty(name: string, judged: readonly Judgement[]): EvalFigure[] {
  const certain = judged.filter(({ statement }) => statement.certain)
  return [
    {
      name: `${name}/shown as certain`,
      value: certain.length / Math.max(1, judged.length),
      better: 'higher',
      tolerance: TOLERANCE,
    },
    {
      name: `${name}/wrong among the certain`,
      value: share(certain, (one) => !one.speakerRight),
      better: 'lower',
      tolerance: TOLERANCE,
    },
  ]
}

interface AtThreshold {
  readonly f1: number
  readonly speaker: number
}

function scored(name: string, scores: Readonly<Record<string, unknown>>): EvalFigure[] {
  const low = scores['at_0.3'] as AtThreshold
  const high = scores['at_0.8'] as AtThreshold
  const figure = (what: string, value: number): EvalFigure => ({
    name: `${name}/${what}`,
    value,
    better: 'higher',
    tolerance: TOLERANCE,
  })
  return [figure('F1 at 0.3', low.f1), figure('F1 at 0.8', high.f1), figure('speaker right', low.speaker)]
}

/** What the peer reaches on held-out articles of the same set. */
const PEER: readonly EvalFigure[] = [
  { name: 'sources/quoted (regular expressions)/F1 at 0.3', value: 0.835, better: 'higher' },
  { name: 'sources/quoted (regular expressions)/F1 at 0.8', value: 0.629, better: 'higher' },
  { name: 'sources/quoted (regular expressions)/speaker right', value: 0.7, better: 'higher' },
  { name: 'sources/all (regular expressions)/F1 at 0.3', value: 0.409, better: 'higher' },
]

function measure(): EvalFigure[] | undefined {
  const rows = readData<Marked>(GOLD)
  if (!rows) return undefined
  const find = finder()
  const found = rows.map((row) => ({ row, statements: find(row) }))
  const predictions = found.map(({ row: { id }, statements }) => ({
    id,
    statements: statements.map(({ content, speaker }) => ({
      content: content.map(({ start, end }) => [start, end]),
      speaker: speaker ? [speaker.start, speaker.end] : null,
    })),
  }))
  const judged = found.flatMap(({ row, statements }) => judge(row, statements))
  const gold = `${DATA}${GOLD}.jsonl`
  return [
    ...scored('sources/quoted', score('quotes', gold, predictions, ['--quoted'])),
    ...certainty('sources/quoted', judged.filter(isQuoted)),
    ...scored('sources/all', score('quotes', gold, predictions)),
    ...certainty('sources/all', judged),
    ...PEER,
  ]
}

export const sources: EvalMeasure = { name: 'sources', run: async () => measure() }
