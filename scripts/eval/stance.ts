import type { StanceModel } from '@/lib/stance/general/model'
import { judgeStance } from '@/lib/stance/judge'
import { type PreparedDebate, prepareDebate } from '@/lib/stance/story/prepare'
import type { Stance } from '@/lib/story/schema'
import { trainNets } from '../train/stance'
import { isAside, isHeldBack, type OwnComment, ownDebates } from '../train/stance-comments'
import { examplesOfRows, type StanceRow, stanceRows, trainingRows } from '../train/stance-rows'
import { shippedModel } from '../train/stance-weights'
import { DATA } from './data'
import type { EvalFigure, EvalMeasure } from './figure'
import { score } from './score'

/** Stance: on debates never seen (VAST, ARC) by the general model, on own comments by the debate that a story carries. */

type Judge = (row: StanceRow) => Stance

/** A judge by targets alone. */
function byTarget(model: StanceModel): Judge {
  const debates = new Map<string, PreparedDebate>()
  return ({ text, target }) => {
    const debate = debates.get(target) ?? prepareDebate(target)
    debates.set(target, debate)
    return judgeStance(text, debate, model).stance
  }
}

type Part = Readonly<Record<string, number>>

function rowFigures(set: string, rows: readonly StanceRow[], judge: Judge): EvalFigure[] {
  const scored = score(
    'stance',
    `${DATA}stance/${set}.jsonl`,
    rows.map((row) => ({ id: row.id, stance: judge(row) })),
  )
  const natural = scored.natural as Part
  const kept = (name: string, value: number | undefined, tolerance: number): EvalFigure => ({
    name: `stance/${set}/${name}`,
    value: value ?? 0,
    better: 'higher',
    tolerance,
  })
  return [kept('sides given', natural.answered, 0.05), kept('right among them', natural.side_right, 0.01)]
}

const FOLDS = 3
/** Fewer nets than ship: the figure is of the method. */
const SEEDS = [7, 11]

/** ARC judged by nets that have seen none of its targets and none of its texts. */
function arcFigures(model: StanceModel): EvalFigure[] {
  const arc = stanceRows('arc') ?? []
  const targets = [...new Set(arc.map(({ target }) => target))].sort()
  const foldOf = new Map(targets.map((target, i) => [target, i % FOLDS]))
  const judges = Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(arc.filter(({ target }) => foldOf.get(target) === fold).map(({ text }) => text))
    const rows = trainingRows().filter(({ text, target }) => !held.has(text) && foldOf.get(target) !== fold)
    return byTarget({ sense: model.sense, nets: trainNets(examplesOfRows(rows, model.sense), SEEDS) })
  })
  return rowFigures('arc', arc, (row) => judges[foldOf.get(row.target) ?? 0]?.(row) ?? 'neither')
}

interface Own {
  readonly comment: OwnComment
  readonly right: boolean
  readonly stance: Stance
  readonly sure: boolean
}

const share = (all: readonly Own[], which: (one: Own) => boolean) => all.filter(which).length / Math.max(1, all.length)

/** Mean over the three stances of F1. */
function macroF1(all: readonly Own[]): number {
  const f1 = (['favour', 'against', 'neither'] as const).map((stance) => {
    const said = all.filter((one) => one.stance === stance).length
    const gold = all.filter(({ comment }) => comment.stance === stance).length
    return (2 * all.filter((one) => one.right && one.stance === stance).length) / Math.max(1, said + gold)
  })
  return f1.reduce((sum, value) => sum + value, 0) / f1.length
}

const KINDS = 'plain ironic reply rhetorical person quote turned short misspelt mixed question off-topic'.split(' ')

function ownFigures(name: string, all: readonly Own[], tolerance?: number): EvalFigure[] {
  const sure = all.filter((one) => one.sure)
  const figure = (what: string, value: number): EvalFigure => ({
    name: `stance/${name}/${what}`,
    value,
    better: 'higher',
    ...(tolerance !== undefined && { tolerance }),
  })
  return [
    figure('macro-F1', macroF1(all)),
    figure(
      'shown as sure',
      share(all, (one) => one.sure),
    ),
    figure(
      'right among the sure',
      share(sure, (one) => one.right),
    ),
  ]
}

/** Own comments; those that are looked at by score only are kept as figures, the rest and the kinds are printed. */
function ownComments(model: StanceModel): EvalFigure[] {
  const all = ownDebates().flatMap(({ debate, comments }) =>
    comments.map((comment): Own => {
      const { stance, sure } = judgeStance(comment.text, debate, model, comment.parent)
      return { comment, stance, sure, right: stance === comment.stance }
    }),
  )
  const ofKind = (kind: string) => all.filter(({ comment }) => comment.kinds.includes(kind))
  return [
    ...ownFigures(
      'own comments, set aside',
      all.filter(({ comment }) => isAside(comment) && !isHeldBack(comment)),
      0.03,
    ),
    ...ownFigures(
      'own comments, held back',
      all.filter(({ comment }) => isHeldBack(comment)),
      0.05,
    ),
    ...ownFigures(
      'own comments, seen',
      all.filter(({ comment }) => !isAside(comment)),
    ),
    ...KINDS.map(
      (kind): EvalFigure => ({
        name: `stance/own comments/right, ${kind} (${ofKind(kind).length})`,
        value: share(ofKind(kind), (one) => one.right),
        better: 'higher',
      }),
    ),
  ]
}

export const stance: EvalMeasure = {
  name: 'stance',
  async run() {
    const model = shippedModel()
    const dev = stanceRows('vast_dev')
    const elsewhere = dev ? [...rowFigures('vast_dev', dev, byTarget(model)), ...arcFigures(model)] : []
    return [...elsewhere, ...ownComments(model)]
  },
}
