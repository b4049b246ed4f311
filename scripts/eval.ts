import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { haveData } from './eval/data'
import type { EvalFigure } from './eval/figure'
import { faults, read, write } from './eval/kept'
import { MEASURES } from './eval/registry'
import { sourcesErrors } from './eval/sources-errors'

/** Measures how well the extension judges, on development data where they are, and compares with the figures kept. */

const FILE = fileURLToPath(new URL('../docs/figures.tsv', import.meta.url))
const ERRORS = fileURLToPath(new URL('../source-errors.log', import.meta.url))
const USAGE = `Usage: npm run eval -- [NAME...] [--check | --write] [--errors]
  NAME     measures whose name has it (${MEASURES.map(({ name }) => name).join(', ')}); all without one
  --check  fails where a figure is worse than the one kept in docs/figures.tsv by more than its tolerance
  --write  keeps this run's figures there
  --errors measures nothing: writes where statements go wrong to source-errors.log
`

function readArguments() {
  try {
    const options = { check: { type: 'boolean' }, write: { type: 'boolean' }, errors: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const chosen = MEASURES.filter(
      ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
    )
    if (chosen.length > 0 && !(values.write && chosen.length < MEASURES.length)) return { ...values, chosen }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  }
  process.stderr.write(USAGE)
  process.exit(2)
}

async function measure(): Promise<EvalFigure[]> {
  const figures: EvalFigure[] = []
  for (const { name, run } of chosen) {
    process.stderr.write(`${name}…\n`)
    const found = await run()
    if (!found) console.log(`${name}: no development data beside the project, not measured`)
    for (const { name, value } of found ?? []) console.log(`${name}\t${value.toFixed(4)}`)
    figures.push(...(found ?? []))
  }
  return figures
}

/** Cases to read, in a file that is not kept. */
function writeErrors(): void {
  const report = sourcesErrors()
  if (report === undefined) console.log('No development data beside the project: nothing to read.')
  else writeFileSync(ERRORS, report)
}

const { chosen, check, write: keep, errors } = readArguments()
if (errors) {
  writeErrors()
  process.exit()
}
const figures = await measure()
if (keep && haveData()) writeFileSync(FILE, write(figures))
if (check) {
  const worse = faults(figures, read(readFileSync(FILE, 'utf8')))
  for (const line of worse) console.log(`worse: ${line}`)
  if (worse.length === 0) console.log('No figure is worse than the one kept.')
  process.exitCode = worse.length > 0 ? 1 : 0
}
