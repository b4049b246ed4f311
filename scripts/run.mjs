import { existsSync } from 'node:fs'
import { ensurePackages } from './lib/packages.mjs'
import { ROOT, run, runTool } from './lib/tools.mjs'

/**
 * Runs one of the project's commands, packages installed first: `node scripts/run.mjs predict match-story` runs
 * scripts/predict.ts, and a name without such a script is a tool (`node scripts/run.mjs wxt build`).
 */

const [name = '', ...args] = process.argv.slice(2)
if (!/^[a-z][a-z-]*$/.test(name)) {
  process.stderr.write('Usage: node scripts/run.mjs COMMAND [ARGUMENT...]\n')
  process.exit(2)
}
try {
  await ensurePackages()
  const script = `${ROOT}scripts/${name}.ts`
  process.exitCode = existsSync(script)
    ? await run(process.execPath, ['--import', 'tsx', script, ...args])
    : await runTool(name, args)
} catch (error) {
  process.stderr.write(`${name}: ${error.message}\n`)
  process.exitCode = 1
}
