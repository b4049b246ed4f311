import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FaceReplies, Reply } from '@/lib/messages/face'
import { NewsglossDatabase } from '@/lib/store/database'
import { createKeeper } from '@/lib/store/keeper'
import { DEFAULT_SETTINGS } from '@/lib/store/settings'
import { bundledStory } from '../story/bundled'
import { sheetOf } from './sheet-of'
import { allRows, blockedKeeper, freshDatabases, storyArticle, TAB, URL_HERE, type World, world } from './world'

beforeEach(() => {
  freshDatabases()
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

const STORY = 'nato-tokyo-office'
const BAD = { ok: false, why: 'bad-message' }
/** Less text than this makes no article. */
const MORE = 'So the council said when it met again on Monday, and nobody among its members was against it.'
const OTHER = storyArticle({
  paragraphs: [
    { kind: 'text', text: `The harbour stays open in winter. ${MORE}` },
    { kind: 'text', text: MORE },
  ],
  headline: 'The harbour stays open in winter',
})

function value<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.why)
  return reply.value
}
const view = async (w: World) => value(await w.ask({ type: 'page-view' }))
const told = async (w: World, article = storyArticle()) => {
  w.page.article = article
  return w.report({ type: 'page', sheet: sheetOf(article) })
}
const label = async (w: World, id: string, stance: 'favour' | 'against' | 'neither' | null) =>
  value<FaceReplies['label-comment']>(await w.ask({ type: 'label-comment', commentId: id, stance }))

describe('a report of an article', () => {
  it('shows the badge, tells the faces and keeps the visit', async () => {
    const w = world()
    expect(await told(w)).toEqual({ ok: true, value: true })
    expect(w.badges).toEqual([[TAB, 'match', bundledStory().title]])
    expect(w.changed).toEqual([TAB])
    expect((await allRows()).pages).toMatchObject([{ url: URL_HERE, storyId: STORY, state: 'match' }])
    expect(await view(w)).toMatchObject({ state: 'match', saving: 'saved', site: 'news.example' })
  })

  it('keeps nothing of a page about something else', async () => {
    const w = world()
    await told(w, OTHER)
    expect(await view(w)).toMatchObject({ state: 'no-match' })
    expect(Object.values(await allRows()).flat()).toEqual([])
  })

  it('is answered with no where the page is none after all, and the badge says so', async () => {
    const w = world()
    const sheet = sheetOf(OTHER)
    const list = { ...sheet, meta: [], linked: [], first: [], counts: { ...sheet.counts, articles: 40, links: 400 } }
    expect(await w.report({ type: 'page', sheet: list })).toEqual({ ok: true, value: false })
    expect(w.badges).toEqual([[TAB, 'not-article', undefined]])
    expect(Object.values(await allRows()).flat()).toEqual([])
  })

  it('is refused for another origin, and without a tab', async () => {
    const w = world()
    const article = storyArticle()
    expect(await w.report({ type: 'page', sheet: sheetOf(article) }, false, 'https://other.example/')).toEqual(BAD)
    expect(await w.brain.receive({ type: 'gone' }, { from: 'page', url: URL_HERE, embedded: false })).toEqual(BAD)
    expect(w.badges).toEqual([])
  })

  it('is forgotten when the page takes it back, and the sidebar still counts as open', async () => {
    const w = world()
    await told(w)
    await w.ask({ type: 'open' })
    w.page.article = null
    await w.report({ type: 'gone' })
    expect(w.badges.at(-1)).toEqual([TAB, 'not-article', undefined])
    expect(await view(w)).toMatchObject({ state: 'not-article' })
    await told(w)
    expect(await view(w)).toMatchObject({ state: 'match', open: true })
    await w.report({ type: 'closed' })
    expect(await view(w)).toMatchObject({ open: false })
  })
})

describe('where nothing may be saved', () => {
  it('writes nothing at all from a private window, and works', async () => {
    const w = world(createKeeper(), true)
    await told(w)
    await label(w, 'c1', 'against')
    await w.ask({ type: 'judge-match', storyId: STORY, right: false })
    await w.ask({ type: 'judge-match', storyId: STORY, right: true })
    await w.ask({ type: 'read' })
    const seen = await view(w)
    expect(seen).toMatchObject({ state: 'match', saving: 'private' })
    expect(seen.story?.comments.comments.find(({ id }) => id === 'c1')).toMatchObject({ stance: 'against' })
    expect(Object.values(await allRows()).flat()).toEqual([])
  })

  it('works without a database, says so, and remembers corrections meanwhile', async () => {
    const w = world(blockedKeeper())
    await told(w)
    expect(await view(w)).toMatchObject({ state: 'match', saving: 'blocked' })
    expect((await label(w, 'c1', 'against')).story?.comments.comments[0]).toMatchObject({ stance: 'against' })
    expect(await w.ask({ type: 'set-site', site: 'news.example', on: false })).toEqual({ ok: false, why: 'not-saved' })
    expect(w.permits).toMatchObject([{ offSites: ['news.example'] }])
    await w.ask({ type: 'set-site', site: 'other.example', on: false })
    expect(w.permits.at(-1)).toMatchObject({ offSites: ['news.example', 'other.example'] })
    expect(value(await w.ask({ type: 'library' })).settings.offSites).toEqual(['news.example', 'other.example'])
  })
})

