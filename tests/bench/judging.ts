import { readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import type { Article } from '@/lib/text/article'
import { bundledStory } from '../../scripts/predict/bundled-story'
import { bundle } from '../../scripts/saved/bundle'
import type { Figure } from './figure'
import { inventedComments } from './invented-comments'
import type { Measure } from './measure'
import { summarise } from './statistics'

/**
 * Where the readers stand in 5,000 comments, as the background works it out in its slices: bundled and minified as what
 * ships, in Node, whose V8 is Chromium's. The code is new in each run, since a background judges a page's comments once.
 */

type Judging = typeof import('./page/judging')

const COMMENTS = 5_000
const RUNS = 7
const LIMIT_MS = 2_000
const LIMIT_SLICE_MS = 50

const loadModel = async (name: string) => {
  const file = readFileSync(new URL(`../../public/models/${name}.bin`, import.meta.url))
  return new Uint8Array(file).buffer
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** One page's comments, judged by code that has never run. */
async function judged(script: string, article: Article): Promise<{ readonly all: number; readonly slices: number[] }> {
  runInThisContext(script)
  const { createCommentJudge } = (globalThis as unknown as { readonly inPage: Judging }).inPage
  const slices: number[] = []
  let begun = performance.now()
  const pause = async () => {
    slices.push(performance.now() - begun)
    await nextTask()
    begun = performance.now()
  }
  const judge = createCommentJudge({ loadModel, now: () => performance.now() }, pause)
  const start = performance.now()
  await judge.judge(article, bundledStory())
  return { all: performance.now() - start, slices: [...slices, performance.now() - begun] }
}

export const judging: Measure = {
  name: 'judging',
  async run(): Promise<Figure[]> {
    const script = await bundle('tests/bench/page/judging.ts')
    const article = { comments: inventedComments(COMMENTS) } as unknown as Article
    const runs: Awaited<ReturnType<typeof judged>>[] = []
    for (let i = 0; i < RUNS; i++) runs.push(await judged(script, article))
    return [
      {
        name: '5,000 comments judged',
        unit: 'ms',
        ours: summarise(runs.map(({ all }) => all)),
        budget: { of: 'median', limit: LIMIT_MS },
      },
      {
        name: '5,000 comments judged, longest slice',
        unit: 'ms',
        ours: summarise(runs.map(({ slices }) => Math.max(...slices))),
        budget: { of: 'median', limit: LIMIT_SLICE_MS },
      },
    ]
  },
}
