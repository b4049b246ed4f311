import type { WordSense } from '../general/features'
import { type Reading, readWords } from '../reading/words'
import type { Evidence } from '../types'
import { evidenceIn } from './evidence'
import { moodOf } from './mood'
import { isReaction, ofParent } from './parent'
import type { PreparedDebate } from './prepare'
import { type Signals, signalsOf } from './signals'
import { turnsOf } from './turns'

/** A comment read for a debate: what speaks for a side, and that in numbers. */
export interface CommentReading {
  readonly reading: Reading
  readonly evidence: readonly Evidence[]
  readonly signals: Signals
}

/**
 * Reads a comment for a debate.
 * @param lean how far the comment that it answers is in favour (to 1) or against (to −1); absent where it answers none
 */
export function readComment(text: string, debate: PreparedDebate, sense: WordSense, lean?: number): CommentReading {
  const reading = readWords(text)
  const sour = reading.words.some((word) => moodOf(word, sense) < 0)
  const own = evidenceIn(reading, debate, turnsOf(reading, sour), sense)
  // "No." under a comment is said of that comment.
  const reacts = lean !== undefined && isReaction(reading)
  const kept = reacts ? own.filter(({ kind }) => kind !== 'verdict' && kind !== 'irony') : own
  const evidence = lean === undefined ? kept : [...kept, ...ofParent(reading, lean)]
  return { reading, evidence, signals: signalsOf(reading, evidence, debate, sense) }
}
