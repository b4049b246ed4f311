import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { commentKey } from '@/lib/store/comment-key'
import { loadCorrections, readCorrections } from '@/lib/store/corrections'
import { createKeeper, type Keeper } from '@/lib/store/keeper'
import { listPages, listStandings } from '@/lib/store/pages'
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '@/lib/store/settings'
import { loadStories, openStoryKeys } from '@/lib/store/stories'
import { bundledStory } from '../story/bundled'

beforeEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange })
})

const URL_HERE = 'https://news.example/harbour'

/** The schema and rows of version 1 as they were written. Never to be changed: a new version gets an example of its own. */
const VERSION_1 = {
  schema: {
    stories: 'id',
    pages: 'url, seen, storyId',
    comments: '[url+id], url, storyId',
    corrections: 'key, url, storyId',
    settings: 'key',
  },
  rows: {
    pages: [
      {
        url: URL_HERE,
        title: 'Harbour',
        site: 'Example',
        seen: 5,
        state: 'match',
        storyId: 's',
        score: 0.9,
        reasons: [],
      },
    ],
    comments: [{ url: URL_HERE, id: 'c', storyId: 's', author: 'Ann', text: 'Yes.', stance: null }],
    corrections: [{ key: 'comment|s|ann|yes', kind: 'comment', storyId: 's', url: URL_HERE, value: 'favour', made: 5 }],
    settings: [{ key: 'reading', value: { mode: 'click', offSites: ['other.example'] } }],
  },
} as const

/** The same of version 2, which has an index of the stories beside them. What an index holds can be made again. */
const VERSION_2 = {
  schema: { ...VERSION_1.schema, indexes: 'key' },
  rows: { ...VERSION_1.rows, indexes: [{ key: 'stories', value: { kind: 1, stories: 0, grown: {} } }] },
} as const

const STANDING_3 = {
  url: URL_HERE,
  storyId: 's',
  comments: 1,
  commenters: 1,
  byComment: { favour: 0, against: 0, neither: 0 },
  byCommenter: { favour: 0, against: 0, neither: 0 },
  unclear: 1,
} as const

/** The same of version 3, which sums up the comments of each page and names nobody in its corrections. */
const VERSION_3 = {
  schema: { ...VERSION_2.schema, standings: '[url+storyId], url, storyId' },
  rows: {
    ...VERSION_2.rows,
    corrections: [
      {
        key: 'comment|s|11cwuv1g3wvzz',
        kind: 'comment',
        storyId: 's',
        url: URL_HERE,
        value: 'favour',
        made: 5,
        said: 'Yes.',
      },
    ],
    settings: [
      {
        key: 'reading',
        value: { mode: 'click', offSites: ['other.example'], hideNames: true, keepDays: 30, askModel: false },
      },
    ],
    standings: [STANDING_3],
  },
} as const

async function write(
  version: number,
  schema: Record<string, string>,
  tables: Readonly<Record<string, readonly unknown[]>> = VERSION_1.rows,
): Promise<void> {
  const database = new Dexie('newsgloss')
  database.version(version).stores(schema)
  for (const [table, rows] of Object.entries(tables)) await database.table(table).bulkPut([...rows])
  database.close()
}

async function expectNothingLost(keeper: Keeper): Promise<void> {
  expect(await listPages(keeper)).toEqual(VERSION_1.rows.pages)
  const corrections = await loadCorrections(keeper, 's')
  expect(corrections).toMatchObject([{ kind: 'comment', url: URL_HERE, value: 'favour', made: 5 }])
  expect([...readCorrections(corrections, 's').stances]).toEqual([[commentKey('Ann', 'Yes.'), 'favour']])
  expect(await loadSettings(keeper, async () => undefined)).toMatchObject(VERSION_1.rows.settings[0].value)
  expect(await listStandings(keeper)).toEqual([STANDING_3])
  expect(await keeper.read([], ({ comments }) => comments.toArray())).toEqual(VERSION_1.rows.comments)
  expect(keeper.saving).toBe('saved')
}

describe('the database', () => {
  it('reads what version 1 wrote', async () => {
    await write(1, VERSION_1.schema)
    await expectNothingLost(createKeeper())
  })

  it('indexes the stories that version 1 wrote', async () => {
    const story = bundledStory()
    const stories = [{ id: story.id, version: story.version, story }]
    await write(1, VERSION_1.schema, { ...VERSION_1.rows, stories })
    const keeper = createKeeper()
    await expectNothingLost(keeper)
    expect(await loadStories(keeper)).toEqual([story])
    expect(await openStoryKeys(keeper)).toMatchObject({ stories: 1 })
    expect(await keeper.read(0, ({ indexes }) => indexes.count())).toBe(1)
    await expectNothingLost(keeper)
  })

  it('reads what version 2 wrote', async () => {
    await write(2, VERSION_2.schema, VERSION_2.rows)
    await expectNothingLost(createKeeper())
  })

  it('takes the names out of the corrections of version 2, and knows the settings that it had not', async () => {
    await write(2, VERSION_2.schema, VERSION_2.rows)
    const keeper = createKeeper()
    expect(JSON.stringify(await loadCorrections(keeper))).not.toMatch(/ann/i)
    expect(await loadSettings(keeper, async () => undefined)).toMatchObject({ hideNames: false, keepDays: 90 })
  })

  it('reads what version 3 wrote', async () => {
    await write(3, VERSION_3.schema, VERSION_3.rows)
    const keeper = createKeeper()
    await expectNothingLost(keeper)
    expect(await loadCorrections(keeper)).toEqual(VERSION_3.rows.corrections)
    expect(await loadSettings(keeper, async () => undefined)).toEqual(VERSION_3.rows.settings[0].value)
  })

  it('leaves alone what a newer version wrote, and says that nothing is saved', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    await write(4, { ...VERSION_1.schema, pages: 'url, seen', extra: 'id' })
    const keeper = createKeeper()
    expect(await listPages(keeper)).toEqual([])
    expect(await saveSettings(keeper, DEFAULT_SETTINGS)).toBe(false)
    expect(keeper.saving).toBe('blocked')
    const newer = await new Dexie('newsgloss').open()
    expect(newer.verno).toBe(4)
    expect(newer.table('pages').schema.indexes.map(({ name }) => name)).toEqual(['seen'])
    expect(await newer.table('settings').toArray()).toEqual(VERSION_1.rows.settings)
    newer.close()
  })

  it('changes nothing by a write that fails, and saves again after it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    await write(1, VERSION_1.schema)
    const keeper = createKeeper()
    const stored = await keeper.write((database) =>
      database.transaction('rw', database.pages, async () => {
        await database.pages.clear()
        throw new Error('quota')
      }),
    )
    expect([stored, keeper.saving]).toEqual([false, 'blocked'])
    expect(await listPages(keeper)).toHaveLength(1)
    expect(await saveSettings(keeper, DEFAULT_SETTINGS)).toBe(true)
    expect(keeper.saving).toBe('saved')
  })
})
