import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'wxt'
import type { Figure } from '../tests/bench/figure'
import { MEASURES } from '../tests/bench/registry'
import { startBench } from '../tests/bench/start'
import { plain, table } from '../tests/bench/table'

/**
 * Measures the built extension in a real Chromium and prints a table of figures beside their budgets.
 * A budget that is not kept is shown, but fails nothing: what a busy machine measures proves little.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const USAGE = `Usage: npm run bench -- [NAME...] [--json FILE] [--extension FOLDER]
  NAME         measures whose name has it (${MEASURES.map(({ name }) => name).join(', ')}); all without one
  --json       writes the figures to a file as well
  --extension  measures this build instead of building first
`

function readArguments() {
  try {
    const options = { json: { type: 'string' }, extension: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const chosen = MEASURES.filter(
      ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
    )
    if (chosen.length > 0) return { ...values, chosen }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  }
  process.stderr.write(USAGE)
  process.exit(2)
}

async function built(): Promise<string> {
  await build({ root: ROOT, browser: 'chrome' })
  return `${ROOT}.output/chrome-mv3`
}

const { chosen, json, extension } = readArguments()
const { bench, close } = startBench(extension ?? (await built()))
const figures: Figure[] = []
try {
  for (const measure of chosen) {
    bench.say(`${measure.name}…`)
    figures.push(...(await measure.run(bench)))
  }
} finally {
  await close()
}
process.stdout.write(`${table(figures)}\n`)
if (json) writeFileSync(json, `${JSON.stringify(plain(figures), null, 2)}\n`)
