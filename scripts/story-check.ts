import { readFileSync } from 'node:fs'
import { checkStory } from '@/lib/story/check'
import type { Fault } from '@/lib/story/fault'
import { parseStoryText } from '@/lib/story/parse'
import type { Story } from '@/lib/story/schema'

/** Checks story files: 0 all sound, 1 a fault, 2 nothing to check or a file that cannot be read. */

const SOUND = 0
const FAULTY = 1
const UNREADABLE = 2

function report(file: string, faults: readonly Fault[]): number {
  for (const { path, message } of faults) console.log(`${file}: ${path === '' ? 'file' : path}: ${message}`)
  return FAULTY
}

function summary({ statements, actors, comments, counts }: Story): string {
  const { named, anonymous, organisation } = counts.speakers
  return (
    `${statements.length} statements, ${named + anonymous + organisation} speakers, ` +
    `${counts.statements.unclear} statements unclear, ${actors.length} actors, ${comments.length} comments`
  )
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    console.error(`${file}: cannot be read (${error instanceof Error ? error.message : error})`)
    return undefined
  }
}

function checkFile(file: string): number {
  const text = readText(file)
  if (text === undefined) return UNREADABLE
  const parsed = parseStoryText(text)
  if (!parsed.ok) return report(file, parsed.faults)
  const faults = checkStory(parsed.story)
  if (faults.length > 0) return report(file, faults)
  console.log(`ok ${file}: ${summary(parsed.story)}`)
  return SOUND
}

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npm run story:check FILE...')
  process.exitCode = UNREADABLE
} else {
  process.exitCode = Math.max(...files.map(checkFile))
}
