import { type Atom, atomsOf, Form, type Knowledge } from './atoms'
import { type Elsewhere, elsewhereOf } from './elsewhere'
import { type Range, type Runs, runsOf, segmentsOf } from './runs'

/** An article made ready for features. */
export interface Prepared {
  readonly atoms: readonly Atom[]
  /** The sentence of each segment, and where in it a name may stand. */
  readonly segments: readonly { readonly sentence: Range; readonly range: Range }[]
  readonly starts: Uint8Array
  readonly runs: Runs
  readonly elsewhere: ReadonlyMap<number, Elsewhere>
}

/** @param sentences cover all tokens, in order */
export function prepare(tokens: readonly string[], sentences: readonly Range[], knowledge: Knowledge): Prepared {
  const atoms = atomsOf(tokens, knowledge)
  const starts = new Uint8Array(tokens.length)
  for (const { from, to } of sentences) {
    let first = from
    while (first < to - 1 && atoms[first]?.form === Form.mark) first++
    starts[first] = 1
  }
  const runs = runsOf(atoms, sentences)
  const segments = sentences.flatMap((sentence) =>
    segmentsOf(atoms, runs, [sentence]).map((range) => ({ sentence, range })),
  )
  return { atoms, segments, starts, runs, elsewhere: elsewhereOf(atoms, starts, runs) }
}
