import { matchStory } from '@/lib/match/match'
import { bundledStory } from '../predict/bundled-story'
import { articleOf } from '../predict/match-story'
import { haveData, readData } from './data'
import type { EvalFigure, EvalMeasure } from './figure'

interface Row {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly date?: string
}

const SETS = ['allsides', 'allsides_negatives', 'neus', 'ecbplus']

/** Other news, none of it about the bundled story: every match is a false one, and is listed for reading. */
function falseMatches(): readonly EvalFigure[] {
  const story = bundledStory()
  return SETS.flatMap((set) => {
    const rows = readData<Row>(`events/${set}`) ?? []
    const hits = rows.flatMap((row) => {
      const match = matchStory(articleOf(row), story)
      return match.state === 'none' ? [] : [{ row, match }]
    })
    for (const { row, match } of hits) {
      console.log(`  ${match.state} ${match.score.toFixed(3)} ${row.id}: ${row.title} ${JSON.stringify(match.reasons)}`)
    }
    const count = (state: string) => hits.filter(({ match }) => match.state === state).length
    const figure = (what: string, value: number): EvalFigure => ({
      name: `bundled story/${set}/${what} of ${rows.length}`,
      value,
      better: 'lower',
      tolerance: 0,
    })
    return [figure('false matches', count('match')), figure('falsely related', count('related'))]
  })
}

export const falseMatchesMeasure: EvalMeasure = {
  name: 'false-matches',
  run: async () => (haveData() ? falseMatches() : undefined),
}
