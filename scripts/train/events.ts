import type { EventWeights } from '@/lib/match/events/weights'
import { eventArticles } from './articles'
import { type Example, examplesOf } from './examples'
import { fitLogistic } from './logistic'
import { frequenciesOf } from './term-frequencies'

/** Fits what each likeness tells of two articles being about the same event. */

const LIKENESS = ['text', 'lead', 'cross', 'namesLeast', 'namesMost', 'topName', 'noFigure', 'apart', 'dated'] as const
const RIDGE = 3
/** Every set counts alike, whatever its size. */
const SET_WEIGHT = 1_000
/** Taking an event for its like is what readers forgive least. */
const SIBLING_WEIGHT = 10

const rowsOf = (examples: readonly Example[]) => {
  const right = examples.filter((example) => example.right).length
  return examples.map(({ standing, right: y, sibling }) => ({
    x: [...LIKENESS.map((name) => standing[name]), standing.overBest, standing.overFew],
    y,
    weight: (SET_WEIGHT / Math.max(1, right)) * (sibling ? SIBLING_WEIGHT : 1),
  }))
}

/** @param sets the examples of each set */
export function fitEvents(sets: readonly (readonly Example[])[]): EventWeights {
  const { weights, base } = fitLogistic(sets.flatMap(rowsOf), RIDGE)
  const [overBest = 0, overFew = 0] = weights.slice(LIKENESS.length)
  const likeness = Object.fromEntries(LIKENESS.map((name, i) => [name, weights[i] ?? 0])) as EventWeights['likeness']
  return { base, overBest, overFew, likeness }
}

/** Prints the weights that ship. */
export function trainEvents(): void {
  const frequencies = frequenciesOf(['ecbplus', 'neus', 'allsides', 'allsides_negatives'])
  const others = eventArticles('allsides_negatives') ?? []
  const sets = (['ecbplus', 'neus', 'allsides'] as const).map((set) => {
    const rows = eventArticles(set)
    if (!rows) throw new Error(`no data: ${set}`)
    return examplesOf(set === 'allsides' ? [...rows, ...others] : rows, frequencies)
  })
  console.log(
    JSON.stringify(fitEvents(sets), (_, value) => (typeof value === 'number' ? Number(value.toFixed(2)) : value), 2),
  )
}
