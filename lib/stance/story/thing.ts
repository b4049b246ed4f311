import { phraseBook } from '../reading/phrases'
import type { Reading } from '../reading/words'
import { type Side, turned } from '../rows/row'
import type { Evidence } from '../types'
import { type Moods, moodAround } from './mood'
import type { PreparedDebate } from './prepare'

const meaning = (of: Side, phrases: readonly string[]) => phrases.map((phrase) => ({ phrase, of }))

/** Said before the thing, these want it or turn it down: "I am for the office", "instead of an office". */
const wishes = phraseBook<Side>([
  ...meaning(1, [
    "am|'m|are|'re for",
    'yes to',
    'in favour|favor of',
    'let .. have|open|build',
    'i|we want',
    'go ahead with',
  ]),
  ...meaning(-1, [
    "am|'m|are|'re against",
    'no to',
    'opposed to',
    'down with',
    'cancel|scrap|drop|abandon|shelve|stop',
  ]),
  ...meaning(-1, ['instead of', 'rather than', 'no', 'without', 'not another', 'yet another']),
])
const WISHED_WITHIN = 4
const WISH = 0.7
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
  const wished = wishes.find(reading)
  return thing.find(reading).flatMap(({ from, to, start, end }): Evidence[] => {
    const sentence = reading.words[from]?.sentence
    const wish = wished.findLast(
      (hit) => hit.from < from && from - hit.to <= WISHED_WITHIN && reading.words[hit.to]?.sentence === sentence,
    )
    if (wish) {
      const side = reading.words[wish.to]?.negated === true ? turned(wish.of) : wish.of
      return [{ kind: 'proposition', side, weight: WISH, start: wish.start, end }]
    }
    const { mood, word } = moodAround(reading, from, to, REACH, moods, spent)
    if (!word || mood === 0) return []
    const span = { start: Math.min(start, word.start), end: Math.max(end, word.end) }
    return [{ kind: 'proposition', side: mood > 0 ? 1 : -1, weight: Math.min(1, Math.abs(mood)) * MOOD, ...span }]
  })
}
