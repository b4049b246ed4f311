import { stem } from '@/lib/match/events/stem'
import type { Span } from '@/lib/text/article'
import { tokensOf } from '@/lib/text/tokens'
import type { Reading, Word } from './words'

/**
 * Phrases as data. A phrase is words with a space between; a comment's words meet them in any plural or tense, whatever
 * stands between them in marks.
 * - `word*` stands for every word that starts so, `a|b` for either word;
 * - `..` for up to four words of the same sentence, or none;
 * - `^` in front for the start of a sentence, `$` at the end for the end of the comment.
 */
export interface PhraseHit<T> extends Span {
  readonly of: T
  /** First and last word, counted from 0. */
  readonly from: number
  readonly to: number
  /** How many words of its own the phrase has. */
  readonly words: number
}

type Part =
  | { readonly gap: true }
  | { readonly gap: false; readonly stems: readonly string[]; readonly starts: readonly string[] }

interface Phrase<T> {
  readonly of: T
  /** Its place in the book. */
  readonly rank: number
  readonly parts: readonly Part[]
  readonly first: boolean
  readonly last: boolean
  readonly words: number
}

const GAP = 4
const SHORTEST_START = 2
/** Words whose phrases are remembered: the same few thousand make up most comments. */
const MOST_KNOWN = 20_000

function partOf(written: string): Part {
  const options = written.split('|')
  return {
    gap: false,
    stems: options.filter((option) => !option.endsWith('*')).map(stem),
    starts: options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1)),
  }
}

/** "isn't" is taken apart as comments are; words with "|" or "*" and what is a part already ("'s") are not. */
const piecesOf = (written: string): string[] =>
  /[|*]|^\.\.$|^'/.test(written) ? [written] : tokensOf(written).map(({ lower }) => lower)

function phraseOf<T>(written: string, of: T, rank: number): Phrase<T> {
  const first = written.startsWith('^')
  const last = written.endsWith('$')
  const bare = written.slice(first ? 1 : 0, last ? -1 : undefined)
  const pieces = bare
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s-]+/)
    .filter(Boolean)
    .flatMap(piecesOf)
  const parts = pieces.map((piece): Part => (piece === '..' ? { gap: true } : partOf(piece)))
  return { of, rank, first, last, parts, words: parts.filter(({ gap }) => !gap).length }
}

const meets = (part: Part, word: Word) =>
  !part.gap && (part.stems.includes(word.stem) || part.starts.some((start) => word.lower.startsWith(start)))

/** The last word of the phrase where it stands from a word on; -1 where it does not. */
function endOf<T>({ parts, last }: Phrase<T>, words: readonly Word[], from: number): number {
  const sentence = words[from]?.sentence
  let at = from
  let slack = 0
  for (const part of parts) {
    if (part.gap) {
      slack = GAP
      continue
    }
    const limit = at + slack
    while (at <= limit && !(words[at]?.sentence === sentence && meets(part, words[at] as Word))) at++
    if (at > limit) return -1
    at++
    slack = 0
  }
  return last && at < words.length ? -1 : at - 1
}

/** Finds phrases of a kind in comments. */
export interface PhraseBook<T> {
  find(reading: Reading): PhraseHit<T>[]
}

interface Ranked<T> {
  readonly rank: number
  readonly hit: PhraseHit<T>
}

/** Hits without those that lie within a longer one: "no reason to wait" is more than "no reason". */
function longest<T>(hits: Ranked<T>[]): PhraseHit<T>[] {
  if (hits.length < 2) return hits.map(({ hit }) => hit)
  const kept: PhraseHit<T>[] = []
  let reach = -1
  hits.sort(({ hit: a, rank: before }, { hit: b, rank: after }) => a.from - b.from || b.to - a.to || before - after)
  for (const { hit } of hits) {
    const same = kept.at(-1)
    if (hit.to <= reach && !(same && same.from === hit.from && same.to === hit.to)) continue
    kept.push(hit)
    reach = Math.max(reach, hit.to)
  }
  return kept
}

/** The phrases that may start with a word: those whose second word is known, by its stem, and all others. */
interface Starting<T> {
  readonly bySecond: ReadonlyMap<string, readonly Phrase<T>[]>
  readonly others: readonly Phrase<T>[]
}

