import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The scorers stand beside the data, so that every system is judged by the same code. */
const SCORERS = fileURLToPath(new URL('../../../shared/eval/', import.meta.url))

/**
 * What a scorer says of predictions: the JSON of its last line. Throws where it fails.
 * @param gold path of the gold file
 * @param flags of the scorer
 */
export function score(
  scorer: string,
  gold: string,
  predictions: readonly object[],
  flags: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-eval-'))
  const file = join(folder, 'predictions.jsonl')
  try {
    writeFileSync(file, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [`${SCORERS}score-${scorer}.mjs`, gold, file, ...flags],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    )
    if (status !== 0) throw new Error(`score-${scorer}: ${stderr}`)
    return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
