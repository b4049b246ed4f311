import { readTagger } from '@/lib/actors/entities/model'
import { recogniseEntities } from '@/lib/actors/recognise'
import { knowledge, taggerOf } from '../train/entities'
import { NER_SETS, type NerArticle, type NerSet, nerArticles, REGIONS } from '../train/entities-data'
import { DATA } from './data'
import type { EvalFigure, EvalMeasure } from './figure'
import { score } from './score'

/**
 * Names in newswire of a part of the world, by a tagger that was trained on all others: what ships has seen every
 * part, so its own figures on them would say little of a part that it has not seen.
 */

const TYPES = ['PER', 'ORG', 'LOC', 'all'] as const
/** May move by this much where training changes. */
const TOLERANCE = 0.01
/** compromise 14 on newswire of parts of the world that are not here, as measured beside the data: what is beaten. */
const PEER = 0.48

type Scores = Readonly<Record<(typeof TYPES)[number], { readonly f1: number }>>

function figuresOf(region: NerSet, articles: ReadonlyMap<NerSet, readonly NerArticle[]>): EvalFigure[] {
  const known = knowledge()
  const others = NER_SETS.filter((set) => set !== region).flatMap((set) => articles.get(set) ?? [])
  const model = { ...known, tagger: readTagger(taggerOf(others, known)) }
  const predictions = (articles.get(region) ?? []).map(({ id, tokens }) => ({
    id,
    tags: recogniseEntities(tokens, model),
  }))
  const scores = score('ner', `${DATA}ner/${region}.jsonl`, predictions) as unknown as Scores
  return TYPES.map((type) => ({
    name: `entities/${region}, unseen/${type} F1`,
    value: scores[type].f1,
    better: 'higher',
    tolerance: TOLERANCE,
  }))
}

function measure(): EvalFigure[] | undefined {
  const articles = new Map<NerSet, NerArticle[]>()
  for (const set of NER_SETS) {
    const found = nerArticles(set)
    if (!found) return undefined
    articles.set(set, found)
  }
  const figures = REGIONS.flatMap((region) => figuresOf(region, articles))
  return [...figures, { name: 'entities/other regions (compromise)/all F1', value: PEER, better: 'higher' }]
}

export const entities: EvalMeasure = { name: 'entities', run: async () => measure() }