const put = <T>(map: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>) => {
  const before = map.get(key)
  if (before) before.push(phrase)
  else map.set(key, [phrase])
}

/** Sorts phrases with the same first word, so that only those are tried that the word after it leaves possible. */
function startingWith<T>(phrases: readonly Phrase<T>[]): Starting<T> | null {
  if (phrases.length === 0) return null
  const bySecond = new Map<string, Phrase<T>[]>()
  const others: Phrase<T>[] = []
  for (const phrase of phrases) {
    const second = phrase.parts[1]
    if (!second || second.gap || second.starts.length > 0) others.push(phrase)
    else for (const key of new Set(second.stems)) put(bySecond, key, phrase)
  }
  return { bySecond, others }
}

/** All phrases that may start with a word. */
function index<T>(entries: readonly { readonly phrase: string; readonly of: T }[]) {
  const byStem = new Map<string, Phrase<T>[]>()
  const byStart = new Map<string, Phrase<T>[]>()
  entries.forEach((entry, rank) => {
    const phrase = phraseOf(entry.phrase, entry.of, rank)
    const [head] = phrase.parts
    if (!head || head.gap) throw new Error(`a phrase starts with a word: "${entry.phrase}"`)
    for (const key of new Set(head.stems)) put(byStem, key, phrase)
    for (const key of new Set(head.starts)) {
      if (key.length < SHORTEST_START) throw new Error(`too short a start: "${entry.phrase}"`)
      put(byStart, key, phrase)
    }
  })
  const doors = new Uint8Array(DOORS)
  for (const head of [...byStem.keys(), ...byStart.keys()]) doors[doorOf(head)] = 1
  const lengths = [...new Set([...byStart.keys()].map(({ length }) => length))].sort((a, b) => a - b)
  const startingAt = ({ lower, stem: own }: Word): Phrase<T>[] => {
    const found = [...(byStem.get(own) ?? [])]
    for (const length of lengths) if (length <= lower.length) found.push(...(byStart.get(lower.slice(0, length)) ?? []))
    return found
  }
  return { doors, startingAt }
}

const NONE: readonly never[] = []

/** Words are told apart by their first two letters before anything is looked up: most start no phrase of a book. */
const DOORS = 1024
const doorOf = (word: string) => (word.charCodeAt(0) * 31 + (word.charCodeAt(1) | 0)) & (DOORS - 1)

/** Puts phrases into a book, so that a comment is looked through once however many there are. */
export function phraseBook<T>(entries: readonly { readonly phrase: string; readonly of: T }[]): PhraseBook<T> {
  const { doors, startingAt } = index(entries)
  /** Null for words that start no phrase. */
  const known = new Map<string, Starting<T> | null>()
  const starting = (word: Word): Starting<T> | null => {
    if (doors[doorOf(word.lower)] === 0) return null
    const before = known.get(word.lower)
    if (before !== undefined) return before
    if (known.size >= MOST_KNOWN) known.clear()
    const found = startingWith(startingAt(word))
    known.set(word.lower, found)
    return found
  }
  /** Adds where phrases stand from a word on. */
  const tryAll = (phrases: readonly Phrase<T>[], words: readonly Word[], from: number, hits: Ranked<T>[]) => {
    const word = words[from] as Word
    for (const phrase of phrases) {
      if (phrase.first && words[from - 1]?.sentence === word.sentence) continue
      const to = endOf(phrase, words, from)
      if (to < 0) continue
      const end = words[to]?.end ?? word.end
      hits.push({ rank: phrase.rank, hit: { of: phrase.of, from, to, start: word.start, end, words: phrase.words } })
    }
  }
  return {
    find: ({ words }) => {
      const hits: Ranked<T>[] = []
      for (let from = 0; from < words.length; from++) {
        const phrases = starting(words[from] as Word)
        if (!phrases) continue
        const next = words[from + 1]
        if (next && phrases.bySecond.size > 0) tryAll(phrases.bySecond.get(next.stem) ?? NONE, words, from, hits)
        tryAll(phrases.others, words, from, hits)
      }
      return longest(hits)
    },
  }
}
