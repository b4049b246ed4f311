import { mentions } from '../general/scopes'
import { phraseBook } from '../reading/phrases'
import type { Reading } from '../reading/words'
import { APART, type Apart } from '../rows/apart'
import { entriesOf } from '../rows/row'
import type { Evidence, EvidenceKind } from '../types'
import type { Moods } from './mood'
import type { PreparedDebate } from './prepare'
import type { WordScores } from './word-table'

/** A comment in the few numbers by which its side is decided. */

const KINDS: readonly EvidenceKind[] = ['proposition', 'verdict', 'argument', 'actor', 'irony', 'question', 'parent']

/** Numbers above 0 speak for "favour", below for "against". */
export type Leanings = Readonly<Record<EvidenceKind | 'tone' | 'words', number>>

/** Numbers that tell whether a side is taken at all. */
export interface Commitment {
  /** How much evidence there is on the stronger side, and on the other. */
  readonly most: number
  readonly least: number
  readonly stated: number
  readonly argued: number
  readonly personal: number
  readonly replying: number
  readonly ironic: number
  readonly balanced: number
  readonly asks: number
  /** Whether it is nothing but questions. */
  readonly onlyAsks: number
  readonly aboutArticle: number
  readonly chat: number
  /** Whether the proposition's own words are in it. */
  readonly onTopic: number
  readonly mood: number
  readonly length: number
  /** What was learned of its words. */
  readonly words: number
}

export interface Signals {
  readonly leanings: Leanings
  readonly commitment: Commitment
}

const apart = phraseBook<Apart>(entriesOf(APART))

/** The second like piece of evidence tells less than the first: 1, 1.5, 1.75 … */
const saturated = (sum: number) => 2 * (1 - 0.5 ** sum)

function sumOf(evidence: readonly Evidence[], kind: EvidenceKind, side: number): number {
  const strongest = new Map<string, number>()
  for (const each of evidence) {
    if (each.kind !== kind || each.side !== side) continue
    const { argument = '', start, weight } = each
    const key = kind === 'argument' ? argument : `${start}`
    strongest.set(key, Math.max(strongest.get(key) ?? 0, weight))
  }
  return saturated([...strongest.values()].reduce((sum, weight) => sum + weight, 0))
}

const NO_SUMS = [0, 0] as const

const count = (flag: boolean) => Number(flag)

/** Puts the evidence of a comment into numbers. */
export function signalsOf(
  reading: Reading,
  evidence: readonly Evidence[],
  learned: WordScores,
  debate: PreparedDebate,
  moods: Moods,
): Signals {
  const sums = KINDS.map((kind) =>
    evidence.some((each) => each.kind === kind) ? [sumOf(evidence, kind, 1), sumOf(evidence, kind, -1)] : NO_SUMS,
  )
  const total = (side: 0 | 1) => sums.reduce((sum, pair) => sum + (pair[side] ?? 0), 0)
  const strength = (kind: EvidenceKind) => Math.max(...(sums[KINDS.indexOf(kind)] ?? [0]))
  const root = Math.sqrt(reading.words.length + 4)
  const kinds = new Set(apart.find(reading).map(({ of }) => of))
  const leaning = Object.fromEntries(KINDS.map((kind, i) => [kind, (sums[i]?.[0] ?? 0) - (sums[i]?.[1] ?? 0)]))
  return {
    leanings: {
      ...(leaning as Record<EvidenceKind, number>),
      tone: moods.reduce((sum, mood) => sum + mood, 0) / root,
      words: learned.side,
    },
    commitment: {
      most: Math.max(total(0), total(1)),
      least: Math.min(total(0), total(1)),
      stated: Math.max(strength('proposition'), strength('verdict')),
      argued: strength('argument'),
      personal: strength('actor'),
      replying: strength('parent'),
      ironic: Math.max(strength('irony'), strength('question')),
      balanced: count(kinds.has('balanced')),
      asks: count(kinds.has('asks')),
      onlyAsks: count(reading.ends.length > 0 && reading.ends.every((end) => end.includes('?'))),
      aboutArticle: count(kinds.has('about-the-article')),
      chat: count(kinds.has('chat')),
      onTopic: count(mentions(reading, debate.target).some(Boolean)),
      mood: moods.reduce((sum, mood) => sum + Math.abs(mood), 0) / root,
      length: Math.log2(1 + reading.words.length),
      words: learned.taken,
    },
  }
}
