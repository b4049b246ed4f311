import { type Token, wordsOf } from './tokens'

/** What a phrase found in a text stands for. */
export type Label =
  | { readonly kind: 'term'; readonly group: number; readonly weak: boolean }
  /** Stands in a group's stead and makes it another event. */
  | { readonly kind: 'other'; readonly group: number }
  | { readonly kind: 'except' }
  | { readonly kind: 'actor'; readonly id: string }

interface Entry {
  readonly words: readonly string[]
  /** Counts only if printed with a capital: "UN" and "WHO" are common words otherwise. */
  readonly acronym: boolean
  readonly labels: Label[]
}

const ACRONYM = /^\p{Lu}{2,3}$/u

/** A phrase that stands in a text: tokens `from` to `to`, end exclusive. */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly labels: readonly Label[]
}

/** Phrases by their first word, longest first: a text is scanned once, however many phrases there are. */
export class TermIndex {
  private readonly byFirst = new Map<string, Entry[]>()

  /** Adds a phrase, or a label to one that is there. A phrase without letters or digits is ignored. */
  add(phrase: string, label: Label): void {
    const words = wordsOf(phrase)
    const first = words[0]
    if (first === undefined) return
    const entries = this.byFirst.get(first) ?? []
    const same = entries.find((entry) => entry.words.join(' ') === words.join(' '))
    if (same) same.labels.push(label)
    else entries.push({ words, acronym: ACRONYM.test(phrase), labels: [label] })
    entries.sort((a, b) => b.words.length - a.words.length)
    this.byFirst.set(first, entries)
  }

  /** Every phrase in reading order, the longest at each place, none overlapping, none across paragraphs. */
  scan(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = []
    for (let at = 0; at < tokens.length; at++) {
      const entries = this.byFirst.get(tokens[at]?.word ?? '')
      const entry = entries?.find((candidate) => standsAt(tokens, at, candidate))
      if (!entry) continue
      hits.push({ from: at, to: at + entry.words.length, labels: entry.labels })
      at += entry.words.length - 1
    }
    return hits
  }
}

function standsAt(tokens: readonly Token[], at: number, { words, acronym }: Entry): boolean {
  const first = tokens[at]
  if (acronym && !first?.capital) return false
  const paragraph = first?.paragraph
  return words.every((word, i) => tokens[at + i]?.word === word && tokens[at + i]?.paragraph === paragraph)
}
