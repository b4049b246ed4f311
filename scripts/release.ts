import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pkg from '../package.json' with { type: 'json' }
import { run } from './lib/tools.mjs'
import { versionFaults } from './release/version-faults'

/**
 * Makes what is uploaded to the stores, and refuses where anything is not in order: `npm run release`. It changes
 * nothing but `.output` and `.cache`; the last steps are a person's.
 */

const { scripts, version } = pkg
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (name: string) => readFileSync(`${ROOT}${name}`, 'utf8')
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean)
const say = (line: string) => process.stdout.write(`${line}\n`)

function readinessFaults(): string[] {
  const { version: locked } = JSON.parse(read('package-lock.json')) as { version: string }
  const changed = git('status', '--porcelain')
  return [
    ...(changed.length > 0 ? [`${changed.length} files are not committed`] : []),
    ...versionFaults({ version, locked, changes: read('docs/changelog.md'), tags: git('tag', '--list', 'v*') }),
  ]
}

/** Runs one of package.json's scripts, each of which is a single Node program. @throws Error where it fails */
async function passes(name: keyof typeof scripts, ...args: string[]): Promise<void> {
  const [, ...program] = scripts[name].split(' ')
  say(`\n=== ${name} ${args.join(' ')}`)
  if ((await run(process.execPath, [...program, ...args])) !== 0) throw new Error(`“npm run ${name}” failed`)
}

async function release(): Promise<void> {
  const faults = readinessFaults()
  if (faults.length > 0) throw new Error(faults.join('\n'))
  await passes('test')
  for (const language of readdirSync(`${ROOT}public/_locales`)) await passes('screens', '--language', language)
  // Makes the archives, and proves that the sources archive builds the same.
  await passes('zip:check')
  await passes('lint:addon')
  say('\nAll is in order. The archives stand in .output; the steps left are those of docs/store/README.md.')
}

try {
  await release()
} catch (error) {
  process.stderr.write(`Not released.\n${(error as Error).message}\n`)
  process.exitCode = 1
}
