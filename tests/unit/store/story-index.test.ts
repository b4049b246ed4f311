import { beforeEach, describe, expect, it, vi } from 'vitest'
import { tokenise } from '@/lib/match/tokens'
import { NewsglossDatabase } from '@/lib/store/database'
import { createKeeper, type Keeper } from '@/lib/store/keeper'
import { openStoryKeys, saveStories } from '@/lib/store/stories'
import { articleOf } from '@/scripts/predict/match-story'
import { allRows, blockedKeeper, freshDatabases } from '../brain/world'
import { variedStories } from '../match/index/varied'

beforeEach(freshDatabases)

/** The summit and the embassy, in Japan and of Nato. */
const [summit, embassy] = variedStories(2)
const stories = summit && embassy ? [summit, embassy] : []
const SUMMIT = tokenise(articleOf({ title: 'Nato summit in Tokyo', text: '' }))
const EMBASSY = tokenise(articleOf({ title: 'Nato embassy in Tokyo', text: '' }))

async function candidates(keeper: Keeper, words = SUMMIT): Promise<string[] | string | undefined> {
  const keys = await openStoryKeys(keeper)
  return typeof keys === 'object' ? keys.candidates(words) : keys
}

/** Changes a row of a table behind the keeper's back. */
async function behind(change: (database: NewsglossDatabase) => Promise<unknown>): Promise<void> {
  const database = new NewsglossDatabase()
  await change(database)
  database.close()
}

interface Value {
  kind: number
  stories: number
  grown: { base: ArrayBuffer; added: ArrayBuffer }
}

/** What is kept, with the buffers as lists of bytes that can be compared. */
async function kept() {
  const { indexes = [] } = (await allRows()) as { indexes?: { value: Value }[] }
  return indexes.map(({ value: { stories, grown } }) => ({
    stories,
    base: [...new Uint8Array(grown.base)],
    added: [...new Uint8Array(grown.added)],
  }))
}

/** Changes the kept index's value behind the keeper's back. */
const spoil = (change: (value: Value) => unknown) =>
  behind(({ indexes }) => indexes.toCollection().modify(({ value }) => void change(value as Value)))

describe('the stored stories’ index', () => {
  it('is none, and nothing is written, where no story is stored', async () => {
    expect(await candidates(createKeeper())).toBeUndefined()
    expect(await kept()).toEqual([])
  })

  it('is written with the stories, and only with them', async () => {
    const keeper = createKeeper()
    await saveStories(keeper, stories)
    expect(await candidates(keeper)).toEqual([summit?.id])
    expect(await candidates(keeper, EMBASSY)).toEqual([embassy?.id])
    const before = await kept()
    await saveStories(keeper, stories)
    expect(await kept()).toEqual(before)
  })

  it('follows a story to its newer version', async () => {
    const keeper = createKeeper()
    await saveStories(keeper, stories)
    const newer = { ...summit, version: 9, matching: embassy?.matching } as (typeof stories)[number]
    await saveStories(keeper, [newer])
    expect(await candidates(keeper)).toEqual([])
    expect(await candidates(keeper, EMBASSY)).toEqual([embassy?.id, summit?.id])
  })

  it('grows by one story among many without being built anew', async () => {
    const keeper = createKeeper()
    await saveStories(keeper, variedStories(300))
    const [before] = await kept()
    await saveStories(keeper, [{ ...variedStories(1)[0], id: 'another' } as (typeof stories)[number]])
    const [after] = await kept()
    expect(after?.stories).toBe(301)
    expect(after?.base).toEqual(before?.base)
    expect(after?.added).not.toEqual(before?.added)
    expect(await candidates(keeper)).toContain('another')
  })

  it.each<[string, () => Promise<unknown>]>([
    ['missing', () => behind(({ indexes }) => indexes.clear())],
    ['no index at all', () => behind(({ indexes }) => indexes.put({ key: 'stories', value: 'spoiled' }))],
    ['of another kind', () => spoil((value) => Object.assign(value, { kind: 0 }))],
    ['of fewer stories', () => spoil((value) => Object.assign(value, { stories: 1 }))],
    ['cut short', () => spoil(({ grown }) => Object.assign(grown, { base: grown.base.slice(0, -1) }))],
    ['overwritten', () => spoil(({ grown }) => new Uint8Array(grown.base).fill(7, 60, 64))],
  ])('is built anew and kept where it is %s', async (_, change) => {
    await saveStories(createKeeper(), stories)
    const sound = await kept()
    await change()
    expect(await candidates(createKeeper())).toEqual([summit?.id])
    expect(await candidates(createKeeper(), EMBASSY)).toEqual([embassy?.id])
    expect(await kept()).toEqual(sound)
  })

  it('is built anew by the next story that is saved', async () => {
    await saveStories(createKeeper(), summit ? [summit] : [])
    await behind(({ indexes }) => indexes.clear())
    await saveStories(createKeeper(), embassy ? [embassy] : [])
    expect(await candidates(createKeeper())).toEqual([summit?.id])
    expect(await candidates(createKeeper(), EMBASSY)).toEqual([embassy?.id])
  })

  it('knows of a damaged story, and never names it', async () => {
    await saveStories(createKeeper(), stories)
    await behind((database) => database.stories.put({ id: 'broken', version: 1, story: { title: 'Nato summit' } }))
    expect(await candidates(createKeeper())).toEqual([summit?.id])
    expect((await kept())[0]?.stories).toBe(3)
  })

  it('keeps neither story nor index where one of them cannot be written', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const keeper = createKeeper(() => {
      const database = new NewsglossDatabase()
      vi.spyOn(database.indexes, 'put').mockImplementation(() => {
        throw new Error('quota')
      })
      return database
    })
    expect(await saveStories(keeper, stories)).toBe(false)
    expect(await allRows()).toMatchObject({ stories: [], indexes: [] })
  })

  it('says that it is blocked where the database is', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    expect(await candidates(blockedKeeper())).toBe('blocked')
  })
})
