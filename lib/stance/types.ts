import type { Span } from '@/lib/text/article'
import type { Side } from './rows/row'

export type { Stance } from '@/lib/story/schema'

/** What kind of thing decided. */
export type EvidenceKind =
  /** The proposal is demanded, refused, praised or blamed by name. */
  | 'proposition'
  /** A verdict on whatever is proposed ("bad idea"). */
  | 'verdict'
  /** An argument of the debate. */
  | 'argument'
  /** Praise or blame of somebody who stands behind a side. */
  | 'actor'
  /** Irony. */
  | 'irony'
  /** A question that wants no answer. */
  | 'question'
  /** Agreement with the comment that is answered, or contradiction. */
  | 'parent'

/** A stretch of a comment that speaks for a side (1 in favour, −1 against). Offsets are UTF-16 code units of the comment. */
export interface Evidence extends Span {
  readonly kind: EvidenceKind
  readonly side: Side
  readonly weight: number
  /** Id of the argument. */
  readonly argument?: string
}

/** Why a comment is judged so: a key for the words that a face shows, and the stretches that decided. */
export interface StanceReason {
  readonly key: EvidenceKind | 'words' | 'tone' | 'nothing'
  readonly words: readonly (Span & { readonly text: string })[]
}
