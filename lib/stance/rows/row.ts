/** A turn of phrase that tells something of a side, with a comment that has it and a like one that has not. */
export interface Row<T> {
  /** Ways of putting it, as `phraseBook` reads them. */
  readonly phrases: readonly string[]
  readonly means: T
  readonly example: string
  readonly counter: string
}

/** The phrases of rows, ready for a book. */
export const entriesOf = <T>(rows: readonly Row<T>[]): { phrase: string; of: T }[] =>
  rows.flatMap(({ phrases, means }) => phrases.map((phrase) => ({ phrase, of: means })))

/** For what is proposed (1) or against it (−1). */
export type Side = 1 | -1

export const turned = (side: Side): Side => (side === 1 ? -1 : 1)
