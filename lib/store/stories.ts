import { parseStory } from '@/lib/story/parse'
import type { Story } from '@/lib/story/schema'
import type { Keeper } from './keeper'

/** Known stories: a newer version of the same story replaces the older one. */

/** Stores the stories that are not there yet, or only in an older version. */
export const saveStories = (keeper: Keeper, stories: readonly Story[]): Promise<boolean> =>
  keeper.write((database) =>
    database.transaction('rw', database.stories, async () => {
      for (const story of stories) {
        const row = await database.stories.get(story.id)
        if (!row || row.version < story.version) {
          await database.stories.put({ id: story.id, version: story.version, story })
        }
      }
    }),
  )

/** The stored stories that can still be read; one damaged row does not take the others along. */
export async function loadStories(keeper: Keeper): Promise<Story[]> {
  const rows = await keeper.read([], (database) => database.stories.toArray())
  return rows.flatMap((row) => {
    const parsed = parseStory(row.story)
    return parsed.ok ? [parsed.story] : []
  })
}
