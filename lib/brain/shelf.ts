import { loadStories } from '@/lib/store/stories'
import type { Story } from '@/lib/story/schema'
import type { Outlets } from './outlets'

/** The stories at hand: the bundled ones, and newer or other ones from the database. */

export interface Shelf {
  all(): Promise<readonly Story[]>
}

/** The newest version of each story. */
function newest(stories: readonly Story[]): Story[] {
  const byId = new Map<string, Story>()
  for (const story of stories) {
    if (story.version >= (byId.get(story.id)?.version ?? 0)) byId.set(story.id, story)
  }
  return [...byId.values()]
}

/** Reads the stories once for as long as the background lives. */
export function createShelf({ keeper, loadBundled }: Pick<Outlets, 'keeper' | 'loadBundled'>): Shelf {
  const load = async () => newest([...(await loadStories(keeper)), ...(await loadBundled())])
  let stories: Promise<readonly Story[]> | undefined
  return {
    all() {
      stories ??= load().catch((error: unknown) => {
        stories = undefined
        throw error
      })
      return stories
    },
  }
}
