import { stem } from '@/lib/match/events/stem'
import type { Span } from '@/lib/text/article'
import { quotationsOf } from '@/lib/text/quotations'
import { type Token, tokensOf } from '@/lib/text/tokens'
import { spelt } from '../rows/spellings'

/** A word of a comment. Offsets are UTF-16 code units of the comment. */
export interface Word extends Span {
  /** In lower case and as it is usually spelt. */
  readonly lower: string
  /** Without plural and tense, so that a phrase meets its other forms. */
  readonly stem: string
  /** Which sentence it stands in, from 0. */
  readonly sentence: number
  /** Which clause of the comment, from 0: stops, commas, dashes and "but" part them. */
  readonly clause: number
  /** Up to three words after "not" or its like, in the same clause. */
  readonly negated: boolean
  /** Between quotation marks. */
  readonly quoted: boolean
}

/** A comment as words, with how its sentences end. */
export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  /** The marks that end each sentence: "?", "?!", "…", ".", or none. */
  readonly ends: readonly string[]
}

/** More of a comment is not looked at: its side is clear by then, and the work stays bounded. */
export const MAX_LENGTH = 6_000

const NEGATORS: ReadonlySet<string> = new Set(
  "not n't no never nothing nobody cannot neither nor hardly dont doesnt isnt wont cant didnt shouldnt".split(' '),
)
const NEGATED_AFTER = 4
const ENDS_SENTENCE = /^[.!?…]+$/
const PARTS_CLAUSE = /^[,;:()\-–—]+$/
const CONTRAST: ReadonlySet<string> = new Set(['but', 'however', 'although', 'though', 'yet'])
/** "Rules-based" is two words. */
const HYPHEN = /[-‐‑]/
const HAS_LETTER = /[\p{L}\p{N}]/u

/** A word as it is usually spelt, with its stem. */
type Form = Pick<Word, 'lower' | 'stem'>

/** Forms of words that comments repeat: the same few thousand make up most of them. */
const forms = new Map<string, Form>()
const MOST_FORMS = 20_000

function formOf(written: string): Form {
  const known = forms.get(written)
  if (known) return known
  if (forms.size >= MOST_FORMS) forms.clear()
  const lower = spelt(written)
  const form = { lower, stem: stem(lower) }
  forms.set(written, form)
  return form
}

/** Whether a line ends between two tokens. */
const breaksLine = (text: string, from: number, to: number) => text.slice(from, to).includes('\n')

/** Reads a comment. Takes any text; linear in the part that is looked at. */
export function readWords(whole: string): Reading {
  const text = whole.slice(0, MAX_LENGTH)
  const quotations = quotationsOf(text)
  const words: Word[] = []
  const ends: string[] = []
  let [sentence, clause, negation, quotation, last] = [0, 0, 0, 0, 0]
  let open = false
  const close = (mark: string) => {
    if (open) ends[sentence++] = mark
    else if (sentence > 0) ends[sentence - 1] += mark
    open = false
    clause++
    negation = 0
  }
  const add = ({ start, end, lower }: Token) => {
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation++
    if (CONTRAST.has(lower)) {
      clause++
      negation = 0
    }
    const quoted = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= start
    let at = start
    for (const part of HYPHEN.test(lower) ? lower.split(HYPHEN) : [lower]) {
      const { lower: usual, stem: own } = formOf(part)
      const last = Math.min(end, at + part.length)
      if (usual)
        words.push({ start: at, end: last, lower: usual, stem: own, sentence, clause, negated: negation > 0, quoted })
      at += part.length + 1
    }
    negation = NEGATORS.has(lower) ? NEGATED_AFTER : Math.max(0, negation - 1)
    open = true
  }
  for (const token of tokensOf(text)) {
    if (breaksLine(text, last, token.start)) close('')
    last = token.end
    if (ENDS_SENTENCE.test(token.text)) close(token.text)
    else if (HAS_LETTER.test(token.text)) add(token)
    else if (PARTS_CLAUSE.test(token.text)) {
      clause++
      negation = 0
    }
  }
  if (open) ends[sentence] = ''
  return { text, words, ends }
}

/** Whether a sentence ends with a question mark. */
export const isQuestion = (reading: Reading, sentence: number): boolean => (reading.ends[sentence] ?? '').includes('?')
