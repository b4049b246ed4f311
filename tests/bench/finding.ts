import { bundle } from '../../scripts/saved/bundle'
import type { Figure } from './figure'
import type { Measure } from './measure'
import { longPage, openSamples } from './pages'
import { summarise } from './statistics'

/** Finding the bundled story's statements in a page, and matching the page with the story. */

const BATCHES = { 1500: 30, 100000: 8 } as const
const BATCH_MS = 10

declare const inPage: typeof import('./page/finding')

const WORDINGS = [
  { wording: 'exact', title: 'Finding 16 statements, same words' },
  { wording: 'fuzzy', title: 'Finding 16 statements, retyped' },
  { wording: 'absent', title: 'Looking for 16 that are not there' },
] as const

type Opened = Awaited<ReturnType<typeof openSamples>>

async function measureLength(opened: Opened, words: keyof typeof BATCHES): Promise<Figure[]> {
  const sample = longPage(words)
  const page = await opened.open(sample)
  const asked = [BATCHES[words], BATCH_MS] as const
  const figures: Figure[] = []
  const add = (title: string, times: readonly number[], note?: string) =>
    figures.push({ name: `${title}, ${sample.name}`, unit: 'ms', ours: summarise(times), ...(note && { note }) })

  add('Folding the text', await page.evaluate(([n, ms]) => inPage.folding(n, ms), asked))
  for (const { wording, title } of WORDINGS) {
    const { times, found, exact } = await page.evaluate(([how, n, ms]) => inPage.finding(how, n, ms), [
      wording,
      ...asked,
    ] as const)
    add(title, times, `${found} found, ${exact} of them word by word`)
  }
  const { times, state } = await page.evaluate(([n, ms]) => inPage.matching(n, ms), asked)
  add('Matching with the story', times, `answer: ${state}`)
  return figures
}

export const finding: Measure = {
  name: 'finding',
  async run(bench) {
    const opened = await openSamples(await bench.plain(), await bundle('tests/bench/page/finding.ts'))
    const figures = [...(await measureLength(opened, 1_500)), ...(await measureLength(opened, 100_000))]
    await opened.close()
    return figures
  },
}
