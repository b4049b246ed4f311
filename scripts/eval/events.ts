import { dot } from '@/lib/match/events/compare'
import type { Frequencies } from '@/lib/match/events/frequencies'
import { knownEvents } from '@/lib/match/events/known'
import { logOdds } from '@/lib/match/events/rank'
import {
  asArticle,
  EVENT_SETS,
  type EventArticle,
  type EventSet,
  eventArticles,
  storiesAndPages,
} from '../train/articles'
import { fitEvents } from '../train/events'
import { type Example, examplesOf } from '../train/examples'
import { frequenciesOf } from '../train/term-frequencies'
import { DATA } from './data'
import type { EvalFigure, EvalMeasure } from './figure'
import { score } from './score'

/**
 * Articles against stories made from one article each. The weights that ship were fitted on these very sets, so the
 * figures are of weights fitted without the events that they are asked about, and of terms counted without the set.
 */

interface Line {
  readonly page: string
  readonly story: string
  readonly score: number
}

const SETS: readonly { readonly set: EventSet; readonly with?: EventSet }[] = [
  { set: 'ecbplus' },
  { set: 'neus' },
  { set: 'allsides', with: 'allsides_negatives' },
]
const FOLDS = 5

const rowsOf = ({ set, with: others }: (typeof SETS)[number]): EventArticle[] => [
  ...(eventArticles(set) ?? []),
  ...(others ? (eventArticles(others) ?? []) : []),
]

const others = (set: EventSet) => EVENT_SETS.filter((other) => !other.startsWith(set))

/** ECB+ pairs events of one topic: "ecb1" and "ecb1p" must not be parted. */
const topicOf = (group: string) => group.replace(/\D+$/, '')

/** Each page's stories, scored by weights that have seen nothing of its topic. */
function crossValidated(examples: readonly Example[], elsewhere: readonly (readonly Example[])[]): Line[] {
  const topics = [...new Set(examples.map(({ group }) => topicOf(group)))]
  const foldOf = new Map(topics.map((topic, i) => [topic, i % FOLDS]))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = ({ group }: Example) => foldOf.get(topicOf(group)) === fold
    const weights = fitEvents([examples.filter((example) => !inFold(example)), ...elsewhere])
    return examples
      .filter(inFold)
      .map(({ page, story, standing }) => ({ page, story, score: logOdds(standing, weights) }))
  }).flat()
}

/** Cosine of the texts' term vectors, the terms weighed by their rarity among the stories and in general: what is beaten. */
function cosine(rows: readonly EventArticle[], background: Frequencies): Line[] {
  const { stories, pages } = storiesAndPages(rows)
  const events = knownEvents(
    stories.map((row) => ({ id: row.id, article: asArticle(row) })),
    background,
  )
  return pages.flatMap((row) => {
    const page = events.profile(asArticle(row))
    const sibling = stories.find(({ event }) => row.sibling !== undefined && event === row.sibling)
    const compared = new Set([...events.candidates(page), ...events.all.filter(({ id }) => id === sibling?.id)])
    return [...compared].map((story) => ({
      page: row.id,
      story: story.id,
      score: dot(page.terms, story.profile.terms),
    }))
  })
}

function figuresOf(name: string, lines: readonly Line[], gold: string, tolerance?: number): EvalFigure[] {
  const scored = score('match', gold, lines)
  const at = scored['fmr_0.01'] as { readonly recall: number; readonly sibling_rate: number | null }
  const values = {
    'own story first': scored.rank1,
    'recall at 1 % false': at.recall,
    'sibling taken for it': at.sibling_rate,
  }
  return Object.entries(values).flatMap(([what, value]) =>
    typeof value === 'number'
      ? [
          {
            name: `events/${name}/${what}`,
            value,
            better: what.startsWith('sibling') ? 'lower' : 'higher',
            ...(tolerance !== undefined && { tolerance }),
          } as const,
        ]
      : [],
  )
}

/** May move by a page or two where a set is small. */
const TOLERANCE = 0.01

function measure(): EvalFigure[] {
  const examples = SETS.map((one) => examplesOf(rowsOf(one), frequenciesOf(others(one.set))))
  return SETS.flatMap((one, i) => {
    const gold = [one.set, one.with].flatMap((set) => (set ? [`${DATA}events/${set}.jsonl`] : [])).join(',')
    const elsewhere = examples.filter((_, other) => other !== i)
    return [
      ...figuresOf(one.set, crossValidated(examples[i] ?? [], elsewhere), gold, TOLERANCE),
      ...figuresOf(`${one.set} (cosine)`, cosine(rowsOf(one), frequenciesOf([one.set])), gold),
    ]
  })
}

export const events: EvalMeasure = {
  name: 'events',
  run: async () => (SETS.every(({ set }) => eventArticles(set)) ? measure() : undefined),
}
