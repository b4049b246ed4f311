import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowsers } from './lib/browsers.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { oneCheck, total, vitestChecks } from './lib/tally.mjs'
import { ROOT, run, runTool } from './lib/tools.mjs'

/** `npm test`: every check of the project, in order, on to the end even where one fails. */

const REPORTS = `${ROOT}.cache/test/`

/** @param {(() => Promise<number>)[]} parts run one after the other, until one fails @returns exit code */
async function inOrder(...parts) {
  for (const part of parts) {
    const code = await part()
    if (code !== 0) return code
  }
  return 0
}

const tool = (name, ...args) => runTool(name, args)

async function vitest(project) {
  const file = `${REPORTS}${project}.json`
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await tool('vitest', 'run', '--project', project, ...reporters)
  return vitestChecks(readReport(file), code)
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function checkStories() {
  const files = readdirSync(`${ROOT}public/stories`).map((name) => `public/stories/${name}`)
  return run(process.execPath, ['--import', 'tsx', 'scripts/story-check.ts', ...files])
}

async function browserTests() {
  await ensureBrowsers(['chromium', 'firefox'])
  return vitest('browser')
}

const check = (task) => async () => oneCheck(await task())

const STEPS = [
  [
    'Types',
    check(() =>
      inOrder(
        () => tool('wxt', 'prepare'),
        () => tool('tsc', '-p', 'tsconfig.json'),
      ),
    ),
  ],
  ['Types of the pure rooms', check(() => tool('tsc', '-p', 'tsconfig.pure.json'))],
  ['Style', check(() => tool('biome', 'check', '--error-on-warnings'))],
  ['Nothing unused', check(() => tool('knip'))],
  ['Stories', check(checkStories)],
  ['Unit tests', () => vitest('unit')],
  ['Build for Chrome', check(() => tool('wxt', 'build', '-b', 'chrome'))],
  ['Build for Firefox', check(() => tool('wxt', 'build', '-b', 'firefox'))],
  ['Sizes', check(() => tool('size-limit'))],
  [
    'Add-on rules',
    check(() => tool('web-ext', 'lint', '--no-config-discovery', '--warnings-as-errors', '-s', '.output/firefox-mv3')),
  ],
  ['Browser tests', browserTests],
]

async function runStep([name, step]) {
  process.stdout.write(`\n=== ${name} ===\n`)
  try {
    return { name, ...(await step()) }
  } catch (error) {
    process.stdout.write(`${error.message}\n`)
    return { name, ...oneCheck(1) }
  }
}

await ensurePackages()
mkdirSync(REPORTS, { recursive: true })
const results = []
for (const step of STEPS) results.push(await runStep(step))

process.stdout.write('\n=== Summary ===\n')
for (const { name, passed, failed } of results) {
  process.stdout.write(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed\n`)
}
const { passed, failed } = total(results)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
