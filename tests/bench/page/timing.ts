/** Timing inside a page, where the clock is coarse: single calls say nothing, so batches are timed. */

/** Milliseconds for one call, one value a batch; both from batches that took turns. */
export interface Duel {
  readonly ours: number[]
  readonly peer: number[]
}

function timeBatch(task: () => unknown, calls: number): number {
  const start = performance.now()
  for (let call = 0; call < calls; call++) task()
  return performance.now() - start
}

/** Calls that fill a batch; finding out warms the code up as well. */
function callsFor(task: () => unknown, batch: number): number {
  let calls = 1
  for (let took = timeBatch(task, calls); took < batch && calls < 1_000_000; took = timeBatch(task, calls)) {
    calls = Math.ceil(calls * Math.min(10, Math.max(1.5, batch / Math.max(took, batch / 10))))
  }
  return calls
}

/** Milliseconds for one call, one value a batch. @param batch milliseconds that one batch should last */
export function timeMany(task: () => unknown, batches: number, batch: number): number[] {
  const calls = callsFor(task, batch)
  return Array.from({ length: batches }, () => timeBatch(task, calls) / calls)
}

/** Two ways to do the same, in turns and each first as often as the other. */
export function duel(ours: () => unknown, peer: () => unknown, batches: number, batch: number): Duel {
  const calls = { ours: callsFor(ours, batch), peer: callsFor(peer, batch) }
  const times: Duel = { ours: [], peer: [] }
  const timeOurs = () => times.ours.push(timeBatch(ours, calls.ours) / calls.ours)
  const timePeer = () => times.peer.push(timeBatch(peer, calls.peer) / calls.peer)
  for (let i = 0; i < batches; i++) {
    const turns = i % 2 === 0 ? [timeOurs, timePeer] : [timePeer, timeOurs]
    for (const turn of turns) turn()
  }
  return times
}

/** Milliseconds of the very first call, before anything is warm. */
export const timeFirst = (task: () => unknown) => timeBatch(task, 1)
