import { readFileSync } from 'node:fs'
import { parseStoryText } from '@/lib/story/parse'
import type { Story } from '@/lib/story/schema'

const FILE = new URL('../../public/stories/nato-tokyo-office.json', import.meta.url)

/** The story that the extension brings along. Throws where its file is not sound. */
export function bundledStory(): Story {
  const parsed = parseStoryText(readFileSync(FILE, 'utf8'))
  if (parsed.ok) return parsed.story
  throw new Error(parsed.faults.map(({ path, message }) => `${path}: ${message}`).join('; '))
}
