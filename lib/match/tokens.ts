import type { Article } from '@/lib/text/article'
import { languageOf } from '@/lib/text/language'
import { hasUnspaced } from '@/lib/text/script'
import { endsSentence } from '@/lib/text/sentence-gap'

/** A word as matching sees it. Offsets are UTF-16 code units in its paragraph. */
export interface Token {
  /** Lower case, without accents and a final "'s". One character where a script has no spaces. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** Words before it in the text, and its own length in words: a character of a script without spaces is half a word. */
  readonly at: number
  readonly size: number
  readonly possessive: boolean
  /** Printed with a capital letter. */
  readonly capital: boolean
  /** Printed in capitals, two letters or more. */
  readonly allCapitals: boolean
  /** From 0 over the headline and the whole body; a paragraph's end ends its sentence. */
  readonly sentence: number
  /** From 0; -1 is the headline. */
  readonly paragraph: number
}

/** An article as one run of words, the headline's first. */
export interface Words {
  readonly tokens: readonly Token[]
  /** How many tokens, from the first, are the headline's. */
  readonly headline: number
  readonly sentences: number
  readonly headlineText: string
  readonly paragraphs: readonly string[]
  /** The language it is written in, as far as that shows: "fr". */
  readonly language: string | undefined
}

/** A run of letters without end is cut: it is no word, and could be too long to be matched at all. */
const WORD = /[\p{L}\p{M}\p{N}]{1,256}(?:['’][sS](?![\p{L}\p{M}\p{N}]))?/gu
const ASCII = /^[\x20-\x7e]*$/
const POSSESSIVE = /['’]s$/i
/** What a script without spaces is cut into: its characters, and words of other scripts among them. */
const PIECE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\uff70]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\uff70]+/gu

function foldWord(printed: string): string {
  const lower = printed.toLowerCase()
  return ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '')
}

interface Piece {
  readonly text: string
  readonly start: number
  readonly unspaced: boolean
}

/** The words of a text as printed; a script without spaces gives its characters. */
function* piecesOf(text: string): Generator<Piece> {
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (ASCII.test(run) || !hasUnspaced(run)) {
      yield { text: run, start: index, unspaced: false }
      continue
    }
    for (const { 0: piece, index: within } of run.matchAll(PIECE)) {
      yield { text: piece, start: index + within, unspaced: hasUnspaced(piece) }
    }
  }
}

/** The folded words of a phrase, as they stand in `Token.word`. */
export function wordsOf(phrase: string): string[] {
  return [...piecesOf(phrase)].map(({ text }) => foldWord(text.replace(POSSESSIVE, '')))
}

/** Half a word each: two characters say about as much as one English word. */
const CHARACTER_SIZE = 0.5

const isAllCapitals = (printed: string) =>
  printed.length > 1 && printed === printed.toUpperCase() && /\p{Lu}/u.test(printed)

/** Words of a text that are read: longer than any article, and little enough for a page that is no article. */
export const MAX_TOKENS = 200_000

/** Reads one paragraph after another into tokens. */
class Reader {
  readonly tokens: Token[] = []
  sentences = 0
  private at = 0

  read(text: string, paragraph: number): void {
    let end = 0
    let before = ''
    for (const piece of piecesOf(text)) {
      if (this.tokens.length >= MAX_TOKENS) break
      const possessive = piece.text.length > 2 && POSSESSIVE.test(piece.text)
      const plain = possessive ? piece.text.slice(0, -2) : piece.text
      const capital = plain.charAt(0) !== plain.charAt(0).toLowerCase()
      if (end > 0 && endsSentence(text.slice(end, piece.start), before, capital)) this.sentences++
      end = piece.start + piece.text.length
      before = foldWord(plain)
      const size = piece.unspaced ? CHARACTER_SIZE : 1
      this.tokens.push({
        word: before,
        start: piece.start,
        end,
        at: this.at,
        size,
        possessive,
        capital,
        allCapitals: capital && isAllCapitals(plain),
        sentence: this.sentences,
        paragraph,
      })
      this.at += size
    }
    if (end > 0) this.sentences++
  }
}

/** Splits an article into words, the first `MAX_TOKENS` of them. Linear in its length; takes any text. */
export function tokenise(article: Article): Words {
  const reader = new Reader()
  reader.read(article.headline, -1)
  const headline = reader.tokens.length
  const paragraphs = article.paragraphs.map(({ text }) => text)
  paragraphs.forEach((text, paragraph) => {
    reader.read(text, paragraph)
  })
  const { tokens, sentences } = reader
  return { tokens, headline, sentences, headlineText: article.headline, paragraphs, language: languageOf(article) }
}

/** Words between two stretches of tokens, `first` before `second`, ends exclusive. */
export function wordsBetween(tokens: readonly Token[], firstEnd: number, secondStart: number): number {
  const last = tokens[firstEnd - 1]
  const next = tokens[secondStart]
  return last && next ? Math.max(0, next.at - last.at - last.size) : 0
}

/** Words before a token; at the text's end, of the whole text. */
export function wordsBefore(tokens: readonly Token[], index: number): number {
  const last = tokens[Math.min(index, tokens.length) - 1]
  return last ? last.at + last.size : 0
}

/** The text from one token to another of the same paragraph as the page has it, end exclusive. */
export function printed(words: Words, from: number, to: number): string {
  const first = words.tokens[from]
  const last = words.tokens[to - 1]
  if (!first || !last) return ''
  const text = first.paragraph < 0 ? words.headlineText : (words.paragraphs[first.paragraph] ?? '')
  return text.slice(first.start, last.end)
}
