import { printed, type Token, type Words, wordsOf } from './tokens'

/** Words in a row that are compared at a time: five in a row are hardly ever shared by chance. */
const SHINGLE = 5
/** Share of a statement's shingles that must stand in the text: an outlet may have trimmed a word. */
const ENOUGH = 0.8
/** A statement of fewer words ("a big mistake") is said in news of every kind and proves nothing. */
const MIN_WORDS = 6
/** Words by which a reader finds a stretch on the page. */
const SHOWN_WORDS = 7

/** Statements, ready to be looked for: for each the shingles that it consists of. */
export interface PreparedStatements {
  readonly shingles: readonly (readonly string[])[]
  readonly all: ReadonlySet<string>
  /** The words that shingles start with: most words of a text start none, and need no shingle built. */
  readonly firsts: ReadonlySet<string>
}

const shinglesOf = (words: readonly string[]) =>
  words.slice(0, Math.max(0, words.length - SHINGLE + 1)).map((_, i) => words.slice(i, i + SHINGLE).join(' '))

/** Cuts statements into word shingles (Broder, "On the resemblance and containment of documents", 1997). */
export function prepareStatements(statements: readonly string[]): PreparedStatements {
  const shingles = statements.map((text) => {
    const words = wordsOf(text)
    return words.length < MIN_WORDS ? [] : shinglesOf(words)
  })
  const all = new Set(shingles.flat())
  return { shingles, all, firsts: new Set([...all].map((shingle) => shingle.slice(0, shingle.indexOf(' ')))) }
}

const wordsAt = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at, at + SHINGLE)
    .map(({ word }) => word)
    .join(' ')

/** The shingles of the statements that stand in the text, and the token at which each stands first. */
function findShingles(tokens: readonly Token[], statements: PreparedStatements): Map<string, number> {
  const found = new Map<string, number>()
  for (let i = 0; i + SHINGLE <= tokens.length; i++) {
    if (!statements.firsts.has(tokens[i]?.word ?? '')) continue
    const shingle = wordsAt(tokens, i)
    if (statements.all.has(shingle) && !found.has(shingle)) found.set(shingle, i)
  }
  return found
}

/** The first words of a stretch as the page has them, within its paragraph. */
function firstWords(words: Words, at: number): string {
  const { tokens } = words
  let end = at
  while (end < at + SHOWN_WORDS && tokens[end]?.paragraph === tokens[at]?.paragraph) end++
  return printed(words, at, end)
}

/**
 * The statements that stand in the text word for word or nearly so. Linear in its length.
 * @returns for each found statement, in the story's order, the first words of its stretch as the page has them
 */
export function findVerbatim(words: Words, statements: PreparedStatements): string[] {
  const found = findShingles(words.tokens, statements)
  return statements.shingles.flatMap((list) => {
    const places = list.flatMap((shingle) => found.get(shingle) ?? [])
    return list.length > 0 && places.length >= ENOUGH * list.length ? [firstWords(words, Math.min(...places))] : []
  })
}
