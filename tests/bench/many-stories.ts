import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Profile, profileOf } from '@/lib/match/events/profile'
import { type KnownEvent, rank } from '@/lib/match/events/rank'
import { buildIndex } from '@/lib/match/index/build'
import { open, type Parts } from '@/lib/match/index/layout'
import { merge } from '@/lib/match/index/merge'
import { openIndex, type StoryIndex } from '@/lib/match/index/search'
import type { Figure } from './figure'
import { INVENTED_FREQUENCIES, inventedArticle } from './invented-stories'
import type { Measure } from './measure'
import { median, summarise } from './statistics'

/** One page against more and more known stories. In Node, whose V8 is Chromium's. */

const SIZES = [1_000, 10_000, 100_000]
const PAGES = 60
const CANDIDATES = 50
/** Stories whose terms are in memory at once while the index is built. */
const STEP = 1_000
const LIMIT_MS = 10
const LIMIT_BYTES = 150 * 2 ** 20

const profile = (story: number, telling: number): Profile =>
  profileOf(inventedArticle(story, telling), INVENTED_FREQUENCIES)

const built = (from: number, count: number): ArrayBuffer =>
  buildIndex(Array.from({ length: count }, (_, i) => ({ id: `${from + i}`, terms: profile(from + i, 0).terms })))

function partsOf(buffer: ArrayBuffer): Parts {
  const parts = open(buffer)
  if (!parts) throw new Error('An index that was just built must open')
  return parts
}

/** An index with stories added until there are so many. */
function grownTo(size: number, smaller: ArrayBuffer): ArrayBuffer {
  let buffer = smaller
  for (let { stories } = partsOf(buffer); stories < size; stories += STEP) {
    buffer = merge(partsOf(buffer), new Set(), partsOf(built(stories, STEP)))
  }
  return buffer
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Bytes of the process's objects and buffers that are in use. */
function bytesInUse(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

interface Opened {
  readonly index: StoryIndex
  readonly indexBytes: number
  readonly inUse: number
}

/** Opens a copy, as a database would hand it out, and tells what it takes in memory. */
function openCopy(kept: ArrayBuffer): Opened {
  const before = bytesInUse()
  const index = openIndex(kept.slice(0))
  if (!index) throw new Error('An index that was just built must open')
  return { index, indexBytes: kept.byteLength, inUse: bytesInUse() - before }
}

const timed = <T>(task: () => T): { took: number; value: T } => {
  const start = performance.now()
  const value = task()
  return { took: performance.now() - start, value }
}

const knownEvent = (id: string): KnownEvent => ({ id, profile: profile(Number(id), 0) })

/** Times of one page: to find and rank its candidates, and to make their profiles. */
function measurePage(index: StoryIndex, story: number) {
  const page = profile(story, 1)
  const { took: found, value: ids } = timed(() => index.find(page.terms, CANDIDATES).map(({ id }) => id))
  const { took: prepared, value: stories } = timed(() => ids.map(knownEvent))
  const { took: ranked, value: order } = timed(() => rank(page, stories))
  return { match: found + ranked, prepared, first: order[0]?.id === `${story}` }
}

function figuresOf(size: number, { index, indexBytes, inUse }: Opened): Figure[] {
  const stories = Array.from({ length: PAGES }, (_, i) => Math.floor((i * size) / PAGES))
  // The first round warms the code up.
  const [, pages = []] = [1, 2].map(() => stories.map((story) => measurePage(index, story)))
  const among = `${size.toLocaleString('en')} stories`
  const first = pages.filter((page) => page.first).length
  const bytes = { unit: 'bytes', budget: { of: 'median', limit: LIMIT_BYTES } } as const
  return [
    {
      name: `Page among ${among}`,
      unit: 'ms',
      ours: summarise(pages.map(({ match }) => match)),
      budget: { of: 'median', limit: LIMIT_MS },
      note: `${first} of ${PAGES} pages have their own story first; the ${CANDIDATES} candidates' profiles take ${median(pages.map(({ prepared }) => prepared)).toFixed(1)} ms more where they are not at hand`,
    },
    { name: `Index of ${among}, kept`, ...bytes, ours: summarise([indexBytes]) },
    { name: `Index of ${among}, in memory`, ...bytes, ours: summarise([inUse]) },
  ]
}

/** How a time grows with the stories: 1 is linear (the slope between the two ends, both logarithmic). */
function exponent(figures: readonly Figure[]): string {
  const [from, to] = [figures[0], figures.at(-1)].map((figure) => figure?.ours.median ?? Number.NaN)
  return (Math.log((to ?? 1) / (from ?? 1)) / Math.log((SIZES.at(-1) ?? 1) / (SIZES[0] ?? 1))).toFixed(2)
}

export const manyStories: Measure = {
  name: 'many-stories',
  async run({ say }) {
    let buffer = buildIndex([])
    const figures = SIZES.flatMap((size) => {
      say(`${size} stories…`)
      buffer = grownTo(size, buffer)
      return figuresOf(size, openCopy(buffer))
    })
    const power = exponent(figures.filter(({ unit }) => unit === 'ms'))
    return figures.map((figure, i) =>
      i === figures.length - 3
        ? { ...figure, note: `${figure.note}; the time grows with the power ${power} of the stories` }
        : figure,
    )
  },
}
