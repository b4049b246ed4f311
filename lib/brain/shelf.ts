import type { StoryKeys } from '@/lib/match/index/keys'
import { tokenise } from '@/lib/match/tokens'
import { loadStories, loadStoriesOf, openStoryKeys } from '@/lib/store/stories'
import type { Story } from '@/lib/story/schema'
import type { Article } from '@/lib/text/article'
import type { Outlets } from './outlets'

/** The stories at hand: the bundled ones, and newer or other ones from the database. */

export interface Shelf {
  all(): Promise<readonly Story[]>
  /** The stories that an article may be about: the bundled ones, and of the stored ones those that can match. */
  near(article: Article): Promise<readonly Story[]>
}

/** The newest version of each story. */
function newest(stories: readonly Story[]): Story[] {
  const byId = new Map<string, Story>()
  for (const story of stories) {
    if (story.version >= (byId.get(story.id)?.version ?? 0)) byId.set(story.id, story)
  }
  return [...byId.values()]
}

/** Does something once; again where it failed, or came to nothing that lasts. */
function once<T>(task: () => Promise<T>, lasts: (value: T) => boolean = () => true): () => Promise<T> {
  let running: Promise<T> | undefined
  const forget = () => {
    running = undefined
  }
  return () => {
    if (!running) {
      running = task()
      running.then((value) => lasts(value) || forget(), forget)
    }
    return running
  }
}

/** Stored stories kept at hand while the background lives: pages read one after another ask for the same few. */
const MOST_AT_HAND = 50

export function createShelf({ keeper, loadBundled }: Pick<Outlets, 'keeper' | 'loadBundled'>): Shelf {
  const bundled = once(loadBundled)
  const storedKeys = once<StoryKeys | undefined | 'blocked'>(
    () => openStoryKeys(keeper),
    (keys) => keys !== 'blocked',
  )
  const atHand = new Map<string, Story>()

  const load = async (ids: readonly string[]): Promise<Story[]> => {
    const missing = ids.filter((id) => !atHand.has(id))
    // Taken before anything is awaited or cleared: another page may clear what is at hand meanwhile.
    const known = ids.flatMap((id) => atHand.get(id) ?? [])
    const loaded = missing.length > 0 ? await loadStoriesOf(keeper, missing) : []
    if (atHand.size + loaded.length > MOST_AT_HAND) atHand.clear()
    for (const story of loaded) atHand.set(story.id, story)
    return [...loaded, ...known]
  }

  return {
    all: async () => newest((await Promise.all([loadStories(keeper), bundled()])).flat()),
    async near(article) {
      const [own, keys] = await Promise.all([bundled(), storedKeys()])
      if (keys === undefined || keys === 'blocked') return own
      // A bundled story may be stored in a newer version, whose terms differ.
      const ids = new Set([...own.map(({ id }) => id), ...keys.candidates(tokenise(article))])
      return newest([...(await load([...ids])), ...own])
    },
  }
}
