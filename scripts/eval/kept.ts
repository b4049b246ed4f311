import type { EvalFigure } from './figure'

/** The figures file: one figure a line, its columns parted by tabs, in the order of measuring. */

/** Figures are kept to four digits: what differs beyond says nothing. */
const DIGITS = 4

const worseBy = ({ better, value }: EvalFigure, kept: number) => (better === 'higher' ? kept - value : value - kept)

/** The text of the file. Figures without a tolerance are not kept. */
export function write(figures: readonly EvalFigure[]): string {
  const lines = figures
    .filter(({ tolerance }) => tolerance !== undefined)
    .map(({ name, value, better, tolerance }) => `${name}\t${value.toFixed(DIGITS)}\t${better}\t${tolerance}`)
  return `figure\tvalue\tbetter\ttolerance\n${lines.join('\n')}\n`
}

/** Values by name. Throws where a line is not of the form. */
export function read(text: string): Map<string, number> {
  const lines = text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
  return new Map(
    lines.map((line) => {
      const [name = '', value] = line.split('\t')
      if (name === '' || !Number.isFinite(Number(value ?? 'x'))) throw new Error(`not a figure: ${line}`)
      return [name, Number(value)]
    }),
  )
}

/** What got worse by more than its tolerance, or is not in the file, in words; [] where all is well. */
export function faults(figures: readonly EvalFigure[], kept: ReadonlyMap<string, number>): string[] {
  return figures.flatMap((figure) => {
    const { name, value, tolerance } = figure
    if (tolerance === undefined) return []
    const before = kept.get(name)
    if (before === undefined) return [`${name}: not in the file`]
    if (worseBy(figure, before) <= tolerance + 10 ** -DIGITS / 2) return []
    return [`${name}: ${value.toFixed(DIGITS)}, was ${before.toFixed(DIGITS)}, may differ by ${tolerance}`]
  })
}
