import type { EntityType, Label } from './entities/labels'
import { bitOf, rowsOf } from './lexicon'
import { missedAgain, missedByAll } from './missed-names'
import type { Pieces } from './pieces'
import { isKnownPress } from './press'
import { type EntitySpan, spansOf } from './recognise'
import { STATE_BY_DEMONYM, STATE_BY_NAME } from './states'
import { worldBody } from './world-bodies'

/** A name in the text, trimmed to what is the name itself: half-open range of tokens. */
export interface Name extends EntitySpan {
  /** Its words, without a leading article and without marks. */
  readonly words: readonly string[]
}

const WORD = /[\p{L}\p{N}]/u
const TITLE = bitOf('courtesy') | bitOf('office') | bitOf('rank') | bitOf('occupation')
/** "article V", "Section B", "(R-Ohio)": a letter, a numeral, a party beside a region name nobody. */
const NOBODY = /^(?:\p{L}\.?|[IVX]+|\p{N}.*|[RDI][-–]\p{L}.*)$/u

const isWord = (text: string | undefined) => text !== undefined && WORD.test(text)
const isTitle = (text: string) => (rowsOf(text.toLowerCase()) & TITLE) !== 0

/** Cuts marks and, of a person, titles from both ends. */
function trimmed({ from, to, type }: EntitySpan, { tokens }: Pieces): EntitySpan | undefined {
  let start = from
  let end = to
  while (end > start && (!isWord(tokens[end - 1]?.text) || /^['’]s$/.test(tokens[end - 1]?.text ?? ''))) {
    // "the U.S.": a stop after a letter belongs to it.
    if (tokens[end - 1]?.text === '.' && tokens[end - 3]?.text === '.') break
    end--
  }
  while (start < end && !isWord(tokens[start]?.text)) start++
  if (type === 'PER')
    while (start < end - 1 && (isTitle(tokens[start]?.text ?? '') || !isWord(tokens[start]?.text))) start++
  return start < end ? { from: start, to: end, type } : undefined
}

/** Whether a name is none after all: "V", "President", "Kenyan", the letters of "AK-47". */
function namesNobody({ words, to, type }: Name, { tokens }: Pieces): boolean {
  const written = words.join(' ')
  if (written === '' || NOBODY.test(written) || words.every(isTitle)) return true
  if (type !== 'PER' && STATE_BY_DEMONYM.has(written) && !STATE_BY_NAME.has(written)) return true
  return tokens[to]?.text === '-' && /^\p{N}/u.test(tokens[to + 1]?.text ?? '')
}

const isUpper = (text: string | undefined) => /^\p{Lu}{2,}$/u.test(text ?? '')

/** What parts two names within a span: "Nairobi, Kenya", "the FBI and the Ministry of Justice". */
const parts = (type: EntityType, tokens: Pieces['tokens'], i: number) =>
  type === 'LOC'
    ? tokens[i]?.text === ','
    : type === 'ORG' && tokens[i]?.lower === 'and' && isUpper(tokens[i - 1]?.text)

/** The names of a span, where it is of more than one. */
function parted(span: EntitySpan, { tokens }: Pieces): EntitySpan[] {
  const spans: EntitySpan[] = []
  let from = span.from
  for (let i = span.from; i <= span.to; i++) {
    if (i < span.to && !parts(span.type, tokens, i)) continue
    if (i > from) spans.push({ from, to: i, type: span.type })
    from = i + 1
  }
  return spans
}

/** The words of a range; letters parted by stops are one word again. */
export function wordsIn({ text, tokens }: Pieces, from: number, to: number): string[] {
  const written = text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  const words = written
    .replaceAll('’', "'")
    .split(/[\s,"“”()]+/)
    .filter(isWord)
  return words.length > 1 && words[0]?.toLowerCase() === 'the' ? words.slice(1) : words
}

const isBody = (name: string) => worldBody(name) !== undefined || isKnownPress(name)

/** Every name of the text, in order. */
export function namesOf(pieces: Pieces, labels: readonly Label[]): Name[] {
  const covered = new Uint8Array(pieces.tokens.length)
  const spans: EntitySpan[] = []
  for (const span of spansOf(labels).flatMap((span) => parted(span, pieces))) {
    if (pieces.capitalLines.has(pieces.lineOf[span.from] as number)) continue
    const kept = trimmed(span, pieces)
    if (!kept) continue
    covered.fill(1, kept.from, kept.to)
    spans.push(kept)
  }
  const more = [...missedAgain(pieces, spans, covered), ...missedByAll(pieces, covered)]
  return [...spans, ...more]
    .sort((a, b) => a.from - b.from)
    .map((span) => ({ ...span, words: wordsIn(pieces, span.from, span.to) }))
    .map((name) => (isBody(name.words.join(' ')) ? { ...name, type: 'ORG' as const } : name))
    .filter((name) => !namesNobody(name, pieces))
}
