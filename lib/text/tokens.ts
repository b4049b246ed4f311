import type { Span } from './article'

/** A word, a number or a mark of a text. Offsets are UTF-16 code units. */
export interface Token extends Span {
  readonly text: string
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string
}

/**
 * Abbreviations with stops inside ("U.S.", "a.m."), figures ("1,200", "7.30", "$5"), words with hyphens and
 * apostrophes inside ("vice-president", "O'Neill"), runs of dots and dashes, and every other mark alone. A run of
 * letters without end is cut: it is no word.
 */
const PIECE =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}{1,3}(?!\p{L}))?|[\p{L}\p{M}\p{N}]{1,256}(?:['’\-‐‑&][\p{L}\p{M}\p{N}]{1,64})*|\.{2,}|-{2,}|[^\s\p{L}\p{M}\p{N}]/gu

/** "Macron's", "he'd", "don't": what is written onto a word and is one of its own. */
const CLITIC = /(?:['’](?:s|d|m|re|ve|ll)|n['’]t)$/i
const CURLY = /[’‘]/g
const APOSTROPHE = /['’‘]/
const SHORTEST_WITH_CLITIC = 3

const token = (text: string, start: number, apostrophe: boolean): Token => ({
  text,
  start,
  end: start + text.length,
  lower: apostrophe ? text.toLowerCase().replace(CURLY, "'") : text.toLowerCase(),
})

/** Splits a text into tokens, in order. Takes any text; linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const apostrophe = APOSTROPHE.test(piece)
    const clitic = apostrophe && piece.length >= SHORTEST_WITH_CLITIC ? CLITIC.exec(piece) : null
    if (clitic && clitic.index > 0) {
      tokens.push(token(piece.slice(0, clitic.index), index, apostrophe))
      tokens.push(token(clitic[0], index + clitic.index, apostrophe))
    } else tokens.push(token(piece, index, apostrophe))
  }
  return tokens
}
