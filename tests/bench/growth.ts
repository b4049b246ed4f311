import { bundle } from '../../scripts/saved/bundle'
import type { Figure } from './figure'
import type { Measure } from './measure'
import type { Reader } from './page/growth'
import { openSamples, type Sample } from './pages'
import { median, summarise } from './statistics'

/** How the time of a reading grows with the page, beside its peers: an article among cards, links and comments. */

declare const inPage: typeof import('./page/growth')

type Opened = Awaited<ReturnType<typeof openSamples>>

/** Nodes, roughly; what is printed is counted. */
const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000]
/** Above this a peer takes minutes. */
const MOST_FOR: Readonly<Record<Reader, number>> = { ours: 100_000, readability: 100_000, defuddle: 10_000 }
const LOADS = 5

const sentence = (i: number) =>
  `The council of district ${i} met on Monday, and its chair said that the plan for the harbour would be put to the vote again.`

/** Some thirty nodes: three paragraphs of an article with links and emphasis. */
const paragraphs = (i: number) =>
  [0, 1, 2]
    .map(
      (n) =>
        `<p>${sentence(i + n)} <a href="/d/${i}">The report</a> calls it <em>a first step</em>. ${sentence(n)}</p>\n`,
    )
    .join('')
/** Some thirty nodes: two cards of other news. */
const cards = (i: number) =>
  [0, 1]
    .map(
      (n) =>
        `<div class="card"><a href="/n/${i}-${n}"><h3>Other news ${i}</h3></a><p class="teaser">${sentence(n)}</p>\n<span>${n} May</span></div>\n`,
    )
    .join('')

function html(nodes: number): string {
  const parts = Math.ceil(nodes / 60)
  const numbers = Array.from({ length: parts }, (_, i) => i)
  return `<!doctype html><html lang="en"><head><title>The harbour plan</title></head><body>
<nav>${numbers
    .map((i) => `<a href="/s/${i % 40}">Section</a>`)
    .slice(0, 40)
    .join('')}</nav>
<main><article><h1>The harbour plan goes to the vote</h1>${numbers.map(paragraphs).join('')}</article>
<section class="more">${numbers.map(cards).join('')}</section></main></body></html>`
}

async function timesOf(opened: Opened, sample: Sample, reader: Reader): Promise<number[]> {
  const times: number[] = []
  for (let load = 0; load < LOADS; load++) {
    const page = await opened.open(sample)
    times.push(await page.evaluate((name) => inPage.times[name](), reader))
  }
  return times
}

async function countNodes(opened: Opened, sample: Sample): Promise<number> {
  return (await opened.open(sample)).evaluate(() => inPage.nodes())
}

/** How the time grows: 1 is linear in the nodes, 2 quadratic (the slope between the smallest and the largest page, both logarithmic). */
const exponent = (from: Point, to: Point) => Math.log(to.time / from.time) / Math.log(to.nodes / from.nodes)

interface Point {
  readonly nodes: number
  readonly time: number
}

async function grow(opened: Opened, size: number): Promise<{ figures: Figure[]; points: Map<Reader, Point> }> {
  const page = html(size)
  const sample: Sample = { name: `${size} nodes`, html: async () => page }
  const nodes = await countNodes(opened, sample)
  const points = new Map<Reader, Point>()
  const figures: Figure[] = []
  const ours = await timesOf(opened, sample, 'ours')
  points.set('ours', { nodes, time: median(ours) })
  for (const reader of ['readability', 'defuddle'] as const) {
    if (size > MOST_FOR[reader]) continue
    const peer = await timesOf(opened, sample, reader)
    points.set(reader, { nodes, time: median(peer) })
    figures.push({
      name: `Reading, ${nodes.toLocaleString('en')} nodes`,
      unit: 'ms',
      ours: summarise(ours),
      peer: { name: reader, summary: summarise(peer), ratio: median(ours) / median(peer) },
    })
  }
  return { figures, points }
}

export const growth: Measure = {
  name: 'growth',
  async run(bench) {
    const opened = await openSamples(await bench.plain(), await bundle('tests/bench/page/growth.ts'))
    const grown: Awaited<ReturnType<typeof grow>>[] = []
    for (const size of SIZES) grown.push(await grow(opened, size))
    await opened.close()
    const note = (['ours', 'readability', 'defuddle'] as const).map((reader) => {
      const points = grown.flatMap(({ points }) => points.get(reader) ?? [])
      const [from, to] = [points[1], points.at(-1)]
      return from && to ? `${reader} grows with the power ${exponent(from, to).toFixed(2)} of the nodes` : ''
    })
    const figures = grown.flatMap(({ figures }) => figures)
    return figures.map((figure, i) => (i === figures.length - 1 ? { ...figure, note: note.join('; ') } : figure))
  },
}
