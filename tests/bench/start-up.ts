import { bundle } from '../../scripts/saved/bundle'
import type { Figure } from './figure'
import type { Measure } from './measure'
import { openSamples, type Sample } from './pages'
import { summarise } from './statistics'

/** What the first page waits for after the browser has stopped the background: the database, the index, the answer. */

declare const inPage: typeof import('./page/start-up')

const STORIES = 1_000
/** Stories in one write. */
const STEP = 50
const STARTS = 20
const LIMIT_MS = 100

const BLANK: Sample = { name: 'start', html: async () => '<!doctype html><title>Start</title>' }

type Opened = Awaited<ReturnType<typeof openSamples>>

/** First answers, each in a fresh page, so that no module, database or code is warm. */
async function figureOf(opened: Opened, stories: number): Promise<Figure> {
  const answers: Awaited<ReturnType<typeof inPage.answer>>[] = []
  for (let i = 0; i < STARTS; i++) {
    const page = await opened.open(BLANK)
    const asked = Math.floor((i * STORIES) / STARTS)
    answers.push(await page.evaluate((number) => inPage.answer(number), asked))
  }
  const recognised = answers.filter((answer) => answer.recognised).length
  const most = Math.max(...answers.map(({ candidates }) => candidates))
  return {
    name: `First answer with ${stories.toLocaleString('en')} stored stories`,
    unit: 'ms',
    ours: summarise(answers.map(({ took }) => took)),
    budget: { of: 'median', limit: LIMIT_MS },
    note: `${recognised} of ${STARTS} pages recognised; compared with at most ${most} stories`,
  }
}

export const startUp: Measure = {
  name: 'start-up',
  async run(bench) {
    const opened = await openSamples(await bench.plain(), await bundle('tests/bench/page/start-up.ts'))
    const empty = await figureOf(opened, 0)
    const page = await opened.open(BLANK)
    for (let from = 0; from < STORIES; from += STEP) {
      const stored = await page.evaluate(([first, count]) => inPage.store(first, count), [from, STEP] as const)
      if (!stored) throw new Error('The stories could not be stored')
    }
    const full = await figureOf(opened, STORIES)
    await opened.close()
    return [empty, full]
  },
}
