import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NO_ROWS } from '@/lib/exchange/schema'
import type { Reply } from '@/lib/messages/face'
import { sample } from '../exchange/arbitrary'
import { bundledStory } from '../story/bundled'
import { sheetOf } from './sheet-of'
import { blockedKeeper, freshDatabases, NOW, storyArticle, TAB, URL_HERE, type World, world } from './world'

beforeEach(freshDatabases)

const STORY = bundledStory().id

/** A reply's value. */
function value<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.why)
  return reply.value
}

/** A background that has read a page about the story, with two comments. */
async function visited(): Promise<World> {
  const w = world()
  w.page.article = storyArticle({
    comments: [
      { id: 'c1', author: 'Ann Gull', text: 'A fine idea, open it at once.' },
      { id: 'c2', author: 'Bo Net', text: 'What is for dinner?' },
    ],
  })
  await w.report({ type: 'page', sheet: sheetOf(w.page.article) })
  return w
}

/** Waits until the comments have been judged: that is kept with the page, and would bring it back. */
const judged = (w: World) =>
  vi.waitUntil(
    async () => {
      const view = value(await w.ask({ type: 'page-view', tabId: TAB }))
      return view.story?.comments.comments.some(({ origin }) => origin === 'ours')
    },
    { timeout: 20_000 },
  )

const library = async (w: World) => value(await w.ask({ type: 'library' }))
const send = async (w: World, rows: typeof NO_ROWS, id = 'i1') => {
  await w.ask({ type: 'import-part', id, index: 0, rows })
  return w.ask({ type: 'import', id, parts: 1, named: true, carryOut: true })
}

describe('a story', () => {
  it('is opened with its text, statements and the pages that have them', async () => {
    const w = await visited()
    const opened = value(await w.ask({ type: 'library-story', id: STORY }))
    const story = bundledStory()
    expect(opened.lines).toEqual(story.source.lines.slice(0, story.source.paragraphs))
    expect(opened.statements).toHaveLength(story.statements.length)
    expect(opened.statements.every(({ addresses }) => addresses[0] === URL_HERE)).toBe(true)
    expect(opened.statements[1]).toMatchObject({ speaker: 'Emmanuel Macron', attribution: 'named' })
    for (const { place } of opened.statements) {
      expect(opened.lines[place.line - 1]?.slice(place.start, place.end)).toBe(place.text)
    }
    expect(opened.comments).toHaveLength(story.comments.length)
  })

  it('that is not known is gone', async () => {
    expect(await world().ask({ type: 'library-story', id: 'another' })).toEqual({ ok: false, why: 'gone' })
  })
})

describe('a page', () => {
  it('is opened with what stands on it, in its order', async () => {
    const w = await visited()
    const opened = value(await w.ask({ type: 'library-page', url: URL_HERE }))
    expect(opened.page).toMatchObject({ url: URL_HERE, state: 'match', storyId: STORY, seen: NOW })
    expect(opened.reasons.length).toBeGreaterThan(0)
    const quoted = opened.quoted ?? []
    expect(quoted).toHaveLength(bundledStory().statements.length)
    expect(quoted.map(({ quoted: { start } }) => start)).toEqual(
      quoted.map(({ quoted: { start } }) => start).sort((a, b) => a - b),
    )
    const text = storyArticle()
      .paragraphs.map((paragraph) => paragraph.text)
      .join('\n')
    for (const {
      quoted: { start, end, text: words },
    } of quoted)
      expect(text.slice(start, end)).toBe(words)
    expect(opened.comments.map((comment) => comment.text)).toEqual([
      'A fine idea, open it at once.',
      'What is for dinner?',
    ])
  })

  it('that is not kept is gone', async () => {
    expect(await world().ask({ type: 'library-page', url: URL_HERE })).toEqual({ ok: false, why: 'gone' })
  })

  it('is forgotten, and comes back with its comments and labels', async () => {
    const w = await visited()
    await judged(w)
    await w.ask({ type: 'judge-match', storyId: STORY, right: false })
    const before = await library(w)
    expect(before.corrections).toMatchObject([
      { value: 'wrong', page: 'France objects to a Nato office in Japan', made: NOW },
    ])
    const { rows } = value(await w.ask({ type: 'delete-pages', urls: [URL_HERE] }))
    expect(await library(w)).toMatchObject({
      pages: [],
      corrections: [],
      kept: { pages: 0, comments: 0, corrections: 0 },
    })
    await w.ask({ type: 'restore', rows: rows ?? NO_ROWS })
    expect(await library(w)).toEqual(before)
  }, 30_000)
})

