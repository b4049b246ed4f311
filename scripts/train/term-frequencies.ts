import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Frequencies, readFrequencies, writeFrequencies } from '@/lib/match/events/frequencies'
import { countTerms } from '@/lib/match/events/profile'
import { asArticle, type EventSet, eventArticles } from './articles'

/** Counts in how many development articles each term stands. */

const FILE = fileURLToPath(new URL('../../public/models/term-frequencies.txt', import.meta.url))
/** A term of fewer articles is as telling as one that nobody has counted. */
const LEAST = 4

/** The table of some sets; throws where their data are absent. */
function tableOf(sets: readonly EventSet[]): string {
  const rows = sets.flatMap((set) => {
    const found = eventArticles(set)
    if (!found) throw new Error(`no data: ${set}`)
    return found
  })
  const { articles, counts } = countTerms(rows.map(asArticle))
  return writeFrequencies(articles, new Map([...counts].filter(([, count]) => count >= LEAST)))
}

/** The same, ready to be asked. */
export const frequenciesOf = (sets: readonly EventSet[]): Frequencies => readFrequencies(tableOf(sets))

/** Writes the table that ships. */
export function trainFrequencies(): void {
  const text = tableOf(['ecbplus', 'neus', 'allsides', 'allsides_negatives'])
  writeFileSync(FILE, text)
  console.log(`${FILE}: ${text.length} characters, ${text.split(/\s/).length} terms`)
}
