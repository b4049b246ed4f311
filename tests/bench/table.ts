import { type Figure, kept, measured } from './figure'

/** The figures as a person reads them. */

const HEAD = ['measure', 'runs', 'median', '95 %', 'worst', 'budget', 'kept', 'peer', 'ours ÷ peer']

/** Three significant digits, whole bytes. */
export function number(value: number, unit: Figure['unit']): string {
  if (unit === 'bytes') return Math.round(value).toLocaleString('en')
  return value >= 100 ? value.toFixed(0) : value.toPrecision(value < 0.01 ? 2 : 3)
}

function budgetText({ budget, unit }: Figure): string {
  if (!budget) return ''
  if (budget.of === 'ratio') return `ratio ≤ ${budget.limit}`
  return `${budget.of} ≤ ${number(budget.limit, unit)} ${unit}`
}

function keptText(figure: Figure): string {
  const answer = kept(figure)
  return answer === undefined ? '' : answer ? 'yes' : 'NO'
}

export function rowOf(figure: Figure): string[] {
  const { name, unit, ours, peer } = figure
  return [
    name,
    String(ours.runs),
    `${number(ours.median, unit)} ${unit}`,
    number(ours.p95, unit),
    number(ours.worst, unit),
    budgetText(figure),
    keptText(figure),
    peer ? `${peer.name} ${number(peer.summary.median, unit)}` : '',
    peer ? peer.ratio.toFixed(2) : '',
  ]
}

/** A Markdown table, its columns aligned, with the notes below. */
export function table(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(rowOf)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  const notes = figures.flatMap(({ name, note }) => (note ? [`- ${name}: ${note}`] : []))
  const [head = HEAD, ...body] = rows
  return [line(head), rule, ...body.map(line), '', ...notes].join('\n')
}

/** What stands in the file that `--json` writes. */
export const plain = (figures: readonly Figure[]) =>
  figures.map((figure) => ({ ...figure, measured: measured(figure), kept: kept(figure) }))
