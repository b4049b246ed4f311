import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { type LibraryRows, NO_ROWS } from '@/lib/exchange/schema'
import { joined } from '@/lib/exchange/write'
import { NewsglossDatabase } from '@/lib/store/database'
import { deleteCorrection, deletePages } from '@/lib/store/deletions'
import { exportPart } from '@/lib/store/exports'
import { importLibrary, planImport } from '@/lib/store/imports'
import { createKeeper, type Keeper } from '@/lib/store/keeper'
import { deleteAll } from '@/lib/store/pages'
import { allRows, blockedKeeper, freshDatabases } from '../brain/world'
import { libraries, sample } from '../exchange/arbitrary'
import { bundledStory } from '../story/bundled'

beforeEach(freshDatabases)

async function exported(keeper: Keeper): Promise<LibraryRows> {
  const parts: LibraryRows[] = []
  let next: string | undefined
  do {
    const part = await exportPart(keeper, next)
    if (!part) throw new Error('not exported')
    parts.push(part.rows)
    next = part.next
  } while (next !== undefined)
  return joined(parts)
}

const sorted = (rows: readonly unknown[] = []) => rows.map((row) => JSON.stringify(row)).sort()
const comparable = (rows: LibraryRows) => ({
  stories: sorted(rows.stories),
  pages: sorted(rows.pages),
  comments: sorted(rows.comments),
  standings: sorted(rows.standings),
  corrections: sorted(rows.corrections),
  settings: rows.settings,
})

const page = (change: Partial<LibraryRows['pages'][number]> = {}) =>
  ({ ...sample().pages[0], ...change }) as LibraryRows['pages'][number]
const comment = (change: Partial<LibraryRows['comments'][number]> = {}) =>
  ({ ...sample().comments[0], ...change }) as LibraryRows['comments'][number]

