import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../..')

function command(args: readonly string[], input: string) {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  return spawnSync(process.execPath, [tsx, 'scripts/predict.ts', ...args], { cwd: ROOT, input, encoding: 'utf8' })
}

describe('the predict command', () => {
  it('writes one line for each line and nothing else, for lines of any length', () => {
    const long = JSON.stringify({ id: 'long', text: 'word '.repeat(200_000) })
    const { stdout, stderr, status } = command(['match-story'], `${long}\n{"id":"short","text":""}`)
    const ids = stdout.trimEnd().split('\n')
    expect(ids.map((line) => JSON.parse(line).id)).toEqual(['long', 'short'])
    expect([stderr, status]).toEqual(['', 0])
  })

  it('refuses a task that it does not know', () => {
    const { stdout, stderr, status } = command(['guess'], '')
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr).toContain('match-story')
  })
})
