import type { WordSense } from '../general/features'
import { type Reading, readWords } from '../reading/words'
import type { Evidence } from '../types'
import { evidenceIn } from './evidence'
import { moodsOf } from './mood'
import { isReaction, ofParent } from './parent'
import type { PreparedDebate } from './prepare'
import { type Signals, signalsOf } from './signals'
import { turnsOf } from './turns'
import { type WordScores, wordScores } from './word-table'

/** A comment read for a debate: what speaks for a side, and that in numbers. */
export interface CommentReading {
  readonly reading: Reading
  readonly evidence: readonly Evidence[]
  readonly signals: Signals
  readonly words: WordScores
}

/**
 * Reads a comment for a debate.
 * @param lean how far the comment that it answers is in favour (to 1) or against (to −1); absent where it answers none
 */
export function readComment(text: string, debate: PreparedDebate, sense: WordSense, lean?: number): CommentReading {
  const reading = readWords(text)
  const moods = moodsOf(reading, sense)
  const sour = moods.some((mood) => mood < 0)
  const own = evidenceIn(reading, debate, turnsOf(reading, sour), moods)
  // "No." under a comment is said of that comment.
  const reacts = lean !== undefined && isReaction(reading)
  const kept = reacts ? own.filter(({ kind }) => kind !== 'verdict' && kind !== 'irony') : own
  const evidence = lean === undefined ? kept : [...kept, ...ofParent(reading, lean)]
  const words = wordScores(reading, debate.words)
  return { reading, evidence, words, signals: signalsOf(reading, evidence, words, debate, moods) }
}
