import { sentencesIn } from '@/lib/text/sentences'
import { type Token, tokensOf } from '@/lib/text/tokens'
import { capitalLines } from './capital-lines'
import type { Range } from './entities/runs'

/** A text as names are looked for in it: words with hyphens and abbreviations in parts, sentences within lines. */
export interface Pieces {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Range[]
  /** The sentence that each token stands in. */
  readonly sentenceOf: Int32Array
  /** The line that each token stands in, from 0. */
  readonly lineOf: Int32Array
  /** Lines where a capital shows no name. */
  readonly capitalLines: ReadonlySet<number>
}

const PART = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[^\p{L}\p{M}\p{N}]/gu
const HAS_MARK = /[\p{L}\p{N}][-‐‑&.][\p{L}\p{N}]|\p{L}\.$/u
const FIGURE = /^\p{N}/u

/** "Franco-German" and "U.S." as the tagger knows them: each letter group and mark alone. */
function partsOf(token: Token): Token[] {
  if (!HAS_MARK.test(token.text) || FIGURE.test(token.text)) return [token]
  return [...token.text.matchAll(PART)].map(({ 0: text, index }) => ({
    text,
    start: token.start + index,
    end: token.start + index + text.length,
    lower: text.toLowerCase().replaceAll('’', "'"),
  }))
}

function breakFrom(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}

/** Reads a text, a line a paragraph. Linear in its length. */
export function piecesOf(text: string): Pieces {
  const tokens: Token[] = []
  for (const token of tokensOf(text)) for (const part of partsOf(token)) tokens.push(part)
  const lineOf = new Int32Array(tokens.length)
  const sentenceOf = new Int32Array(tokens.length)
  const sentences: Range[] = []
  let from = 0
  let line = 0
  let lineBreak = breakFrom(text, 0)
  const close = (to: number) => {
    for (const range of sentencesIn(tokens, { from, to })) {
      sentenceOf.fill(sentences.length, range.from, range.to)
      sentences.push(range)
    }
    lineOf.fill(line, from, to)
    from = to
  }
  tokens.forEach((token, i) => {
    if (lineBreak > token.start) return
    close(i)
    for (; lineBreak < token.start; lineBreak = breakFrom(text, lineBreak + 1)) line++
  })
  close(tokens.length)
  return { text, tokens, sentences, sentenceOf, lineOf, capitalLines: capitalLines(tokens, lineOf) }
}
