import { bundle } from '../../scripts/saved/bundle'
import type { Figure } from './figure'
import type { Measure } from './measure'
import type { Duel } from './page/timing'
import { openSamples, ownPages, type Sample, savedPages } from './pages'
import { median, ratioOfSums, summarise } from './statistics'

/** The gate that every page passes, against the one of Firefox's reader view, on the same pages in the same browser. */

const PEER = 'isProbablyReaderable'
const BATCH_MS = 2
/** The saved pages are many, so each of them needs less. */
const OWN = { batches: 30, loads: 9 }
const SAVED = { batches: 16, loads: 3 }

declare const inPage: typeof import('./page/gate')

type Opened = Awaited<ReturnType<typeof openSamples>>

interface Timed {
  readonly ours: number
  readonly peer: number
  readonly says: { readonly ours: boolean; readonly peer: boolean }
  readonly name: string
}

async function timeWarm(opened: Opened, sample: Sample, batches: number): Promise<Timed> {
  const page = await opened.open(sample)
  const [times, says] = await page.evaluate(([n, ms]) => [inPage.compare(n, ms), inPage.answers()] as const, [
    batches,
    BATCH_MS,
  ] as const)
  return { ours: median(times.ours), peer: median(times.peer), says, name: sample.name }
}

/** The first call on a freshly loaded page, each gate on loads of its own. */
async function timeFirst(opened: Opened, sample: Sample, loads: number): Promise<{ ours: number; peer: number }> {
  const first = async (whose: 'ours' | 'peer') => (await opened.open(sample)).evaluate((w) => inPage.first(w), whose)
  const times: Duel = { ours: [], peer: [] }
  for (let load = 0; load < loads; load++) {
    times.ours.push(await first('ours'))
    times.peer.push(await first('peer'))
  }
  return { ours: median(times.ours), peer: median(times.peer) }
}

function figure(name: string, times: readonly { ours: number; peer: number }[], note: string): Figure {
  const [ours, peer] = [times.map((time) => time.ours), times.map((time) => time.peer)]
  return {
    name,
    unit: 'ms',
    ours: summarise(ours),
    peer: { name: PEER, summary: summarise(peer), ratio: ratioOfSums(ours, peer) },
    budget: { of: 'ratio', limit: 1 },
    note,
  }
}

function noteOf(timed: readonly Timed[]): string {
  const slower = timed.filter(({ ours, peer }) => ours > peer)
  const worst = timed.reduce((a, b) => (b.ours / b.peer > a.ours / a.peer ? b : a))
  const passed = (whose: 'ours' | 'peer') => timed.filter(({ says }) => says[whose]).length
  return `slower than the peer on ${slower.length} of ${timed.length} pages, at most ${(worst.ours / worst.peer).toFixed(2)} times (${worst.name}); taken for articles: ${passed('ours')} by ours, ${passed('peer')} by the peer`
}

async function measureSet(opened: Opened, title: string, samples: readonly Sample[], { batches, loads }: typeof OWN) {
  const timed: Timed[] = []
  const first: { ours: number; peer: number }[] = []
  for (const sample of samples) {
    timed.push(await timeWarm(opened, sample, batches))
    first.push(await timeFirst(opened, sample, loads))
  }
  return [
    figure(`Gate, ${title}`, timed, noteOf(timed)),
    figure(`Gate, ${title}, first call`, first, 'nothing is warm yet, which is how a reader meets it'),
  ]
}

export const gate: Measure = {
  name: 'gate',
  async run(bench) {
    const opened = await openSamples(await bench.plain(), await bundle('tests/bench/page/gate.ts'))
    const figures = [
      ...(await measureSet(opened, 'own pages that are none', ownPages(false), OWN)),
      ...(await measureSet(opened, 'own articles', ownPages(true), OWN)),
    ]
    const saved = savedPages()
    if (saved) figures.push(...(await measureSet(opened, 'real pages that are none', saved, SAVED)))
    else bench.say('Gate: the saved real pages are not on this machine, so they are left out.')
    await opened.close()
    return figures
  },
}