describe('corrections', () => {
  it('change the counts, survive a stop of the background, hold on another page, and can be undone', async () => {
    const w = world()
    await told(w)
    const before = (await view(w)).story?.comments
    const after = (await label(w, 'c1', 'against')).story?.comments
    expect(after?.byComment).toEqual({
      favour: (before?.byComment.favour ?? 0) - 1,
      against: (before?.byComment.against ?? 0) + 1,
      neither: before?.byComment.neither,
    })
    const again = world(createKeeper(), false, w.page)
    expect((await view(again)).story?.comments).toEqual((await view(w)).story?.comments)
    const [c1] = bundledStory().comments
    const comments = [{ id: 'x', author: c1?.author.text ?? '', text: c1?.place.text ?? '' }]
    await told(again, storyArticle({ url: 'https://news.example/other', comments }))
    const shown = (await view(again)).story?.comments
    expect(shown).toMatchObject({
      from: 'page',
      comments: [{ stance: 'against', origin: 'reader', corrected: { from: 'favour' } }],
    })
    const undone = await label(again, shown?.comments[0]?.id ?? '', null)
    expect(undone.story?.comments.comments).toMatchObject([{ stance: 'favour', origin: 'story' }])
  })

  it('take a wrong match away, and back', async () => {
    const w = world()
    await told(w)
    const wrong = value(await w.ask({ type: 'judge-match', storyId: STORY, right: false }))
    expect(wrong.state).toBe('rejected')
    expect(wrong).not.toHaveProperty('story')
    expect(w.badges.at(-1)?.[1]).toBe('rejected')
    expect(value(await w.ask({ type: 'library' })).pages).toMatchObject([{ state: 'rejected', corrections: 1 }])
    expect(value(await w.ask({ type: 'judge-match', storyId: STORY, right: true })).state).toBe('match')
  })

  it('tell two comments of signs alone apart', async () => {
    const w = world()
    const comments = ['👍', '👎'].map((text) => ({ id: text, author: 'Ann', text }))
    await told(w, storyArticle({ comments }))
    const [liked] = (await view(w)).story?.comments.comments ?? []
    const labelled = (await label(w, liked?.id ?? '', 'favour')).story?.comments.comments
    expect(labelled?.map(({ stance }) => stance)).toEqual(['favour', null])
  })
})

