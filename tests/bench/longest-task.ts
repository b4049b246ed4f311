import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'
import type { Figure } from './figure'
import { followWorld } from './isolated'
import type { Bench, Measure } from './measure'
import { prepareOpening, watchHeading } from './opening'
import { ratioOfSums, summarise } from './statistics'
import { longestTask as longest, traced } from './trace'
import { probe, takeArticle } from './worker-probe'

/**
 * The longest stretch for which the page's thread answers nobody, while a page is visited and the sidebar opened.
 * Every task counts, for the trace does not name the script of a task that goes on after waiting; what the page does
 * by itself is seen from the same page in a browser without the extension.
 */

const VISITS = 10
const MARK = 'bench-here'
/** After the article was told, one or two more of the page script's looks belong to the visit. */
const AFTERWARDS_MS = 700
/** Work done on purpose in the page script's world, which the trace must see. */
const CONTROL_MS = 120

const BUDGET = { of: 'median', limit: 50 } as const

const busy = `new Promise((done) => setTimeout(() => {
  for (const end = performance.now() + ${CONTROL_MS}; performance.now() < end; );
  done()
}))`

/** Longest task in milliseconds while `act` runs. */
async function longestOf(page: Page, session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const events = await traced(session, async () => {
    await act()
    await page.evaluate((name) => void performance.mark(name), MARK)
  })
  return longest(events, MARK)
}

/** Visits in a browser without the extension. */
async function visitsWithout(bench: Bench) {
  const page = await (await bench.plain()).newPage()
  const session = await page.context().newCDPSession(page)
  const visit = (address: string) =>
    longestOf(page, session, async () => page.goto(address).then(() => sleep(AFTERWARDS_MS)))
  return { visit, close: () => page.close() }
}

/** Visits, openings and the control in a browser with it. */
async function visitsWith(bench: Bench) {
  const launched = await bench.extended()
  const [worker] = launched.context.serviceWorkers()
  if (!worker) throw new Error('The background is not awake')
  await probe(worker)
  const page = await launched.context.newPage()
  await page.addInitScript(watchHeading)
  const { session, world } = await followWorld(page, launched.extensionUrl('').replace(/\/$/, ''))
  return {
    visit: (address: string) =>
      longestOf(page, session, async () => {
        await page.goto(address)
        await takeArticle(worker)
        await sleep(AFTERWARDS_MS)
      }),
    async open() {
      const sidebar = await prepareOpening(launched, page)
      const time = await longestOf(page, session, async () => sidebar.open().then(sidebar.shown))
      await sidebar.close()
      return time
    },
    async check() {
      const { evaluate } = await world()
      const seen = await longestOf(page, session, () => evaluate(busy))
      if (seen < CONTROL_MS) throw new Error(`A task of ${CONTROL_MS} ms was traced as ${seen.toFixed(1)} ms`)
    },
    close: () => page.close(),
  }
}

async function measurePage(bench: Bench, words: number): Promise<Figure[]> {
  const [ours, without] = [await visitsWith(bench), await visitsWithout(bench)]
  const [visits, bare, openings] = [[] as number[], [] as number[], [] as number[]]
  for (let i = 0; i < VISITS; i++) {
    const address = `${await bench.site()}/long/?words=${words}&visit=${i}`
    visits.push(await ours.visit(address))
    openings.push(await ours.open())
    await ours.check()
    bare.push(await without.visit(address))
  }
  await Promise.all([ours.close(), without.close()])
  const length = `${words.toLocaleString('en')} words`
  const peer = { name: 'the page without us', summary: summarise(bare), ratio: ratioOfSums(visits, bare) }
  return [
    { name: `Longest task of a visit, ${length}`, unit: 'ms', ours: summarise(visits), peer, budget: BUDGET },
    { name: `Longest task of an opening, ${length}`, unit: 'ms', ours: summarise(openings), budget: BUDGET },
  ]
}

export const longestTask: Measure = {
  name: 'longest-task',
  run: async (bench) => [...(await measurePage(bench, 1_500)), ...(await measurePage(bench, 20_000))],
}
