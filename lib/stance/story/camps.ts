import type { WordSense } from '../general/features'
import { type PhraseHit, phraseBook } from '../reading/phrases'
import type { Reading } from '../reading/words'
import { OF_PEOPLE } from '../rows/people'
import { entriesOf, type Side } from '../rows/row'
import type { Evidence } from '../types'
import { moodAround } from './mood'
import type { PreparedDebate } from './prepare'
import type { Turns } from './turns'

const opinions = phraseBook<Side>(entriesOf(OF_PEOPLE))

/** Words to either side of a name within which single words of praise and blame count. */
const REACH = 7
/** Words between a name and an opinion on it. */
const NEXT = 3

/** The opinion that is said of a name, if one stands beside it. */
function opinionOn({ words }: Reading, found: readonly PhraseHit<Side>[], { from, to }: PhraseHit<Side>) {
  return found.find(
    (hit) => words[hit.from]?.sentence === words[from]?.sentence && hit.to >= from - NEXT && hit.from <= to + NEXT,
  )
}

/**
 * Praise and blame of those who stand behind a side. One who is praised in irony is blamed; an opinion in so many words
 * ("is right") holds.
 * @param spent words that tell something else already
 */
export function ofCamps(
  reading: Reading,
  { camps }: PreparedDebate,
  sense: WordSense,
  { irony }: Turns,
  spent: ReadonlySet<number>,
): Evidence[] {
  const found = opinions.find(reading)
  return camps.find(reading).flatMap((name): Evidence[] => {
    const opinion = opinionOn(reading, found, name)
    const around = moodAround(reading, name.from, name.to, REACH, sense, spent)
    const mood = opinion ? 2 * opinion.of : around.mood
    const word = opinion ?? around.word
    if (!word || mood === 0) return []
    const liked = mood > 0 && (irony === 0 || opinion !== undefined)
    const side: Side = liked === name.of > 0 ? 1 : -1
    const span = { start: Math.min(name.start, word.start), end: Math.max(name.end, word.end) }
    return [{ kind: 'actor', side, weight: Math.min(2, Math.abs(mood)) / 2, ...span }]
  })
}
