/** Faults of the background since it started, for a report that the reader may copy; in memory only. */

/** The last ones tell the most. */
const KEPT = 5

export interface FaultBook {
  note(error: unknown): void
  /** Oldest first. */
  all(): readonly Error[]
}

export function createFaultBook(): FaultBook {
  let faults: readonly Error[] = []
  return {
    note(error) {
      console.error('Newsgloss:', error)
      faults = [...faults, error instanceof Error ? error : new Error(typeof error)].slice(-KEPT)
    },
    all: () => faults,
  }
}
