import { trace } from '@/lib/text/trace'

/** What went wrong in this face since it opened, for a report that the reader may copy. */

/** The last ones tell the most. */
const KEPT = 5

let faults: readonly string[] = []

const note = (error: unknown) => {
  faults = [...faults, trace(error instanceof Error ? error : new Error())].slice(-KEPT)
}

/** Notes every error that nothing catches, from now on. */
export function watchFaults(): void {
  window.addEventListener('error', ({ error }) => note(error))
  window.addEventListener('unhandledrejection', ({ reason }) => note(reason))
}

/** As lib/text/trace.ts writes them, oldest first. */
export const faultsHere = (): readonly string[] => faults