describe('requests of the faces', () => {
  it('open and close the sidebar, by button and by shortcut', async () => {
    const w = world()
    await told(w)
    expect(value(await w.ask({ type: 'open' })).open).toBe(true)
    await w.brain.toggle(TAB)
    expect([w.page.open, (await view(w)).open]).toEqual([false, false])
    // The document was replaced without a word: what is remembered of it must not decide.
    await w.ask({ type: 'open' })
    w.page.open = false
    await w.brain.toggle(TAB)
    expect(w.page.open).toBe(true)
  })

  it('show the sidebar nothing unless the page script knows its token', async () => {
    const w = world()
    await told(w)
    expect(await w.ask({ type: 'hello', token: 'wrong' })).toEqual({ ok: false, why: 'not-ours' })
    expect(await w.ask({ type: 'hello', token: 'right' })).toMatchObject({ ok: true, value: { open: true } })
    w.page.reachable = false
    expect(await w.ask({ type: 'hello', token: 'right' })).toEqual({ ok: false, why: 'not-ours' })
  })

  it('say whether a passage was found, and where no page script answers', async () => {
    const w = world()
    w.page.article = storyArticle()
    const target = { passage: { paragraph: 0, start: 0, end: 6 }, quote: 'France' }
    expect(await w.ask({ type: 'show', target })).toEqual({ ok: true, value: true })
    expect(await w.ask({ type: 'show', target: { ...target, quote: 'absent' } })).toEqual({ ok: true, value: false })
    w.page.reachable = false
    for (const type of ['read', 'open', 'close'] as const) {
      expect(await w.ask({ type })).toEqual({ ok: false, why: 'unreachable' })
    }
    expect(await w.ask({ type: 'show', target })).toEqual({ ok: false, why: 'unreachable' })
    expect(await view(w)).toMatchObject({ state: 'unreachable' })
  })

  it('show a place by the words that the article has there', async () => {
    const w = world()
    w.page.article = storyArticle()
    await w.ask({ type: 'show', target: { passage: { paragraph: 4, start: 0, end: 4 }, quote: '' } })
    expect(w.shown).toEqual(['Nato'])
  })

  it('show a passage in the block where the page has its paragraph', async () => {
    const w = world()
    await told(w)
    const sheet = sheetOf(storyArticle())
    const label = { kind: 'text', text: 'Advertisement' }
    await w.report({ type: 'page', sheet: { ...sheet, blocks: [label, ...sheet.blocks] } })
    await w.ask({ type: 'show', target: { passage: { paragraph: 4, start: 0, end: 4 }, quote: '' } })
    expect(w.places).toEqual([5])
  })

  it('show nearly the same words where the page has changed', async () => {
    const w = world()
    await told(w)
    const before = 'China lies beyond the geographical scope of the North Atlantic'
    const after = 'China lies far beyond the geographical scope of the North Atlantic'
    w.page.article = storyArticle({ paragraphs: [{ kind: 'text', text: `As before, ${after}, he said. ${MORE}` }] })
    const target = { passage: { paragraph: 9, start: 0, end: before.length }, quote: before }
    expect(await w.ask({ type: 'show', target })).toEqual({ ok: true, value: true })
    expect(w.shown).toEqual([after])
  })

  it('let an embedded face speak for its own tab only', async () => {
    const w = world()
    await told(w)
    const own = await w.ask({ type: 'page-view', tabId: 99 }, { embedded: true })
    expect(value(own).tabId).toBe(TAB)
    expect(value(await w.ask({ type: 'page-view', tabId: 99 })).tabId).toBe(99)
  })

  it('publish what page scripts must know', async () => {
    const w = world()
    await w.ask({ type: 'set-mode', mode: 'click' })
    await w.ask({ type: 'set-site', site: 'news.example', on: false })
    await w.ask({ type: 'set-site', site: 'news.example', on: true })
    expect(w.permits).toEqual([
      { mode: 'click', offSites: [] },
      { mode: 'click', offSites: ['news.example'] },
      { mode: 'click', offSites: [] },
    ])
    expect(value(await w.ask({ type: 'library' })).settings).toMatchObject({ mode: 'click', offSites: [] })
  })

  it('turn the badge and the faces of the tab off and on with its site', async () => {
    const w = world()
    await told(w)
    w.page.article = storyArticle()
    const last = () => [w.badges.at(-1)?.[1], w.changed.length]
    const [, before] = last()
    await w.ask({ type: 'set-site', site: 'news.example', on: false })
    expect(last()).toEqual(['off', Number(before) + 1])
    expect((await view(w)).state).toBe('off')
    await w.ask({ type: 'set-site', site: 'news.example', on: true })
    expect((await view(w)).state).toBe('match')
  })

  it('forget a page, or everything', async () => {
    const w = world()
    const comments = [{ id: 'x', author: 'Ann', text: 'I agree.' }]
    await told(w, storyArticle({ comments }))
    await label(w, (await view(w)).story?.comments.comments[0]?.id ?? '', 'favour')
    await w.ask({ type: 'delete-pages', urls: [URL_HERE] })
    expect(await allRows()).toMatchObject({ pages: [], comments: [], corrections: [] })
    await told(w, storyArticle({ comments }))
    await w.ask({ type: 'set-mode', mode: 'click' })
    await w.ask({ type: 'delete-all' })
    expect(await allRows()).toMatchObject({ pages: [], comments: [], corrections: [], settings: [] })
    expect(w.permits.at(-1)).toEqual({ mode: 'auto', offSites: [] })
  })
})

describe('bad messages', () => {
  const REPORT = { type: 'page', sheet: sheetOf(storyArticle()) }
  it.each([
    [null],
    [undefined],
    ['gone'],
    [[]],
    [{ type: 'toString' }],
    [{ type: 'delete-all' }],
    [{ ...REPORT, sheet: {} }],
  ])('from a page are refused: %j', async (message) => {
    expect(await world().report(message)).toEqual(BAD)
  })

  it('of any shape are refused, from everybody', async () => {
    const w = world()
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        expect(await w.report(message)).toEqual(BAD)
        expect(await w.ask(message as never)).toEqual(BAD)
      }),
    )
  })
})

describe('damaged rows', () => {
  it('are passed over, and stay', async () => {
    const damaged = new NewsglossDatabase()
    await damaged.table('stories').put({ id: 'other', version: 1, story: { format: 9 } })
    await damaged.table('settings').put({ key: 'reading', value: 'everything' })
    await damaged.table('corrections').bulkPut([
      { key: 5, kind: 'comment', storyId: STORY, url: URL_HERE, value: 'favour', made: 1 },
      { key: 'a', kind: 'match', storyId: STORY, url: URL_HERE, value: 3, made: 1 },
      { key: 'b', storyId: STORY },
    ])
    damaged.close()
    const w = world()
    await told(w)
    expect(await view(w)).toMatchObject({ state: 'match', saving: 'saved' })
    const library = value(await w.ask({ type: 'library' }))
    expect(library.stories.map(({ id }) => id)).toEqual([STORY])
    expect(library.settings).toEqual(DEFAULT_SETTINGS)
    const rows = await allRows()
    expect(rows.corrections).toHaveLength(3)
    expect(rows.stories).toHaveLength(2)
    expect(rows.settings).toHaveLength(1)
  })
})
