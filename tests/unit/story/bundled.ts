import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseStoryText } from '@/lib/story/parse'
import type { Story } from '@/lib/story/schema'

const FILE = fileURLToPath(new URL('../../../public/stories/nato-tokyo-office.json', import.meta.url))

export const bundledText = readFileSync(FILE, 'utf8')

/** A fresh copy of the bundled story, to be spoiled as a test likes. */
export function bundledStory(): Story {
  const parsed = parseStoryText(bundledText)
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return parsed.story
}

/** The entry of a list, for tests that know it is there. */
export function entry<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`no entry ${index}`)
  return found
}
