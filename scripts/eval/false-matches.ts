import { matchStory } from '@/lib/match/match'
import { bundledStory } from '../predict/bundled-story'
import { articleOf } from '../predict/match-story'
import { readData } from './data'

interface Row {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly date?: string
}

const SETS = ['allsides', 'allsides_negatives', 'neus', 'ecbplus']

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Other news, none of it about the bundled story: every match is a false one, and is listed for reading. */
export function falseMatches(): void {
  const story = bundledStory()
  for (const set of SETS) {
    const rows = readData<Row>(`events/${set}`)
    if (!rows) {
      console.log(`false matches, ${set}: data absent`)
      continue
    }
    const times: number[] = []
    const hits = rows.flatMap((row) => {
      const article = articleOf(row)
      const start = performance.now()
      const match = matchStory(article, story)
      times.push(performance.now() - start)
      return match.state === 'none' ? [] : [{ row, match }]
    })
    const matches = hits.filter(({ match }) => match.state === 'match').length
    console.log(
      `false matches, ${set}: ${matches} of ${rows.length}, related ${hits.length - matches}, ` +
        `median ${median(times).toFixed(2)} ms, longest ${Math.max(...times).toFixed(1)} ms`,
    )
    for (const { row, match } of hits) {
      console.log(`  ${match.state} ${match.score.toFixed(3)} ${row.id}: ${row.title} ${JSON.stringify(match.reasons)}`)
    }
  }
}
