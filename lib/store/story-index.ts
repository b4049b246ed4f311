import * as v from 'valibot'
import { pack } from '@/lib/match/index/build'
import { type Grown, grow, type Postings, ungrown } from '@/lib/match/index/grow'
import { keysOf, openKeys, type StoryKeys } from '@/lib/match/index/keys'
import { parseStory } from '@/lib/story/parse'
import type { Story } from '@/lib/story/schema'
import type { NewsglossDatabase, StoryRow } from './database'

/**
 * The stored stories' index, kept beside them. All of this runs inside a transaction of its caller on both tables, so
 * that no one sees the one without the other.
 */

const KEY = 'stories'
/** To be raised whenever keys are made in another way: an index of another kind is built anew. */
const KIND = 1

const Buffer = v.instance(ArrayBuffer)
const KeptSchema = v.object({
  kind: v.literal(KIND),
  /** How many stories it was built from. */
  stories: v.number(),
  grown: v.object({ base: Buffer, added: Buffer, removed: v.array(v.string()) }),
})

const put = (database: NewsglossDatabase, stories: number, grown: Grown) =>
  database.indexes.put({ key: KEY, value: { kind: KIND, stories, grown } })

/** The kept index of so many stories; undefined where it is missing, of another kind, or of other stories. */
async function kept(database: NewsglossDatabase, stories: number): Promise<Grown | undefined> {
  const row = await database.indexes.get(KEY)
  const parsed = v.safeParse(KeptSchema, row?.value)
  return parsed.success && parsed.output.stories === stories ? parsed.output.grown : undefined
}

/** A damaged row stays known by its id, but is no candidate. */
function postingsOf({ story }: StoryRow): Postings {
  const parsed = parseStory(story)
  return parsed.ok ? keysOf(parsed.story) : new Map()
}

async function rebuild(database: NewsglossDatabase): Promise<Grown> {
  const [ids, postings]: [string[], Postings[]] = [[], []]
  await database.stories.each((row) => {
    ids.push(row.id)
    postings.push(postingsOf(row))
  })
  const grown = ungrown(pack(ids, postings))
  await put(database, ids.length, grown)
  return grown
}

/** The keys of all stored stories, built anew where they have to be. */
export async function storyKeys(database: NewsglossDatabase): Promise<StoryKeys | undefined> {
  const stories = await database.stories.count()
  const known = await kept(database, stories)
  const keys = known && openKeys(known)
  return keys?.stories === stories ? keys : openKeys(await rebuild(database))
}

/**
 * Brings the index up to date with stories that have been stored.
 * @param before how many stories there were
 */
export async function indexStories(
  database: NewsglossDatabase,
  stories: readonly Story[],
  before: number,
): Promise<void> {
  const known = await kept(database, before)
  const change = { put: new Map(stories.map((story) => [story.id, keysOf(story)])), remove: [] }
  const grown = known && grow(known, change)
  if (grown) await put(database, await database.stories.count(), grown)
  else await rebuild(database)
}
