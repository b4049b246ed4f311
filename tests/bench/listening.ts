import { readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { bundle } from '../../scripts/saved/bundle'
import type { Figure } from './figure'
import type { Measure } from './measure'
import { summarise } from './statistics'

/**
 * Who says what in an article of 1,000 words, as the background works it out: bundled and minified as what ships, in
 * Node, whose V8 is Chromium's.
 */

type Listening = typeof import('./page/listening')

/** The module as it ships. */
async function shipped(): Promise<Listening> {
  runInThisContext(await bundle('tests/bench/page/listening.ts'))
  return (globalThis as unknown as { readonly inPage: Listening }).inPage
}

const outlets = {
  loadModel: async (name: string) => {
    const file = readFileSync(new URL(`../../public/models/${name}.bin`, import.meta.url))
    return new Uint8Array(file).buffer
  },
}

const RUNS = 60
const WARM_UP = 30
const LOADS = 5
const LIMIT_MS = 30
const LIMIT_LOAD_MS = 100
const WORDS = 1_000

/** Sentences of the kinds that news has, in about its mixture; the names are invented. */
const SENTENCES = [
  'The council of Ostburg voted on Tuesday to close the bridge over the Salm for at least three months, after engineers found cracks in two of its cables.',
  '“We tested every cable, and we are not going to take a risk with anybody’s life,” said Maria Keller, the mayor. “Nobody needs to worry about the old bridge upstream.”',
  'A city engineer, who asked not to be named because the report is not public, said the steel had been thinner than ordered.',
  'Traders in the centre fear that they will lose customers before Christmas, and have asked the Ministry of Transport in the capital for help.',
  'The ministry declined to comment on the request, but Paul Weber, who leads the opposition, told the Ostburg Gazette that the money was there.',
  'Keller argued that the closure had been “the only responsible choice” and that she would ask the province for a ferry.',
  'About 9,000 vehicles cross the river every day, according to the province, most of them on their way to the port of Nordhaven.',
  'In a statement on Wednesday, the builders, Brandt and Sons, rejected the accusation and called the report incomplete.',
] as const

function article(shift: number) {
  const paragraphs: { kind: 'text'; text: string }[] = []
  for (let words = 0, i = shift; words < WORDS; i++) {
    const text = SENTENCES[i % SENTENCES.length] ?? ''
    paragraphs.push({ kind: 'text', text })
    words += text.split(' ').length
  }
  return { headline: 'Bridge in Ostburg closed for months', paragraphs }
}

async function timed(task: () => unknown): Promise<number> {
  const start = performance.now()
  await task()
  return performance.now() - start
}

async function times(count: number, task: (i: number) => unknown): Promise<number[]> {
  const all: number[] = []
  for (let i = 0; i < count; i++) all.push(await timed(() => task(i)))
  return all
}

export const listening: Measure = {
  name: 'listening',
  async run(): Promise<Figure[]> {
    const { listen, loadListening } = await shipped()
    const loads = await times(LOADS, () => loadListening(outlets))
    const models = await loadListening(outlets)
    const all = await times(WARM_UP + RUNS, (i) => listen(article(i), models))
    return [
      {
        name: 'Models of names and sources, loaded',
        unit: 'ms',
        ours: summarise(loads),
        budget: { of: 'median', limit: LIMIT_LOAD_MS },
      },
      {
        name: 'Who says what in 1,000 words',
        unit: 'ms',
        ours: summarise(all.slice(WARM_UP)),
        budget: { of: 'median', limit: LIMIT_MS },
      },
    ]
  },
}
