import { existsSync } from 'node:fs'
import { median, quantile, ratioOfSums } from '../../tests/bench/statistics'
import { bundle } from '../saved/bundle'
import { startChromium } from '../saved/chromium'
import { addressOf, readSavedFile } from '../saved/file'
import { type JudgedPage, judgePage } from '../saved/judged'
import { openSavedPages } from '../saved/open'
import { DATA, readData } from './data'
import type { EvalFigure, EvalMeasure } from './figure'
import type { Answers } from './in-page/readers'
import { score } from './score'

/** Article or not, and its text: ours beside Readability, Defuddle and isProbablyReaderable on the same saved pages. */

declare const inPage: typeof import('./in-page/readers')

const SETS = ['newspaper3k', 'readability', 'trafilatura_en']
const READERS = ['ours', 'readability', 'defuddle'] as const

interface Saved {
  readonly id: string
  readonly file: string
  readonly url: string | null
}
type Read = Saved & Omit<Answers, 'ours'> & { readonly ours: JudgedPage }
type Row = { readonly id: string; readonly url?: string | null }

async function readPages(pages: readonly Saved[]): Promise<Read[]> {
  const chromium = await startChromium()
  try {
    const opened = await openSavedPages(chromium.context, await bundle('scripts/eval/in-page/readers.ts'))
    const read: Read[] = []
    for (const saved of pages) {
      const page = await opened.open(addressOf(saved.url), readSavedFile(saved.file))
      const answers = await page.evaluate(() => inPage.readAll())
      read.push({ ...saved, ...answers, ours: judgePage(answers.ours) })
    }
    return read
  } finally {
    await chromium.close()
  }
}

/** The articles of a set, by the names that their gold has. */
function articlesOf(set: string): Saved[] {
  const rows = readData<Row>(`articles/${set}/gold`) ?? []
  return rows.map(({ id, url }) => ({ id, file: `${DATA}articles/${set}/${id}.html.gz`, url: url ?? null }))
}

const kept = (name: string, value: unknown, tolerance: number): EvalFigure => ({
  name,
  value: Number(value),
  better: 'higher',
  tolerance,
})
const seen = (name: string, value: unknown): EvalFigure => ({ name, value: Number(value), better: 'higher' })

function textFigures(set: string, read: readonly Read[]): EvalFigure[] {
  return READERS.flatMap((reader) => {
    const lines = read.map((page) => ({ id: page.id, text: page[reader].text }))
    const scored = score('article', `${DATA}articles/${set}/gold.jsonl`, lines)
    const measures = 'accuracy' in scored ? ['accuracy', 'f1', 'pages_all_right'] : ['f1', 'page_f1']
    return measures.map((measure) => {
      const name = `text/${set}/${measure}`
      return reader === 'ours' ? kept(name, scored[measure], 0.003) : seen(`${name} (${reader})`, scored[measure])
    })
  })
}

function detectFigures(read: readonly Read[]): EvalFigure[] {
  const gold = `${DATA}pages/detect.jsonl`
  const ours = score(
    'detect',
    gold,
    read.map(({ id, ours: { article } }) => ({ id, article })),
  )
  const peer = score(
    'detect',
    gold,
    read.map(({ id, readerable }) => ({ id, article: readerable })),
  )
  return ['accuracy', 'recall', 'specificity'].flatMap((measure) => [
    kept(`article or not/${measure}`, ours[measure], 0.005),
    seen(`article or not/${measure} (isProbablyReaderable)`, peer[measure]),
  ])
}

/** Times of one kind, and ours beside the peers'. */
function timesOf(kind: 'ms' | 'first', label: string, read: readonly Read[]): EvalFigure[] {
  const times = (reader: (typeof READERS)[number]) => read.map((page) => page[reader][kind])
  const time = (name: string, value: number): EvalFigure => ({
    name: `reading time/${label}/${name}`,
    value,
    better: 'lower',
  })
  return READERS.flatMap((reader) => [
    time(`${reader}, median ms`, median(times(reader))),
    time(`${reader}, 95 % ms`, quantile(times(reader), 0.95)),
    time(`${reader}, worst ms`, quantile(times(reader), 1)),
    ...(reader === 'ours'
      ? []
      : [
          time(`ours ÷ ${reader}, medians`, median(times('ours')) / median(times(reader))),
          time(`ours ÷ ${reader}, sums`, ratioOfSums(times('ours'), times(reader))),
        ]),
  ])
}

const timeFigures = (read: readonly Read[]): EvalFigure[] => [
  ...timesOf('ms', 'warm', read),
  ...timesOf('first', 'first call', read),
  {
    name: 'reading time/judgement in the background, median ms',
    value: median(read.map(({ ours }) => ours.judging)),
    better: 'lower',
  },
]

/** Addresses by the ids of the detection set, which names the set before the page. */
function addresses(): Map<string, string | null> {
  const gold = SETS.flatMap((set) => (readData<Row>(`articles/${set}/gold`) ?? []).map((row) => [set, row] as const))
  const others = (readData<Row>('pages/nonarticle/index') ?? []).map((row) => ['nonarticle', row] as const)
  return new Map([...gold, ...others].map(([set, { id, url }]) => [`${set}/${id}`, url ?? null]))
}

async function detected(): Promise<Read[]> {
  const rows = readData<{ readonly id: string; readonly file: string }>('pages/detect') ?? []
  const urls = addresses()
  return readPages(rows.map(({ id, file }) => ({ id, file: `${DATA}${file}`, url: urls.get(id) ?? null })))
}

export const pages: EvalMeasure = {
  name: 'pages',
  async run() {
    if (!existsSync(`${DATA}pages`)) return undefined
    const figures: EvalFigure[] = []
    const all: Read[] = []
    for (const set of SETS) {
      const read = await readPages(articlesOf(set))
      all.push(...read)
      figures.push(...textFigures(set, read))
    }
    return [...figures, ...detectFigures(await detected()), ...timeFigures(all)]
  },
}
