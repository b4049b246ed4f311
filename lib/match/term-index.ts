import { isKatakana } from '@/lib/text/script'
import { formsOf } from './endings'
import { type Token, wordsOf } from './tokens'

/** A term of a part of the event. */
export interface TermLabel {
  readonly kind: 'term'
  readonly group: number
  readonly weak: boolean
  /** Holds another term of its group, and says more than that: "liaison office", "Verbindungsbüro", "Nato summit". */
  readonly specific?: boolean
}

/** What a phrase found in a text stands for. */
export type Label =
  | TermLabel
  /** Stands in a group's stead and makes it another event. */
  | { readonly kind: 'other'; readonly group: number }
  | { readonly kind: 'except' }
  | { readonly kind: 'actor'; readonly id: string }

interface Entry {
  readonly words: readonly string[]
  /** For each word the forms in which it may stand. */
  readonly forms: readonly (readonly string[])[]
  /** Counts only if printed with a capital: "UN" and "WHO" are common words otherwise. */
  readonly acronym: boolean
  /** The language whose event terms it holds: another's would contradict them. */
  language: string | undefined
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

  /**
   * Adds a phrase, or a label to one that is there. A phrase without letters or digits is ignored. What a phrase stands
   * for in the event is decided by the language that has it first.
   */
  add(phrase: string, label: Label, language = 'en'): void {
    const words = wordsOf(phrase)
    const entry = this.entryOf(words, ACRONYM.test(phrase), language)
    if (!entry) return
    if (label.kind !== 'actor') {
      if (entry.language !== undefined && entry.language !== language) return
      entry.language = language
    }
    entry.labels.push(label)
  }

  /** The entry of a phrase, made where there is none. */
  private entryOf(words: readonly string[], acronym: boolean, language: string): Entry | undefined {
    const first = words[0]
    if (first === undefined) return undefined
    const known = this.byFirst.get(first)?.find((entry) => entry.words.join(' ') === words.join(' '))
    if (known) return known
    const forms = words.map((word) => formsOf(word, language))
    const entry: Entry = { words, forms, acronym, language: undefined, labels: [] }
    for (const form of forms[0] ?? []) {
      const entries = [...(this.byFirst.get(form) ?? []), entry]
      this.byFirst.set(
        form,
        entries.sort((a, b) => b.words.length - a.words.length),
      )
    }
    return entry
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

/** Whether two neighbours are letters of one name in katakana: "フランス" does not stand in a longer name. */
const inOneName = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start && isKatakana(a.word) && isKatakana(b.word)

function standsAt(tokens: readonly Token[], at: number, { forms, acronym }: Entry): boolean {
  const first = tokens[at]
  if (acronym && !first?.capital) return false
  const paragraph = first?.paragraph
  const end = at + forms.length
  if (first && first.size < 1 && (inOneName(tokens[at - 1], first) || inOneName(tokens[end - 1], tokens[end])))
    return false
  return forms.every((allowed, i) => {
    const token = tokens[at + i]
    return token?.paragraph === paragraph && allowed.includes(token?.word ?? '')
  })
}
