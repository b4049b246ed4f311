import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { run } from './predict/run'
import { TASKS } from './predict/tasks'

/** Asks a task of each line of standard input: JSON lines in, JSON lines out, nothing else on standard output. */

const USAGE = 2
const name = process.argv[2] ?? ''
const task = TASKS.get(name)

if (task) {
  const judge = await task.start()
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  await pipeline(Readable.from(run(lines, judge)), process.stdout, { end: false })
  await task.stop?.()
} else {
  console.error(`unknown task "${name}"; there are: ${[...TASKS.keys()].join(', ')}`)
  process.exitCode = USAGE
}
