import type { Article } from '@/lib/text/article'

/** A word as matching sees it. Offsets are UTF-16 code units in its paragraph. */
export interface Token {
  /** Lower case, without accents and a final "'s". */
  readonly word: string
  readonly start: number
  readonly end: number
  readonly possessive: boolean
  /** Printed with a capital letter. */
  readonly capital: boolean
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
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]s(?![\p{L}\p{M}\p{N}]))?/giu
const SENTENCE_END = /[.!?…]/
const ASCII = /^[\x20-\x7e]*$/

function foldWord(printed: string): string {
  const lower = printed.toLowerCase()
  return ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '')
}

/** The folded words of a phrase, as they stand in `Token.word`. */
export function wordsOf(phrase: string): string[] {
  return (phrase.match(WORD) ?? []).map((printed) => foldWord(printed.replace(/['’]s$/i, '')))
}

/** Whether a sentence ends between two words. "J. Smith" and "at 7.30" have a full stop and no end; ";" parts subjects. */
function endsSentence(gap: string, before: number, capital: boolean): boolean {
  return gap.includes(';') || (capital && before > 1 && SENTENCE_END.test(gap))
}

function addTokens(tokens: Token[], text: string, paragraph: number, firstSentence: number): number {
  let sentence = firstSentence
  let end = 0
  let length = 0
  for (const match of text.matchAll(WORD)) {
    const printed = match[0]
    const possessive = printed.length > 2 && /['’]s$/i.test(printed)
    const plain = possessive ? printed.slice(0, -2) : printed
    const capital = plain.charAt(0) !== plain.charAt(0).toLowerCase()
    if (endsSentence(text.slice(end, match.index), length, capital)) sentence++
    end = match.index + printed.length
    length = plain.length
    tokens.push({ word: foldWord(plain), start: match.index, end, possessive, capital, sentence, paragraph })
  }
  return end > 0 ? sentence + 1 : firstSentence
}

/** Splits an article into words. Linear in its length; takes any text. */
export function tokenise(article: Article): Words {
  const tokens: Token[] = []
  const paragraphs = article.paragraphs.map(({ text }) => text)
  let sentences = addTokens(tokens, article.headline, -1, 0)
  const headline = tokens.length
  paragraphs.forEach((text, paragraph) => {
    sentences = addTokens(tokens, text, paragraph, sentences)
  })
  return { tokens, headline, sentences, headlineText: article.headline, paragraphs }
}

/** The text from one token to another of the same paragraph as the page has it, end exclusive. */
export function printed(words: Words, from: number, to: number): string {
  const first = words.tokens[from]
  const last = words.tokens[to - 1]
  if (!first || !last) return ''
  const text = first.paragraph < 0 ? words.headlineText : (words.paragraphs[first.paragraph] ?? '')
  return text.slice(first.start, last.end)
}
