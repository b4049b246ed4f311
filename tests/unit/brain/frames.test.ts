import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Sender } from '@/lib/brain/brain'
import type { FrameReport } from '@/lib/messages/frame'
import type { PageView } from '@/lib/messages/views'
import type { RawComment } from '@/lib/reading/comments/raw'
import { sheetOf } from './sheet-of'
import { freshDatabases, storyArticle, TAB, URL_HERE, world } from './world'

/** Comments that stand in a frame of another site, joined to the page of their tab. */

vi.setConfig({ testTimeout: 60_000 })
beforeEach(freshDatabases)

const FRAME = 3
const sender = (change: Partial<Sender> = {}): Sender => ({
  from: 'frame',
  url: 'https://disqus.com/embed/comments/?base=default',
  embedded: true,
  frame: FRAME,
  tab: { id: TAB, isPrivate: false },
  ...change,
})
const raw = (author: string, line: string, more: Partial<RawComment> = {}): RawComment => ({
  authors: [author],
  lines: [line],
  named: true,
  ...more,
})
const shown = (...comments: RawComment[]): FrameReport => ({ type: 'comments', comments, counts: ['348 comments'] })
const BOTH = [raw('Ann', 'We need that office.'), raw('Ben', 'I do not think so.', { inside: 0 })]
const TWO = shown(...BOTH)

type World = ReturnType<typeof world>

/** A tab whose page carries the story, and two comments of its own. */
async function open(article = storyArticle({ comments: OWN })): Promise<World> {
  const w = world()
  w.page.article = article
  await w.report({ type: 'page', sheet: sheetOf(article) })
  return w
}
const OWN = [
  { id: 'x', author: 'Cy', text: 'First of the page itself.' },
  { id: 'y', author: 'Di', text: 'Second of the page itself.' },
]
const tell = (w: World, report: unknown, change: Partial<Sender> = {}) => w.brain.receive(report, sender(change))
async function view(w: World): Promise<PageView> {
  const reply = await w.ask({ type: 'page-view', tabId: TAB })
  if (!reply.ok) throw new Error(reply.why)
  return reply.value
}
const texts = async (w: World) => (await view(w)).story?.comments.comments.map(({ text }) => text)
const OWN_TEXTS = OWN.map(({ text }) => text)
const TWO_TEXTS = ['We need that office.', 'I do not think so.']

describe('frames of comments', () => {
  it('are asked for them once the page shows an article, and their comments stand behind the page’s own', async () => {
    const w = await open()
    expect(w.framed).toEqual([['read-comments', undefined]])
    expect(await tell(w, { type: 'frame' })).toEqual({ ok: true, value: 'now' })
    expect(await tell(w, TWO)).toEqual({ ok: true, value: 'now' })
    expect(await texts(w)).toEqual([...OWN_TEXTS, ...TWO_TEXTS])
    expect((await view(w)).story?.comments).toMatchObject({ from: 'page', declared: 348 })
  })

  it('tell the faces, and keep replies with the comments that they answer', async () => {
    const w = await open()
    w.changed.length = 0
    await tell(w, TWO)
    expect(w.changed).toEqual([TAB])
    const [ann, ben] = (await view(w)).story?.comments.comments.slice(2) ?? []
    expect(ann?.id).toBeTruthy()
    expect(ben?.answers?.id).toBe(ann?.id)
  })

  it('replace what they have shown when more has loaded, and ids stay', async () => {
    const w = await open()
    await tell(w, TWO)
    const before = (await view(w)).story?.comments.comments.map(({ id }) => id)
    await tell(w, shown(...BOTH, raw('Eve', 'Who pays for it?')))
    const after = (await view(w)).story?.comments.comments
    expect(after?.slice(0, 4).map(({ id }) => id)).toEqual(before)
    expect(after).toHaveLength(5)
    expect(new Set(after?.map(({ id }) => id)).size).toBe(5)
  })

  it('may say what the page says too: both have ids of their own, and of two equal frames one counts', async () => {
    const w = await open()
    await tell(w, shown(raw('Cy', 'First of the page itself.')))
    await tell(w, shown(raw('Cy', 'First of the page itself.')), { frame: 9 })
    const comments = (await view(w)).story?.comments.comments ?? []
    expect(comments).toHaveLength(3)
    expect(new Set(comments.map(({ id }) => id)).size).toBe(3)
  })

  it('keep their comments when the page’s own change, and lose them when the page does', async () => {
    const w = await open()
    await tell(w, TWO)
    w.page.article = storyArticle({ comments: OWN.slice(0, 1) })
    await w.report({ type: 'page', sheet: sheetOf(w.page.article) })
    expect(await texts(w)).toEqual([OWN_TEXTS[0], ...TWO_TEXTS])
    w.page.article = storyArticle({ comments: OWN, url: `${URL_HERE}/next` })
    await w.report({ type: 'page', sheet: sheetOf(w.page.article) })
    expect(await texts(w)).toEqual(OWN_TEXTS)
    expect(w.framed.filter(([type]) => type === 'read-comments')).toHaveLength(2)
  })

  it('lose them when the document goes or shows no article any more', async () => {
    for (const leave of [(w: World) => w.brain.forgetTab(TAB), (w: World) => w.report({ type: 'gone' })]) {
      const w = await open()
      await tell(w, TWO)
      await leave(w)
      expect(await texts(w)).toEqual(OWN_TEXTS)
    }
  })

  it('are asked again where the background has forgotten all', async () => {
    const w = await open()
    await tell(w, TWO)
    w.brain.forgetTab(TAB)
    w.framed.length = 0
    await view(w)
    expect(w.framed).toEqual([['read-comments', undefined]])
  })
})

