/** What one measure says, as it stands in the figures file. */
export interface EvalFigure {
  /** Set and what was measured: "article text/trafilatura/accuracy". No tabs. */
  readonly name: string
  /** A share from 0 to 1 or a count. */
  readonly value: number
  readonly better: 'higher' | 'lower'
  /** What another version may be worse by before a check fails; absent where nothing is kept (a peer's figure, a time). */
  readonly tolerance?: number
}

/** One file beside this, and one line in the registry. Undefined where its data are absent. */
export interface EvalMeasure {
  /** Part of it on the command line runs this measure alone. */
  readonly name: string
  run(): Promise<readonly EvalFigure[] | undefined>
}
