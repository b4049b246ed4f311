import type { Marked } from '../train/sources/examples'
import { readData } from './data'
import { finder, GOLD, type Judgement, judge } from './sources'

/** Where statements go wrong: counts by kind, cue and distance, and the worst cases in their words. */

interface Case {
  readonly kind: string
  readonly cue: string
  /** Words between the cue and the speaker, in steps. */
  readonly distance: string
  readonly outcome: 'right' | 'missed' | 'words' | 'speaker'
  readonly text: string
}

const AROUND = 60
const WORST = 200
const STEPS = [2, 5, 10, 20]

const slice = (text: string, spans: readonly (readonly [number, number])[]) =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ')

function distanceOf({ text }: Marked, { cue, source }: Marked['attributions'][number]): string {
  const [first] = source
  const [at] = cue
  if (!first || !at) return 'no speaker'
  const between = text.slice(Math.min(first[1], at[1]), Math.max(first[0], at[0]))
  const words = between.match(/\S+/g)?.length ?? 0
  const step = STEPS.find((limit) => words < limit)
  return step === undefined ? 'further' : `under ${step} words`
}

function around(text: string, spans: readonly (readonly [number, number])[]): string {
  const start = spans[0]?.[0] ?? 0
  const end = spans.at(-1)?.[1] ?? 0
  const piece = `${text.slice(Math.max(0, start - AROUND), start)}[[${text.slice(start, end)}]]${text.slice(end, end + AROUND)}`
  return piece.replace(/\s+/g, ' ')
}

/** The marked attributions of an article, found or not, and what was found that nobody marked. */
function casesOf(row: Marked, judged: readonly Judgement[]): Case[] {
  const found = new Map(judged.flatMap((one) => (one.gold ? [[one.gold, one] as const] : [])))
  const marked = row.attributions.map((gold): Case => {
    const one = found.get(gold)
    const outcome = one ? (one.speakerRight ? 'right' : 'speaker') : 'missed'
    const text = around(row.text, gold.content)
    return {
      kind: gold.kind,
      cue: slice(row.text, gold.cue).toLowerCase(),
      distance: distanceOf(row, gold),
      outcome,
      text,
    }
  })
  const unmarked = judged
    .filter(({ gold }) => gold === undefined)
    .map(({ statement }): Case => {
      const spans = statement.content.map(({ start, end }) => [start, end] as const)
      const cue = row.text.slice(statement.cue.start, statement.cue.end).toLowerCase()
      return {
        kind: `not marked, ${statement.form}`,
        cue,
        distance: '',
        outcome: 'words',
        text: around(row.text, spans),
      }
    })
  return [...marked, ...unmarked]
}

function table(title: string, cases: readonly Case[], keyOf: (one: Case) => string): string {
  const rows = new Map<string, Map<string, number>>()
  for (const one of cases) {
    const row = rows.get(keyOf(one)) ?? new Map<string, number>()
    row.set(one.outcome, (row.get(one.outcome) ?? 0) + 1)
    rows.set(keyOf(one), row)
  }
  const sum = (row: ReadonlyMap<string, number>) => [...row.values()].reduce((all, count) => all + count, 0)
  const wrong = (row: ReadonlyMap<string, number>) => sum(row) - (row.get('right') ?? 0)
  const lines = [...rows].sort(([, a], [, b]) => wrong(b) - wrong(a)).slice(0, WORST / 5)
  return [
    title,
    ...lines.map(([key, row]) => `  ${key}: ${[...row].map(([what, count]) => `${what} ${count}`).join(', ')}`),
  ].join('\n')
}

/** The report; undefined where the data are absent. */
export function sourcesErrors(): string | undefined {
  const rows = readData<Marked>(GOLD)
  if (!rows) return undefined
  const find = finder()
  const cases = rows.flatMap((row) => casesOf(row, judge(row, find(row))))
  const wrong = cases.filter(({ outcome, kind }) => outcome !== 'right' && kind !== 'indirect').slice(0, WORST)
  return [
    table('By kind', cases, ({ kind }) => kind),
    table('By cue', cases, ({ cue }) => cue),
    table('By distance from cue to speaker', cases, ({ distance }) => distance),
    ...wrong.map(({ outcome, kind, cue, text }) => `${outcome}, ${kind}, "${cue}"\n  ${text}`),
  ].join('\n\n')
}
