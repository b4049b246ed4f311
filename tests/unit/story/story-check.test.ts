import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundledText } from './bundled'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
/** A process is started for each: the bound only keeps a hanging one from blocking the run. */
const BOUND = 60_000

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-check-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

function run(...files: string[]) {
  const args = ['--import', 'tsx', join('scripts', 'story-check.ts'), ...files]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', timeout: BOUND })
  return { status, stdout, stderr }
}

it('says what a sound file holds', { timeout: BOUND }, () => {
  const sound = write('sound.json', bundledText)
  expect(run(sound)).toEqual({
    status: 0,
    stdout: `ok ${sound}: 16 statements, 6 speakers, 5 statements unclear, 18 actors, 8 comments\n`,
    stderr: '',
  })
})

it('names file, path and fault, and goes on to the next file', { timeout: BOUND }, () => {
  const broken = write('broken.json', bundledText.replace('"stance": "neither"', '"stance": "favour"'))
  const cut = write('cut.json', '{')
  const { status, stdout } = run(broken, cut)
  expect(status).toBe(1)
  expect(stdout).toContain(`${broken}: comments[4].how: missing: is favour stated or implied?\n`)
  expect(stdout).toContain(`${broken}: counts.comments.favour: the story holds 3\n`)
  expect(stdout).toContain(`${cut}: file: is not JSON`)
})

it('tells no file and a missing file from a faulty one', { timeout: BOUND }, () => {
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('usage') })
  const missing = join(folder, 'missing.json')
  expect(run(missing)).toMatchObject({ status: 2, stderr: expect.stringContaining(`${missing}: cannot be read`) })
})