describe('frames that are refused', () => {
  const NO_ARTICLE = { ok: false, why: 'no-article' }
  const BAD = { ok: false, why: 'bad-message' }

  it('join the page of their own tab only', async () => {
    const w = await open()
    expect(await tell(w, TWO, { tab: { id: TAB + 1, isPrivate: false } })).toMatchObject({ ok: true })
    expect(await texts(w)).toEqual(OWN_TEXTS)
  })

  it('may not say for which page or tab they speak', async () => {
    const w = await open()
    for (const claim of [{ tabId: TAB }, { url: URL_HERE }, { frame: 1 }]) {
      expect(await tell(w, { ...TWO, ...claim }, { tab: { id: TAB + 1, isPrivate: false } })).toEqual(BAD)
    }
    expect(await texts(w)).toEqual(OWN_TEXTS)
  })

  it('have no tab, or no number that the browser gave', async () => {
    const w = await open()
    const { tab: _, ...nowhere } = sender()
    const { frame: __, ...numberless } = sender()
    expect(await w.brain.receive(TWO, nowhere)).toEqual(BAD)
    expect(await w.brain.receive(TWO, numberless)).toEqual(BAD)
  })

  it('stand in a page that shows no article', async () => {
    const w = world()
    expect(await tell(w, { type: 'frame' })).toEqual({ ok: true, value: 'later' })
    expect(await tell(w, TWO)).toEqual(NO_ARTICLE)
  })

  it('stand in a page that must not be read', async () => {
    const w = await open()
    await tell(w, TWO)
    await w.ask({ type: 'set-site', site: 'news.example', on: false })
    expect(await tell(w, { type: 'frame' })).toEqual({ ok: true, value: 'never' })
    expect(await tell(w, TWO)).toEqual(NO_ARTICLE)
    expect((await view(w)).story).toBeUndefined()
  })

  it('wait where pages are read only when the reader asks', async () => {
    const w = world()
    w.page.article = storyArticle()
    await w.ask({ type: 'set-mode', mode: 'click' })
    expect(await tell(w, { type: 'frame' })).toEqual({ ok: true, value: 'later' })
    expect(await tell(w, TWO)).toEqual(NO_ARTICLE)
    expect(w.framed).toEqual([])
    await w.ask({ type: 'read', tabId: TAB })
    expect(w.framed).toEqual([['read-comments', undefined]])
    expect(await tell(w, TWO)).toEqual({ ok: true, value: 'now' })
  })

  it('speak as a page, or as a face', async () => {
    const w = await open()
    expect(await tell(w, { type: 'page', sheet: sheetOf(storyArticle()) })).toEqual(BAD)
    expect(await tell(w, { type: 'delete-all' })).toEqual(BAD)
    expect(await w.report(TWO)).toEqual(BAD)
  })

  it.each([
    ['10 MB', shown(...Array.from({ length: 110 }, (_, i) => raw(`Ann ${i}`, 'x'.repeat(95_000))))],
    ['too many comments', shown(...Array.from({ length: 10_001 }, () => raw('Ann', 'Yes.')))],
    ['a line that is too long', shown(raw('Ann', 'x'.repeat(100_001)))],
    ['words that are no text', { type: 'comments', comments: [{ authors: ['Ann'], lines: [{}] }], counts: [] }],
    ['no list', { type: 'comments', comments: 'Ann: yes', counts: [] }],
    ['no counts', { type: 'comments', comments: [] }],
    ['nothing', null],
  ])('send %s: nothing is lost', async (_, message) => {
    const w = await open()
    await tell(w, TWO)
    expect(await tell(w, message)).toEqual(BAD)
    expect(await texts(w)).toEqual([...OWN_TEXTS, ...TWO_TEXTS])
  })

  it('are too many', async () => {
    const w = await open()
    for (let frame = 1; frame <= 20; frame++) {
      expect(await tell(w, shown(raw(`Reader ${frame}`, 'Yes.')), { frame })).toMatchObject({ ok: true })
    }
    expect(await tell(w, TWO, { frame: 21 })).toEqual(NO_ARTICLE)
    expect(await texts(w)).toHaveLength(22)
  })
})

describe('markup in a frame’s comments', () => {
  it('stays text', async () => {
    const w = await open()
    await tell(w, shown(raw('<b>Ann</b>', '<img src=x onerror=alert(1)>')))
    expect((await view(w)).story?.comments.comments.at(-1)).toMatchObject({
      author: '<b>Ann</b>',
      text: '<img src=x onerror=alert(1)>',
    })
  })
})

it('writes nothing of a private window', async () => {
  const w = world(undefined, true)
  w.page.article = storyArticle()
  await w.report({ type: 'page', sheet: sheetOf(w.page.article) })
  await tell(w, TWO, { tab: { id: TAB, isPrivate: true } })
  const reply = await w.ask({ type: 'library' })
  expect(reply.ok && reply.value.pages).toEqual([])
})
