import { browser } from 'wxt/browser'
import { parseStoryText } from '@/lib/story/parse'
import type { Story } from '@/lib/story/schema'

/** Stories that come with the extension: files of `public/stories`. */
const FILES = ['/stories/nato-tokyo-office.json'] as const

async function load(file: (typeof FILES)[number]): Promise<Story[]> {
  const response = await fetch(browser.runtime.getURL(file))
  const parsed = parseStoryText(await response.text())
  if (parsed.ok) return [parsed.story]
  console.error(`Newsgloss: ${file} is damaged.`, parsed.faults)
  return []
}

/** The bundled stories; one that cannot be read is left out and reported. */
export const loadBundled = async (): Promise<Story[]> => (await Promise.all(FILES.map(load))).flat()
