import { phraseBook } from '../reading/phrases'
import type { Reading } from '../reading/words'
import type { Evidence } from '../types'
import { type Moods, moodAround } from './mood'
import type { PreparedDebate } from './prepare'

/** "No office", "instead of an office": what stands before it turns the thing down. */
const refusals = phraseBook(
  ['instead of', 'rather than', 'no', 'without', 'not another', 'yet another'].map((phrase) => ({
    phrase,
    of: 'refusal',
  })),
)
const REFUSED_WITHIN = 4
const REFUSAL = 0.7
/** Words to either side of the thing within which praise and blame are taken to be its own. */
const REACH = 5
const MOOD = 0.5

/** Praise, blame and refusal close to the thing that is proposed. @param spent words that tell something else already */
export function ofThing(
  reading: Reading,
  { thing }: PreparedDebate,
  moods: Moods,
  spent: ReadonlySet<number>,
): Evidence[] {
  const refused = refusals.find(reading)
  return thing.find(reading).flatMap(({ from, to, start, end }): Evidence[] => {
    const sentence = reading.words[from]?.sentence
    const no = refused.find(
      (hit) => hit.to < from && from - hit.to <= REFUSED_WITHIN && reading.words[hit.to]?.sentence === sentence,
    )
    if (no) return [{ kind: 'proposition', side: -1, weight: REFUSAL, start: no.start, end }]
    const { mood, word } = moodAround(reading, from, to, REACH, moods, spent)
    if (!word || mood === 0) return []
    const span = { start: Math.min(start, word.start), end: Math.max(end, word.end) }
    return [{ kind: 'proposition', side: mood > 0 ? 1 : -1, weight: Math.min(1, Math.abs(mood)) * MOOD, ...span }]
  })
}
