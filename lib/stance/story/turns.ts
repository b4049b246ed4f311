import type { Span } from '@/lib/text/article'
import { phraseBook } from '../reading/phrases'
import { isQuestion, type Reading } from '../reading/words'
import { IRONIES, type Irony } from '../rows/irony'
import { OTHERS_SAY } from '../rows/others'
import { entriesOf } from '../rows/row'

/** Where a comment does not mean what its words say. */
export interface Turns {
  /** How ironic the comment is, from 0 to 1, with the stretch that shows it. */
  readonly irony: number
  readonly shown: Span | undefined
  /**
   * Words that are given as those of others, to contradict them: quoted beside words of one's own, said by "those who
   * say", or granted for a question's sake ("if this is a threat, what is that?").
   */
  readonly theirs: ReadonlySet<number>
}

const ironies = phraseBook<Irony>(entriesOf(IRONIES))
const others = phraseBook(entriesOf(OTHERS_SAY))
const granting = phraseBook(['^if', '^and if', '^so if'].map((phrase) => ({ phrase, of: 'if' })))

/** Words after which a comment contradicts what it gave as the view of others: "those who say … forget that". */
const CONTRADICTS: ReadonlySet<string> = new Set(
  'forget ignor overlook miss but yet rubbish nonsense nothing then what why who how'.split(' '),
)

/** Words from a turn of phrase on, to the end of the sentence or to where it is contradicted. */
function stretch({ words }: Reading, from: number, to: number, withinClause: boolean): number[] {
  const first = words[from]
  const found: number[] = []
  for (let i = from; i < words.length; i++) {
    const word = words[i]
    if (!word || word.sentence !== first?.sentence || (withinClause && word.clause !== first.clause)) break
    if (i > to && CONTRADICTS.has(word.stem)) break
    found.push(i)
  }
  return found
}

/** "You may have a fleet, but we may not have a boat?": what a question sets against something is what others want. */
const afterBut = (reading: Reading): number[] =>
  reading.words.flatMap((word, i) =>
    word.lower === 'but' && isQuestion(reading, word.sentence) ? stretch(reading, i, i, false) : [],
  )

function theirWords(reading: Reading): Set<number> {
  const own = reading.words.some(({ quoted }) => !quoted)
  return new Set([
    ...afterBut(reading),
    ...(own ? reading.words.flatMap(({ quoted }, i) => (quoted ? [i] : [])) : []),
    ...others.find(reading).flatMap(({ from, to }) => stretch(reading, from, to, false)),
    ...granting
      .find(reading)
      .filter(({ from }) => isQuestion(reading, reading.words[from]?.sentence ?? 0))
      .flatMap(({ from, to }) => stretch(reading, from, to, true).slice(to - from + 1)),
  ])
}

const STRONG = 1
/** An opener ("Great, …") is ironic where something bad follows. */
const WEAK = 0.6

/** Finds irony and words of others. @param sour whether the comment has words of blame too */
export function turnsOf(reading: Reading, sour: boolean): Turns {
  const found = ironies.find(reading)
  const strong = found.find(({ of }) => of === 'strong')
  const weak = found.filter(({ of }) => of === 'weak')
  const overdone = weak.length > 1 || reading.ends.some((end) => end.includes('...') || end.includes('…'))
  const irony = strong ? STRONG : weak.length > 0 && (sour || overdone) ? WEAK : 0
  return { irony, shown: irony > 0 ? (strong ?? weak[0]) : undefined, theirs: theirWords(reading) }
}
