import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Runs the project's tools as plain Node programs: no shell, the same on every system. */

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** By the shells' custom: 128 and the signal's number. */
const ENDED_BY_SIGTERM = 143

/** Programs whose package has another name. */
const PACKAGES = { tsc: 'typescript', biome: '@biomejs/biome' }

/** @param {string} tool @returns {string} path of the program's script; throws if its package is not installed */
function toolPath(tool) {
  const folder = `${ROOT}node_modules/${PACKAGES[tool] ?? tool}/`
  const { bin } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'))
  return folder + (typeof bin === 'string' ? bin : bin[tool])
}

/**
 * Runs a program to its end, with our own input and output.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} exit code; 1 where a signal ended it
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', ...options })
    let told = false
    // Who ends us means what we started too.
    const passOn = (signal) => {
      told = true
      child.kill(signal)
    }
    process.once('SIGTERM', passOn)
    child.once('error', reject)
    child.once('exit', (code) => {
      process.off('SIGTERM', passOn)
      if (told) process.exit(ENDED_BY_SIGTERM)
      resolve(code ?? 1)
    })
  })
}

/** @param {string} tool @param {readonly string[]} args @param {import('node:child_process').SpawnOptions} [options] */
export const runTool = (tool, args, options) => run(process.execPath, [toolPath(tool), ...args], options)
