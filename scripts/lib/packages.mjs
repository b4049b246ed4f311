import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT, run } from './tools.mjs'

/** Sees to it that the installed packages are those of the lock file. Runs before any package is there. */

const LONGEST_WAIT_MS = 10 * 60_000

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked */
/** @typedef {{ packages?: Record<string, Locked> }} LockFile */

/**
 * Whether what npm says it installed is what the lock file asks for. Optional packages may be missing: they are for
 * other systems.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 */
export function isCurrent(wanted, installed) {
  const have = installed.packages ?? {}
  return Object.entries(wanted.packages ?? {}).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true
    const found = have[path]
    if (!found) return optional === true || devOptional === true
    return found.version === version && found.integrity === integrity
  })
}

/** @returns {LockFile | undefined} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
  } catch {
    return undefined
  }
}

function packagesAreThere() {
  const [wanted, installed] = [readLock('package-lock.json'), readLock('node_modules/.package-lock.json')]
  return wanted !== undefined && installed !== undefined && isCurrent(wanted, installed)
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** A folder is made by one process only; who made it and ended without removing it has lost it. */
function takeTurn(folder) {
  try {
    mkdirSync(folder)
    writeFileSync(join(folder, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const owner = Number(readLock(join(folder.slice(ROOT.length), 'pid')))
  if (owner > 0 && !isRunning(owner)) rmSync(folder, { recursive: true, force: true })
  return false
}

async function inTurn(task) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const folder = join(ROOT, '.cache', 'installing')
  const giveUp = Date.now() + LONGEST_WAIT_MS
  while (!takeTurn(folder)) {
    if (Date.now() > giveUp) throw new Error(`Another run is installing packages. If not, remove ${folder}`)
    await sleep(200)
  }
  try {
    return await task()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What npm says goes to standard error: standard output belongs to the command that needs the packages. */
const TO_STDERR = { stdio: ['ignore', 2, 2] }

function install() {
  const args = ['ci', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args], TO_STDERR)
    : run('npm', args, { ...TO_STDERR, shell: process.platform === 'win32' })
}

/** Installs the packages of the lock file unless they are there. Throws if npm fails. */
export async function ensurePackages() {
  if (packagesAreThere()) return
  await inTurn(async () => {
    if (packagesAreThere()) return
    process.stderr.write('Installing the packages…\n')
    const code = await install()
    if (code !== 0) throw new Error(`npm ci failed (exit code ${code}); its messages stand above`)
  })
}