describe('a correction', () => {
  it('is taken back, here and on the page that is open', async () => {
    const w = await visited()
    await w.ask({ type: 'judge-match', storyId: STORY, right: false })
    const [correction] = (await library(w)).corrections
    w.badges.length = 0
    await w.ask({ type: 'delete-correction', key: correction?.key ?? '' })
    expect((await library(w)).corrections).toEqual([])
    expect(w.badges).toEqual([[TAB, 'match', bundledStory().title]])
    expect(value(await w.ask({ type: 'page-view', tabId: TAB })).state).toBe('match')
  })
})

describe('an import', () => {
  it('is looked at without changing anything, then carried out, and its settings hold at once', async () => {
    const w = world()
    const rows = sample()
    expect(value(await w.ask({ type: 'import-part', id: 'i1', index: 0, rows }))).toBe(1)
    const plan = await w.ask({ type: 'import', id: 'i1', parts: 1, named: true, carryOut: false })
    expect(value(plan)).toMatchObject({ pages: { added: 1 }, comments: { added: 3 }, settings: true })
    expect((await library(w)).pages).toEqual([])
    await w.ask({ type: 'import', id: 'i1', parts: 1, named: true, carryOut: true })
    expect((await library(w)).pages).toHaveLength(1)
    expect(w.permits.at(-1)).toMatchObject({ offSites: ['quiet.example'] })
  })

  it('whose parts are not all there is refused', async () => {
    const w = world()
    await w.ask({ type: 'import-part', id: 'i1', index: 1, rows: sample() })
    const wanted = { type: 'import', id: 'i1', parts: 2, named: true, carryOut: true } as const
    expect(await w.ask(wanted)).toEqual({ ok: false, why: 'gone' })
    await w.ask({ type: 'import-part', id: 'i2', index: 0, rows: sample() })
    expect(await w.ask({ ...wanted, parts: 1 })).toEqual({ ok: false, why: 'gone' })
    expect((await library(w)).pages).toEqual([])
  })

  it('of rows that are none is no message', async () => {
    const rows = { ...sample(), pages: [{ url: 'file:///etc/passwd' }] }
    const part = { type: 'import-part', id: 'i1', index: 0, rows } as never
    expect(await world().ask(part)).toEqual({ ok: false, why: 'bad-message' })
  })

  it('brings back what an export took out', async () => {
    const w = await visited()
    const before = await library(w)
    const first = value(await w.ask({ type: 'export' }))
    const second = value(await w.ask({ type: 'export', after: first.next ?? '' }))
    expect(second.next).toBeUndefined()
    await w.ask({ type: 'delete-all' })
    expect((await library(w)).pages).toEqual([])
    await send(w, { ...second.rows, corrections: first.rows.corrections })
    expect(await library(w)).toEqual(before)
  })
})

describe('where the database is blocked', () => {
  it('nothing is exported, imported or deleted, and that is said', async () => {
    const w = world(blockedKeeper())
    const notSaved = { ok: false, why: 'not-saved' }
    expect(await w.ask({ type: 'export' })).toEqual(notSaved)
    expect(await send(w, sample())).toEqual(notSaved)
    expect(await w.ask({ type: 'delete-pages', urls: [URL_HERE] })).toEqual(notSaved)
    expect(await w.ask({ type: 'delete-correction', key: 'k' })).toEqual(notSaved)
    expect((await library(w)).saving).toBe('blocked')
  })
})
