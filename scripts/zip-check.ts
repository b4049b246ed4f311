import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zip } from 'wxt'
import { run } from './lib/tools.mjs'
import { differences } from './zip/differences'
import { readArchive } from './zip/read-archive'

/**
 * Makes the stores' archives, unpacks the sources archive into an empty folder, builds both browsers' extensions there
 * and compares them with the archives byte for byte. `--linked` uses the packages that are installed here instead of
 * installing them there anew.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BROWSERS = ['chrome', 'firefox'] as const

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Makes the archives of one browser. @returns their paths: the extension, and for Firefox the sources after it */
const archivesFor = async (browser: (typeof BROWSERS)[number]) => (await zip({ root: ROOT, browser })).map(String)

function unpack(archive: string, folder: string): void {
  for (const [name, data] of readArchive(readFileSync(archive))) {
    const path = resolve(folder, name)
    if (!path.startsWith(folder + sep)) throw new Error(`${name} would leave the folder`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, data)
  }
}

function filesBelow(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  const files = paths.filter((path) => statSync(path).isFile())
  return new Map(files.map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]))
}

/** Builds in the unpacked sources as their reader would, and holds the result against the store's archive. */
async function isSame(browser: string, archive: string, sources: string): Promise<boolean> {
  const args = ['scripts/run.mjs', 'wxt', 'build', '-b', browser]
  const code = await run(process.execPath, args, { cwd: sources, stdio: ['ignore', 2, 2] })
  if (code !== 0) throw new Error(`The unpacked sources do not build for ${browser}`)
  const wanted = readArchive(readFileSync(archive))
  const found = differences(wanted, filesBelow(join(sources, '.output', `${browser}-mv3`)))
  for (const { name, fault } of found) say(`${browser}: ${name}: ${fault}`)
  say(`${browser}: ${wanted.size} files in the archive, ${found.length} differ when built from the sources archive`)
  return found.length === 0
}

async function check(folder: string): Promise<boolean> {
  const [chrome = ''] = await archivesFor('chrome')
  const [firefox = '', sources] = await archivesFor('firefox')
  if (sources === undefined) throw new Error('There is no sources archive')
  unpack(sources, folder)
  if (process.argv.includes('--linked'))
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const same = [await isSame('chrome', chrome, folder), await isSame('firefox', firefox, folder)]
  return same.every(Boolean)
}

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-sources-'))
try {
  process.exitCode = (await check(folder)) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
