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
  readonly parts: readonly Part[]
  readonly first: boolean
  readonly last: boolean
  readonly words: number
}

const GAP = 4
const SHORTEST_START = 2
const LONGEST_START = 20
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

function phraseOf<T>(written: string, of: T): Phrase<T> {
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
  return { of, first, last, parts, words: parts.filter(({ gap }) => !gap).length }
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

/** Hits without those that lie within a longer one: "no reason to wait" is more than "no reason". */
function longest<T>(hits: readonly PhraseHit<T>[]): PhraseHit<T>[] {
  const kept: PhraseHit<T>[] = []
  let reach = -1
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const [same] = kept.slice(-1)
    if (hit.to <= reach && !(same && same.from === hit.from && same.to === hit.to)) continue
    kept.push(hit)
    reach = Math.max(reach, hit.to)
  }
  return kept
}

/** Puts phrases into a book, so that a comment is looked through once however many there are. */
export function phraseBook<T>(entries: readonly { readonly phrase: string; readonly of: T }[]): PhraseBook<T> {
  const byStem = new Map<string, Phrase<T>[]>()
  const byStart = new Map<string, Phrase<T>[]>()
  const put = (map: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>) =>
    map.set(key, [...(map.get(key) ?? []), phrase])
  for (const entry of entries) {
    const phrase = phraseOf(entry.phrase, entry.of)
    const [head] = phrase.parts
    if (!head || head.gap) throw new Error(`a phrase starts with a word: "${entry.phrase}"`)
    for (const key of new Set(head.stems)) put(byStem, key, phrase)
    for (const key of new Set(head.starts)) {
      if (key.length < SHORTEST_START) throw new Error(`too short a start: "${entry.phrase}"`)
      put(byStart, key, phrase)
    }
  }
  const known = new Map<string, readonly Phrase<T>[]>()
  const candidates = (word: Word): readonly Phrase<T>[] => {
    const before = known.get(word.lower)
    if (before) return before
    const found = [...(byStem.get(word.stem) ?? [])]
    for (let length = SHORTEST_START; length <= Math.min(word.lower.length, LONGEST_START); length++) {
      found.push(...(byStart.get(word.lower.slice(0, length)) ?? []))
    }
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(word.lower, found)
    return found
  }
  return {
    find: ({ words }) => {
      const hits: PhraseHit<T>[] = []
      words.forEach((word, from) => {
        for (const phrase of candidates(word)) {
          if (phrase.first && words[from - 1]?.sentence === word.sentence) continue
          const to = endOf(phrase, words, from)
          if (to < 0) continue
          hits.push({
            of: phrase.of,
            from,
            to,
            start: word.start,
            end: words[to]?.end ?? word.end,
            words: phrase.words,
          })
        }
      })
      return hits.length > 1 ? longest(hits) : hits
    },
  }
}
