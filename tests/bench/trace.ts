import type { CDPSession } from 'playwright-core'

/** What the browser's own tracing says of a page's thread. Long-task entries alone do not see tasks below 50 ms. */

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly dur?: number
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'blink.user_timing']
const TASK_NAMES = new Set(['RunTask', 'ThreadControllerImpl::RunTask'])

/**
 * Milliseconds of the longest task on the thread on which the user-timing mark stands, by the wall clock. Throws where
 * there is no such thread.
 */
export function longestTask(events: readonly TraceEvent[], mark: string): number {
  const marked = events.find(({ name }) => name === mark)
  if (!marked) throw new Error(`The trace holds no mark ${mark}`)
  const here = ({ pid, tid, ph, name }: TraceEvent) =>
    pid === marked.pid && tid === marked.tid && ph === 'X' && TASK_NAMES.has(name)
  return Math.max(0, ...events.filter(here).map(({ dur = 0 }) => dur / 1_000))
}

/** Traces while `act` runs. */
export async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  })
  try {
    await act()
  } finally {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
    await session.send('Tracing.end')
    await complete
    session.off('Tracing.dataCollected', collect)
  }
  return events
}
