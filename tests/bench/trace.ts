import type { CDPSession } from 'playwright-core'

/** What the browser's own tracing says of a page's thread. Long-task entries alone do not see tasks below 50 ms. */

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  /** Time on a processor, microseconds. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string; readonly scriptName?: string } }
}

export interface Task {
  /** Milliseconds by the wall clock, what others on the machine take included. */
  readonly took: number
  /** Milliseconds on a processor. */
  readonly worked: number
  /** Whether a script of the extension ran in it. */
  readonly ours: boolean
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'blink.user_timing']
const TASK_NAMES = new Set(['RunTask', 'ThreadControllerImpl::RunTask'])

const isOurs = ({ args }: TraceEvent, origin: string) =>
  (args?.data?.url ?? args?.data?.scriptName ?? '').startsWith(origin)

/** Tasks of the thread on which the user-timing mark stands. Throws where there is no such thread. */
export function tasksOf(events: readonly TraceEvent[], mark: string, origin: string): Task[] {
  const marked = events.find(({ name }) => name === mark)
  if (!marked) throw new Error(`The trace holds no mark ${mark}`)
  const thread = events.filter(({ pid, tid, ph }) => pid === marked.pid && tid === marked.tid && ph === 'X')
  const scripts = thread.filter((event) => isOurs(event, origin))
  return thread
    .filter(({ name }) => TASK_NAMES.has(name))
    .map(({ ts, dur = 0, tdur = 0 }) => ({
      took: dur / 1_000,
      worked: tdur / 1_000,
      ours: scripts.some((script) => script.ts >= ts && script.ts <= ts + dur),
    }))
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
