import { isContent } from '@/lib/sources/content-words'

/** Comments as rows of words, ready to be looked through for what they talk about. */

/** A comment as far as talk goes. */
export interface Talking {
  readonly id: string
  readonly author: string
  readonly text: string
}

export interface Worded extends Talking {
  /** Words as printed, in order; '' where a sentence or a part of one ends. */
  readonly printed: readonly string[]
  /** The same without capitals and accents. */
  readonly folded: readonly string[]
}

/** So much of a comment (code units) is looked through: its point does not come later. */
export const MOST_TEXT = 4_000
/** A word with what is written inside it ("night-boat", "don't"), or a mark that parts what is said. */
const WORD_OR_BREAK = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}'’-]/gu
const POSSESSIVE = /['’]s$/

/** A word as two people may write it: no capitals, no accents, no possessive. */
export const foldedWord = (word: string) =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(POSSESSIVE, '').replaceAll('’', "'")

/** What talk is full of, whatever it is about. */
const CHATTER = new Set(
  (
    'always another because back better bit come even ever every few good here isn know let lot maybe much need never ' +
    'new nothing old really right see since something still sure take think thought time try two use used while wrong ' +
    'year years yeah'
  ).split(' '),
)
/** What is left of "not", "are", "will" and the like behind an apostrophe. */
const SHORTENED = /'(?:t|re|ll|ve|d|m)$/

/** Whether a folded word says something of its own. */
export const saysSomething = (word: string) =>
  /\p{L}/u.test(word) && isContent(word) && !CHATTER.has(word) && !SHORTENED.test(word)

const isWord = (piece: string) => /[\p{L}\p{N}]/u.test(piece)

/** The words of a text, with '' at its breaks. */
export const piecesOf = (text: string): string[] =>
  (text.slice(0, MOST_TEXT).match(WORD_OR_BREAK) ?? []).map((piece) => (isWord(piece) ? piece : ''))

/** Prepares a comment; work linear in its first few thousand characters. */
export function wordedOf({ id, author, text }: Talking): Worded {
  const printed = piecesOf(text)
  return { id, author, text, printed, folded: printed.map(foldedWord) }
}

/** Ids of comments and how many people wrote them. */
export interface Found {
  readonly ids: readonly string[]
  readonly commenters: number
}

/** Gathers the comments that something is found in, in order. */
export function foundIn(comments: readonly Talking[]): Found {
  return { ids: comments.map(({ id }) => id), commenters: new Set(comments.map(({ author }) => author)).size }
}
