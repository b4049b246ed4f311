import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Figure } from './figure'
import { followWorld } from './isolated'
import type { Bench, Measure } from './measure'
import { prepareOpening, watchHeading } from './opening'
import { summarise } from './statistics'
import { type Task, tasksOf, traced } from './trace'

/** The longest stretch for which the page's thread answers nobody, while a page is visited and the sidebar opened. */

const VISITS = 10
const LIMIT_MS = 50
const MARK = 'bench-here'
/** The page script looks at once and again after 400 ms and a second; the rest of its looks find nothing new. */
const VISIT_MS = 1_300
/** Work done on purpose in the page script's world, which the trace must see. */
const CONTROL_MS = 120

const mark = (page: Page) => page.evaluate((name) => void performance.mark(name), MARK)

const busy = `new Promise((done) => setTimeout(() => {
  for (const end = performance.now() + ${CONTROL_MS}; performance.now() < end; );
  done()
}))`

const longest = (tasks: readonly Task[], of: 'took' | 'worked') => Math.max(0, ...tasks.map((task) => task[of]))

interface Runs {
  readonly any: number[]
  readonly ours: number[]
  readonly worked: number[]
}

const noRuns = (): Runs => ({ any: [], ours: [], worked: [] })

function note(runs: Runs, tasks: readonly Task[]): void {
  const ours = tasks.filter((task) => task.ours)
  runs.any.push(longest(tasks, 'took'))
  runs.ours.push(longest(ours, 'took'))
  runs.worked.push(longest(ours, 'worked'))
}

const BUDGET = { of: 'median', limit: LIMIT_MS } as const

function visitFigures(length: string, { any, ours, worked }: Runs): Figure[] {
  const name = `Longest task of a visit, ${length}`
  return [
    { name: `${name}, with our script`, unit: 'ms', ours: summarise(ours), budget: BUDGET },
    { name: `${name}, the same on a processor`, unit: 'ms', ours: summarise(worked) },
    { name: `${name}, the page's own included`, unit: 'ms', ours: summarise(any), budget: BUDGET },
  ]
}

/** The trace does not name the script that takes a message, so every task counts. */
const openingFigure = (length: string, { any }: Runs): Figure => ({
  name: `Longest task of an opening, ${length}, the page's own included`,
  unit: 'ms',
  ours: summarise(any),
  budget: BUDGET,
})

async function measurePage(bench: Bench, words: number): Promise<Figure[]> {
  const launched = await bench.extended()
  const origin = launched.extensionUrl('')
  const page = await launched.context.newPage()
  await page.addInitScript(watchHeading)
  const { session, world } = await followWorld(page, origin.replace(/\/$/, ''))
  const [visit, open, seen] = [noRuns(), noRuns(), [] as number[]]
  const trace = async (act: () => Promise<unknown>) =>
    tasksOf(await traced(session, async () => void (await act().then(() => mark(page)))), MARK, origin)

  for (let i = 0; i < VISITS; i++) {
    const address = `${await bench.site()}/long/?words=${words}&visit=${i}`
    note(visit, await trace(async () => page.goto(address).then(() => sleep(VISIT_MS))))
    const sidebar = await prepareOpening(launched, page)
    note(open, await trace(async () => sidebar.open().then(sidebar.shown)))
    await sidebar.close()
    const { evaluate } = await world()
    seen.push(longest(await trace(() => evaluate(busy)), 'took'))
  }
  await page.close()
  const least = Math.min(...seen)
  if (least < CONTROL_MS) throw new Error(`A task of ${CONTROL_MS} ms was traced as ${least.toFixed(1)} ms`)
  const length = `${words.toLocaleString('en')} words`
  return [...visitFigures(length, visit), openingFigure(length, open)]
}

export const longestTask: Measure = {
  name: 'longest-task',
  run: async (bench) => [...(await measurePage(bench, 1_500)), ...(await measurePage(bench, 20_000))],
}
