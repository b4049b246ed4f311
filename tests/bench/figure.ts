import type { Summary } from './statistics'

/** One line of the table: what was measured, what it may be, and how a peer did in the same run. */
export interface Figure {
  readonly name: string
  readonly unit: 'ms' | 'bytes'
  readonly ours: Summary
  readonly peer?: { readonly name: string; readonly summary: Summary; readonly ratio: number }
  /** What `of` the figure may be at most. */
  readonly budget?: { readonly of: 'median' | 'worst' | 'ratio'; readonly limit: number }
  /** What a reader of the table must know to judge it. */
  readonly note?: string
}

/** The value that a figure's budget is about; undefined where it has none. */
export function measured({ ours, peer, budget }: Figure): number | undefined {
  if (!budget) return undefined
  return budget.of === 'ratio' ? peer?.ratio : ours[budget.of]
}

/** Whether the budget is kept; undefined where there is none. */
export function kept(figure: Figure): boolean | undefined {
  const value = measured(figure)
  return value === undefined || !figure.budget ? undefined : value <= figure.budget.limit
}
