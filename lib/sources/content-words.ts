import { wordsOf } from '@/lib/match/tokens'

/** English words that say little of what is said: two statements share them by chance. */
const SMALL = new Set(
  (
    'a about after again against all also am an and any are as at be been before being but by can could did do does ' +
    'doing down for from further get go going had has have having he her here him his how i if in into is it its just ' +
    'like make many may me might more most must my no nor not now of off on one only or other our out over own re ' +
    'said same say says shall she should so some such t than that the their them then there these they thing things ' +
    'this those through to too under up us very want was way we well were what when where which while who whom whose ' +
    'why will with would yes yet you your'
  ).split(' '),
)
/** Shorter words keep their "s": "bus", "gas". */
const PLURAL_FROM = 4

const singular = (word: string) =>
  word.length >= PLURAL_FROM && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/** Whether a folded word says something of its own. */
export const isContent = (word: string): boolean => word.length > 1 && !SMALL.has(word)

/** The words of a text that say what it is about, folded, one number for singular and plural. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).filter(isContent).map(singular))
