import type { Attribution } from '@/lib/story/schema'
import type { Span } from '@/lib/text/article'

/** Offsets are UTF-16 code units of the text analysed: every span is a stretch of it. */

/**
 * How a text has the words: all in quotation marks, some of them, reported in the reporter's words, printed as speech
 * without marks, or a refusal to speak.
 */
export type ArticleForm = 'direct' | 'mixed' | 'indirect' | 'unmarked' | 'declined'

/** A statement that a text attributes to somebody. */
export interface FoundStatement {
  /** What was said, in text order; more than one stretch where the text interrupts it. */
  readonly content: readonly Span[]
  /** The word that shows that somebody speaks. */
  readonly cue: Span
  /** The words that say who speaks; absent where the sentence does not. */
  readonly speaker?: Span
  /** Index of the actor who speaks, where that is known. */
  readonly actor?: number
  /** The name of whoever speaks, as the text has it most fully, or the words of a description; '' where unclear. */
  readonly name: string
  readonly attribution: Attribution
  /** The stretch that gives the reason for withholding the name. */
  readonly anonymity?: Span
  /** Through whom the text has the words: the statement is second-hand. */
  readonly via?: Via
  readonly form: ArticleForm
  /** How likely words and speaker are right, 0 to 1. */
  readonly confidence: number
  /** Sure enough to be shown without "possible". */
  readonly certain: boolean
}

export interface Via {
  readonly name: string
  readonly span: Span
}
