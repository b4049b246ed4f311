import type { StoryKeys } from '@/lib/match/index/keys'
import { parseStory } from '@/lib/story/parse'
import type { Story } from '@/lib/story/schema'
import type { NewsglossDatabase, StoryRow } from './database'
import type { Keeper } from './keeper'
import { indexStories, storyKeys } from './story-index'

/** Known stories: a newer version of the same story replaces the older one. */

/**
 * Stores the stories that are not there yet, or only in an older version, and their index with them. Stories are
 * written nowhere else.
 */
export const saveStories = (keeper: Keeper, stories: readonly Story[]): Promise<boolean> =>
  keeper.write((database) =>
    database.transaction('rw', database.stories, database.indexes, async () => {
      const rows = await database.stories.bulkGet(stories.map(({ id }) => id))
      await putStories(
        database,
        stories.filter(({ version }, i) => version > (rows[i]?.version ?? 0)),
      )
    }),
  )

/** Stores stories and their index, inside a transaction of its caller on both tables. */
export async function putStories(database: NewsglossDatabase, stories: readonly Story[]): Promise<void> {
  if (stories.length === 0) return
  const before = await database.stories.count()
  await database.stories.bulkPut(stories.map((story) => ({ id: story.id, version: story.version, story })))
  await indexStories(database, stories, before)
}

const parsed = (rows: readonly (StoryRow | undefined)[]): Story[] =>
  rows.flatMap((row) => {
    const result = parseStory(row?.story)
    return result.ok ? [result.story] : []
  })

/** The stored stories that can still be read; one damaged row does not take the others along. */
export const loadStories = async (keeper: Keeper): Promise<Story[]> =>
  parsed(await keeper.read([], (database) => database.stories.toArray()))

/** Those of the stories that are stored and can be read. */
export const loadStoriesOf = async (keeper: Keeper, ids: readonly string[]): Promise<Story[]> =>
  parsed(await keeper.read<(StoryRow | undefined)[]>([], (database) => database.stories.bulkGet([...ids])))

/**
 * What tells which of the stored stories a page may be about; undefined where no story is stored, 'blocked' where the
 * database is. A missing, stale or damaged index is built anew and kept.
 */
export const openStoryKeys = (keeper: Keeper): Promise<StoryKeys | undefined | 'blocked'> =>
  keeper.read<StoryKeys | undefined | 'blocked'>('blocked', async (database) => {
    // Not counted: a count walks through all stories, and none is what most readers have.
    if ((await database.stories.limit(1).primaryKeys()).length === 0) return undefined
    return database.transaction('rw', database.stories, database.indexes, () => storyKeys(database))
  })
