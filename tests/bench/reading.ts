import { bundle } from '../../scripts/saved/bundle'
import type { Figure } from './figure'
import type { Measure } from './measure'
import type { Duel } from './page/timing'
import { longPage, openSamples, ownPages, type Sample } from './pages'
import { median, ratioOfSums, summarise } from './statistics'

/** Reading a page into an article, against Readability with the copy of the document that it needs. */

const PEER = 'Readability'
const BATCHES = 20
const BATCH_MS = 10

declare const inPage: typeof import('./page/reading')

type Opened = Awaited<ReturnType<typeof openSamples>>

async function compare(opened: Opened, sample: Sample, batches: number): Promise<Duel | undefined> {
  const page = await opened.open(sample)
  if (!(await page.evaluate(() => inPage.hasArticle()))) return undefined
  return page.evaluate(([n, ms]) => inPage.compare(n, ms), [batches, BATCH_MS] as const)
}

function figure(name: string, { ours, peer }: Duel): Figure {
  const ratio = ratioOfSums(ours, peer)
  return { name, unit: 'ms', ours: summarise(ours), peer: { name: PEER, summary: summarise(peer), ratio } }
}

export const reading: Measure = {
  name: 'reading',
  async run(bench) {
    const opened = await openSamples(await bench.plain(), await bundle('tests/bench/page/reading.ts'))
    const pages: Duel = { ours: [], peer: [] }
    for (const sample of ownPages(true)) {
      const times = await compare(opened, sample, BATCHES)
      if (!times) continue
      pages.ours.push(median(times.ours))
      pages.peer.push(median(times.peer))
    }
    const figures = [figure('Reading, own articles', pages)]
    for (const words of [1_500, 100_000]) {
      const times = await compare(opened, longPage(words), words > 10_000 ? 6 : BATCHES)
      if (times) figures.push(figure(`Reading, ${longPage(words).name}`, times))
    }
    await opened.close()
    return figures
  },
}