describe('everything that is kept', () => {
  it('comes out as it was put in, and comes back after all was deleted', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, async (rows) => {
        freshDatabases()
        const keeper = createKeeper()
        await importLibrary(keeper, rows, true)
        const first = await exported(keeper)
        expect(comparable(first)).toEqual(comparable(rows))
        await deleteAll(keeper)
        await importLibrary(keeper, first, true)
        expect(comparable(await exported(keeper))).toEqual(comparable(rows))
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('goes out in parts, each page with its comments', async () => {
    const keeper = createKeeper()
    const pages = Array.from({ length: 1_203 }, (_, at) => page({ url: `https://news.example/${at}` }))
    const comments = pages.map(({ url }) => comment({ url }))
    await importLibrary(keeper, { ...NO_ROWS, pages, comments }, true)
    const second = await exportPart(keeper, '')
    expect(second?.rows.pages).toHaveLength(500)
    expect(second?.rows.comments).toHaveLength(500)
    expect(second?.next).toBeDefined()
    const all = await exported(keeper)
    expect(comparable(all)).toEqual(comparable({ ...NO_ROWS, pages, comments }))
  }, 30_000)

  it('ends a part early where comments are long', async () => {
    const keeper = createKeeper()
    const pages = Array.from({ length: 3 }, (_, at) => page({ url: `https://news.example/${at}` }))
    const comments = pages.map(({ url }) => comment({ url, text: 'x'.repeat(3_000_000) }))
    await importLibrary(keeper, { ...NO_ROWS, pages, comments }, true)
    const part = await exportPart(keeper, '')
    expect(part?.rows.pages.map(({ url }) => url)).toEqual(['https://news.example/0', 'https://news.example/1'])
    expect((await exported(keeper)).comments).toHaveLength(3)
  })

  it('is not exported by half where the database is blocked', async () => {
    expect(await exportPart(blockedKeeper())).toBeUndefined()
    expect(await exportPart(blockedKeeper(), '')).toBeUndefined()
  })
})

describe('an import', () => {
  const here = async () => {
    const keeper = createKeeper()
    await importLibrary(keeper, sample(), true)
    return keeper
  }

  it('says beforehand what it changes, and changes that', async () => {
    const keeper = await here()
    const rows: LibraryRows = {
      ...sample(),
      pages: [page({ seen: page().seen + 1, title: 'Later' }), page({ url: 'https://news.example/new' })],
      comments: [comment({ stance: 'against' }), comment({ id: 'c9' })],
      corrections: sample().corrections.map((row) => ({ ...row, made: row.made - 1, value: 'favour' as const })),
    }
    const before = await allRows()
    const planned = await planImport(keeper, rows, true)
    expect(planned).toEqual({
      stories: { added: 0, replaced: 0, kept: 0 },
      pages: { added: 1, replaced: 1, kept: 0 },
      comments: { added: 1, replaced: 1, kept: 0 },
      corrections: { added: 0, replaced: 0, kept: 1 },
      sitesOff: 0,
      settings: false,
    })
    expect(await allRows()).toEqual(before)
    expect(await importLibrary(keeper, rows, true)).toEqual(planned)
    const after = await exported(keeper)
    expect(after.pages.map(({ title }) => title)).toEqual(['The wall', 'Later'])
    expect(after.comments.map(({ id, stance }) => `${id} ${stance}`)).toEqual(
      ['c9 favour', 'c1 against', 'c2 null', 'c3 null'].sort((a, b) => a.localeCompare(b)),
    )
    expect(after.corrections[0]?.value).toBe('against')
  })

  it('loses nothing that is here to an older file', async () => {
    const keeper = await here()
    await importLibrary(
      keeper,
      {
        ...NO_ROWS,
        pages: [page({ seen: 1, title: 'Older' })],
        comments: [comment({ text: 'Older words' }), comment({ id: 'c7' })],
      },
      true,
    )
    const after = await exported(keeper)
    expect(after.pages[0]?.title).toBe('The wall')
    expect(after.comments.map(({ text }) => text)).toEqual(['High time.', 'Never.', 'I said so.', 'High time.'])
  })

  it('takes no names away that are here', async () => {
    const keeper = await here()
    const nameless = sample().comments.map((row) => ({ ...row, author: 'Commenter 1' }))
    await importLibrary(keeper, { ...NO_ROWS, pages: [page({ seen: page().seen + 5 })], comments: nameless }, false)
    expect((await exported(keeper)).comments.map(({ author }) => author)).toEqual(['Ann Gull', 'Bo Net', 'Ann Gull'])
  })

  it('brings stories that can be matched at once', async () => {
    const keeper = createKeeper()
    const story = bundledStory()
    await importLibrary(keeper, { ...NO_ROWS, stories: [{ id: story.id, version: story.version, story }] }, true)
    const rows = await allRows()
    expect(rows.stories).toHaveLength(1)
    expect(rows.indexes).toHaveLength(1)
  })

  it('leaves everything as it was where storage fills on the way', async () => {
    await here()
    const before = await allRows()
    const full = createKeeper(() => {
      const database = new NewsglossDatabase()
      // The last table that is written: all that was written before must go back.
      database.corrections.hook('creating', () => {
        throw new DOMException('full', 'QuotaExceededError')
      })
      return database
    })
    const rows: LibraryRows = {
      ...sample(),
      stories: [{ id: bundledStory().id, version: bundledStory().version, story: bundledStory() }],
      pages: [page({ url: 'https://news.example/new' }), page({ seen: page().seen + 1, title: 'Later' })],
      comments: [comment({ id: 'c9' })],
      corrections: sample().corrections.map((row) => ({ ...row, key: 'another' })),
    }
    expect(await planImport(full, rows, true)).toMatchObject({ pages: { added: 1, replaced: 1 } })
    expect(await importLibrary(full, rows, true)).toBeUndefined()
    expect(await allRows()).toEqual(before)
  })

  it('says that it was not stored where the database is blocked', async () => {
    expect(await importLibrary(blockedKeeper(), sample(), true)).toBeUndefined()
    expect(await planImport(blockedKeeper(), sample(), true)).toBeUndefined()
  })
})

describe('what is taken out', () => {
  it('is gone with all that belongs to it, and comes back whole', async () => {
    const keeper = createKeeper()
    const other = page({ url: 'https://other.example/' })
    await importLibrary(
      keeper,
      { ...sample(), pages: [page(), other], comments: [...sample().comments, comment({ url: other.url })] },
      true,
    )
    const before = await exported(keeper)
    const removed = await deletePages(keeper, [page().url])
    const between = await exported(keeper)
    expect(between.pages).toEqual([other])
    expect(between.comments.map(({ url }) => url)).toEqual([other.url])
    expect(between.corrections).toEqual([])
    await importLibrary(keeper, removed?.rows ?? NO_ROWS, true)
    expect(comparable(await exported(keeper))).toEqual(comparable(before))
  })

  it('is not handed back where it is too much, and is gone all the same', async () => {
    const keeper = createKeeper()
    await importLibrary(keeper, sample(), true)
    expect(await deletePages(keeper, [page().url], 3)).toEqual({})
    expect((await allRows()).comments).toEqual([])
  })

  it('may be a correction alone', async () => {
    const keeper = createKeeper()
    await importLibrary(keeper, sample(), true)
    const [correction] = sample().corrections
    expect(await deleteCorrection(keeper, correction?.key ?? '')).toEqual({
      rows: { ...NO_ROWS, corrections: [correction] },
    })
    expect((await exported(keeper)).corrections).toEqual([])
    expect((await exported(keeper)).pages).toHaveLength(1)
  })

  it('stays where the database is blocked, and that is said', async () => {
    expect(await deletePages(blockedKeeper(), [page().url])).toBeUndefined()
    expect(await deleteCorrection(blockedKeeper(), 'key')).toBeUndefined()
  })
})
