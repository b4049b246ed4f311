import { bundle } from '../../scripts/saved/bundle'
import type { Figure } from './figure'
import type { Measure } from './measure'
import type { Duel } from './page/timing'
import { longPage, openSamples, ownPages, type Sample, savedArticles } from './pages'
import { median, summarise } from './statistics'

/** Reading a page into an article, against Readability with the copy of the document that it needs. */

const PEER = 'Readability'
const BATCHES = 20
const BATCH_MS = 10
/** Real pages are many: some of them, and less of each. */
const REAL = { every: 12, batches: 5 }
const RATIO = 1 / 8
const WORST_MS = 50

declare const inPage: typeof import('./page/reading')

type Opened = Awaited<ReturnType<typeof openSamples>>

async function compare(opened: Opened, sample: Sample, batches: number): Promise<Duel | undefined> {
  const page = await opened.open(sample)
  if (!(await page.evaluate(() => inPage.hasArticle()))) return undefined
  return page.evaluate(([n, ms]) => inPage.compare(n, ms), [batches, BATCH_MS] as const)
}

type Budget = NonNullable<Figure['budget']>

/** The ratio is that of the medians. */
function figure(name: string, { ours, peer }: Duel, of: Budget['of'] = 'ratio'): Figure {
  const [mine, theirs] = [summarise(ours), summarise(peer)]
  const budget: Budget = { of, limit: of === 'ratio' ? RATIO : WORST_MS }
  return {
    name,
    unit: 'ms',
    ours: mine,
    peer: { name: PEER, summary: theirs, ratio: mine.median / theirs.median },
    budget,
  }
}

/** The medians of each page that is an article. */
async function compareAll(opened: Opened, samples: readonly Sample[], batches: number): Promise<Duel> {
  const pages: Duel = { ours: [], peer: [] }
  for (const sample of samples) {
    const times = await compare(opened, sample, batches)
    if (!times) continue
    pages.ours.push(median(times.ours))
    pages.peer.push(median(times.peer))
  }
  return pages
}

/** The first call of each on a page loaded anew, which a reader of the page meets. */
async function firstCalls(opened: Opened, samples: readonly Sample[]): Promise<Duel> {
  const first = async (sample: Sample, whose: keyof Duel) =>
    (await opened.open(sample)).evaluate((name) => inPage.first(name), whose)
  const times: Duel = { ours: [], peer: [] }
  for (const sample of samples) {
    times.ours.push(await first(sample, 'ours'))
    times.peer.push(await first(sample, 'peer'))
  }
  return times
}

async function realPages(opened: Opened, samples: readonly Sample[]): Promise<Figure[]> {
  const warm = await compareAll(opened, samples, REAL.batches)
  const first = await firstCalls(opened, samples)
  return [
    figure('Reading, real articles', warm),
    figure('Reading, real articles, worst page', warm, 'worst'),
    figure('Reading, real articles, first call', first),
    figure('Reading, real articles, first call, worst page', first, 'worst'),
  ]
}

export const reading: Measure = {
  name: 'reading',
  async run(bench) {
    const opened = await openSamples(await bench.plain(), await bundle('tests/bench/page/reading.ts'))
    const figures = [figure('Reading, own articles', await compareAll(opened, ownPages(true), BATCHES))]
    const saved = savedArticles(REAL.every)
    if (saved) figures.push(...(await realPages(opened, saved)))
    else bench.say('Reading: the saved real articles are not on this machine, so they are left out.')
    for (const words of [1_500, 100_000]) {
      const times = await compare(opened, longPage(words), words > 10_000 ? 6 : BATCHES)
      if (times) figures.push(figure(`Reading, ${longPage(words).name}`, times))
    }
    await opened.close()
    return figures
  },
}
