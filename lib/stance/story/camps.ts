import { type PhraseHit, phraseBook } from '../reading/phrases'
import type { Reading } from '../reading/words'
import { OF_PEOPLE } from '../rows/people'
import { entriesOf, type Side } from '../rows/row'
import type { Evidence } from '../types'
import { type Moods, moodAround } from './mood'
import type { PreparedDebate } from './prepare'
import type { Turns } from './turns'

const opinions = phraseBook<Side>(entriesOf(OF_PEOPLE))

/** Words to either side of a name within which single words of praise and blame count. */
const REACH = 7
/** Words between a name and an opinion on it. */
const NEXT = 3

type Hit = PhraseHit<Side>

const isBeside = ({ words }: Reading, opinion: Hit, { from, to }: Hit) =>
  words[opinion.from]?.sentence === words[from]?.sentence && opinion.to >= from - NEXT && opinion.from <= to + NEXT

/** "Ada is a shame for the town": of two names beside an opinion it is said of the one before it. */
const saidOf = (reading: Reading, opinion: Hit, names: readonly Hit[]) => {
  const beside = names.filter((name) => isBeside(reading, opinion, name))
  return beside.findLast(({ to }) => to < opinion.to) ?? beside[0]
}

/** The opinion that is said of a name, if one stands beside it. */
const opinionOn = (reading: Reading, found: readonly Hit[], name: Hit, names: readonly Hit[]) =>
  found.find((opinion) => isBeside(reading, opinion, name) && saidOf(reading, opinion, names) === name)

/**
 * Praise and blame of those who stand behind a side. One who is praised in irony is blamed; an opinion in so many words
 * ("is right") holds.
 * @param spent words that tell something else already
 */
export function ofCamps(
  reading: Reading,
  { camps }: PreparedDebate,
  moods: Moods,
  { irony }: Turns,
  spent: ReadonlySet<number>,
): Evidence[] {
  const found = opinions.find(reading)
  const names = camps.find(reading)
  return names.flatMap((name): Evidence[] => {
    const opinion = opinionOn(reading, found, name, names)
    // What is said of another name is said of that one only.
    if (!opinion && found.some((other) => isBeside(reading, other, name))) return []
    const around = moodAround(reading, name.from, name.to, REACH, moods, spent)
    const mood = opinion ? 2 * opinion.of : around.mood
    const word = opinion ?? around.word
    if (!word || mood === 0) return []
    const liked = mood > 0 && (irony === 0 || opinion !== undefined)
    const side: Side = liked === name.of > 0 ? 1 : -1
    const span = { start: Math.min(name.start, word.start), end: Math.max(name.end, word.end) }
    return [{ kind: 'actor', side, weight: Math.min(2, Math.abs(mood)) / 2, ...span }]
  })
}
