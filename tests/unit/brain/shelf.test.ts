import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createShelf } from '@/lib/brain/shelf'
import { NewsglossDatabase } from '@/lib/store/database'
import { createKeeper, type Keeper } from '@/lib/store/keeper'
import { saveStories } from '@/lib/store/stories'
import type { Story } from '@/lib/story/schema'
import { articleOf } from '@/scripts/predict/match-story'
import { variedStories } from '../match/index/varied'
import { bundledStory } from '../story/bundled'
import { blockedKeeper, freshDatabases } from './world'

beforeEach(freshDatabases)

const SUMMIT = articleOf({ title: 'Nato summit in Tokyo', text: '' })
const ELSEWHERE = articleOf({ title: 'The council votes on the harbour', text: '' })
const bundled = bundledStory()
const shelfOver = (keeper: Keeper, loadBundled = async () => [bundled]) => createShelf({ keeper, loadBundled })
const ids = (stories: readonly Story[]) => stories.map(({ id }) => id).sort()

describe('the stories near an article', () => {
  it('are the bundled ones where none is stored, and no index is asked for', async () => {
    const get = vi.spyOn(NewsglossDatabase.prototype, 'transaction')
    const shelf = shelfOver(createKeeper())
    expect(await shelf.near(SUMMIT)).toEqual([bundled])
    expect(get).not.toHaveBeenCalled()
    get.mockRestore()
  })

  it('are the bundled ones, and of the stored ones those that can match', async () => {
    const keeper = createKeeper()
    await saveStories(keeper, variedStories(4))
    const shelf = shelfOver(keeper)
    expect(ids(await shelf.near(SUMMIT))).toEqual([bundled.id, 'varied-0'])
    expect(ids(await shelf.near(ELSEWHERE))).toEqual([bundled.id])
    expect(await shelf.all()).toHaveLength(5)
  })

  it('are loaded once for pages read one after another', async () => {
    const keeper = createKeeper()
    await saveStories(keeper, [bundled, ...variedStories(4)])
    const shelf = shelfOver(keeper)
    const first = await shelf.near(SUMMIT)
    const again = await shelf.near(SUMMIT)
    expect(again).toHaveLength(2)
    expect(again.every((story) => first.includes(story))).toBe(true)
  })

  it('lose none when more have been loaded than are kept at hand', async () => {
    const keeper = createKeeper()
    const words = Array.from(
      { length: 52 },
      (_, i) => `${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}harbour`,
    )
    const { matching } = bundled
    const stories = words.map((word, i) => ({
      ...bundled,
      id: `word-${i}`,
      matching: { ...matching, event: [word, 'opened'].map((term) => ({ id: term, terms: [term] })) },
    }))
    await saveStories(keeper, stories)
    const shelf = shelfOver(keeper, async () => [])
    const near = async (...of: number[]) =>
      ids(await shelf.near(articleOf({ title: '', text: `The ${of.map((i) => words[i]).join(' and ')} opened.` })))
    for (let i = 0; i < 50; i++) expect(await near(i)).toEqual([`word-${i}`])
    expect(await near(0, 51)).toEqual(['word-0', 'word-51'])
  })

  it('have a bundled story in its newest version, whatever the page holds', async () => {
    const keeper = createKeeper()
    const newer = { ...bundled, version: bundled.version + 1 }
    await saveStories(keeper, [newer])
    expect(await shelfOver(keeper).near(ELSEWHERE)).toEqual([newer])
    const newest = { ...bundled, version: bundled.version + 2 }
    expect(await shelfOver(keeper, async () => [newest]).near(ELSEWHERE)).toEqual([newest])
  })

  it('are the bundled ones while the database is blocked, and the stored ones once it is not', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    expect(await shelfOver(blockedKeeper()).near(SUMMIT)).toEqual([bundled])
    await saveStories(createKeeper(), variedStories(1))
    let blocked = true
    const keeper = createKeeper(() => {
      const database = new NewsglossDatabase()
      const open = database.open.bind(database)
      database.open = () => {
        if (blocked) throw new Error('denied')
        return open()
      }
      return database
    })
    const shelf = shelfOver(keeper)
    expect(ids(await shelf.near(SUMMIT))).toEqual([bundled.id])
    blocked = false
    expect(ids(await shelf.near(SUMMIT))).toEqual([bundled.id, 'varied-0'])
  })

  it('are asked for again after bundled ones could not be loaded', async () => {
    let fails = true
    const shelf = shelfOver(createKeeper(), async () => {
      if (fails) throw new Error('gone')
      return [bundled]
    })
    await expect(shelf.near(SUMMIT)).rejects.toThrow('gone')
    fails = false
    expect(await shelf.near(SUMMIT)).toEqual([bundled])
  })
})
