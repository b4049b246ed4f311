import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gather } from '@/lib/match/evidence'
import { prepareStory } from '@/lib/match/prepare'
import { tokenise } from '@/lib/match/tokens'
import { featuresOf, logOdds, probabilityOf } from '@/lib/match/weigh'
import { bundledStory } from '../predict/bundled-story'
import { articleOf } from '../predict/match-story'
import { readData } from './data'
import type { EvalFigure, EvalMeasure } from './figure'
import { type Example, fitWeights } from './fit'

/**
 * Whether a score means what it says: of pages scored 0.9, nine in ten should be about the story. The population is
 * pages that could be taken for the story: the project's own texts (about it, in passing, near misses), and of other news
 * those that speak of any office in such a way. Other news, the mass of what is read, scores near 0 and would only fill
 * the lowest row.
 */

/** One row of the table: the texts whose score lies in a range. */
interface Row {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly meanScore: number
  /** Share of them that are about the story. */
  readonly shareRight: number
}

interface Text {
  readonly title: string
  readonly text: string
  readonly date?: string
  readonly language?: string
}

const TEXTS = fileURLToPath(new URL('../../tests/unit/match/texts/', import.meta.url))
const OTHER_NEWS = ['allsides', 'allsides_negatives', 'neus', 'ecbplus']
const BOUNDS = [0, 0.05, 0.2, 0.5, 0.8, 0.95, 1]
/** Parts into which the texts are divided: each is scored with weights that were fitted without it. */
const PARTS = 10

function readExamples(): Example[] {
  const story = prepareStory(bundledStory())
  const example = (text: Text, right: boolean): Example => {
    const article = articleOf(text)
    return { features: featuresOf(gather(article, tokenise(article), story)), right }
  }
  const own = readdirSync(TEXTS)
    .sort()
    .map((file) => example(JSON.parse(readFileSync(`${TEXTS}${file}`, 'utf8')), file.startsWith('match-')))
  const others = OTHER_NEWS.flatMap((set) => readData<Text>(`events/${set}`) ?? []).map((text) => example(text, false))
  return [...own, ...others.filter(({ features }) => features.whole + features.spread + features.elsewhere > 0)]
}

/** Scores of texts by weights that have not seen them, refitted towards the hand-set ones. */
function unseenScores(examples: readonly Example[]): number[] {
  const scores: number[] = []
  for (let part = 0; part < PARTS; part++) {
    const weights = fitWeights(examples.filter((_, i) => i % PARTS !== part))
    examples.forEach(({ features }, i) => {
      if (i % PARTS === part) scores[i] = probabilityOf(logOdds(features, weights))
    })
  }
  return scores
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

function rowsOf(examples: readonly Example[], scores: readonly number[]): Row[] {
  return BOUNDS.slice(1).map((to, i) => {
    const from = BOUNDS[i] ?? 0
    const inside = examples.flatMap(({ right }, at) => {
      const score = scores[at] ?? 0
      return score >= from && (score < to || to === 1) ? [{ score, right: right ? 1 : 0 }] : []
    })
    return {
      from,
      to,
      count: inside.length,
      meanScore: mean(inside.map(({ score }) => score)),
      shareRight: mean(inside.map(({ right }) => right)),
    }
  })
}

/** Mean distance of score and share right, each row by its count; the lowest would drown the others and is left out. */
function calibrationError(rows: readonly Row[]): number {
  const counted = rows.slice(1)
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  const apart = counted.reduce((sum, row) => sum + row.count * Math.abs(row.meanScore - row.shareRight), 0)
  return apart / Math.max(1, total)
}

const figuresOf = ({ from, to, count, meanScore, shareRight }: Row): EvalFigure[] => {
  const name = `bundled story/reliability/scores ${from} to ${to}`
  return [
    { name: `${name}/texts`, value: count, better: 'higher' },
    ...(count === 0
      ? []
      : [
          { name: `${name}/mean score`, value: meanScore, better: 'higher' as const },
          { name: `${name}/share right`, value: shareRight, better: 'higher' as const },
        ]),
  ]
}

/** The table of scores and of how many texts of each are about the story; without the development data, of own texts. */
export function reliability(): readonly EvalFigure[] {
  const examples = readExamples()
  const rows = rowsOf(examples, unseenScores(examples))
  const error: EvalFigure = {
    name: 'bundled story/reliability/calibration error above 0.05',
    value: calibrationError(rows),
    better: 'lower',
    tolerance: 0.02,
  }
  return [...rows.flatMap(figuresOf), error]
}

export const reliabilityMeasure: EvalMeasure = { name: 'reliability', run: async () => reliability() }
