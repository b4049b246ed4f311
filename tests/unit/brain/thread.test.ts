import { beforeEach, describe, expect, it, vi } from 'vitest'
import { judge } from '@/lib/reading/judge'
import type { Sheet } from '@/lib/reading/sheet'
import { sheetOf } from './sheet-of'
import { freshDatabases, storyArticle, TAB, world } from './world'

/** Threads of a platform of its own: no articles, but their comments are of use beside one. */

vi.setConfig({ testTimeout: 60_000 })
beforeEach(freshDatabases)

const REDDIT = 'https://www.reddit.com/r/worldnews/comments/abc123/some_title/'
const HACKERNEWS = 'https://news.ycombinator.com/item?id=1234'
const ABOUT = 'Macron opposes a Nato liaison office in Japan'
const SAID = ['I would open it tomorrow, and one more beside it.', 'What would it be for, apart from the carpets?']
const IN_PASSING = 'As with the liaison office that Nato wanted to open in Tokyo: Japan was asked, and Macron said no.'

function thread(url: string, title: string, said = SAID, more: Partial<Sheet> = {}): Sheet {
  return {
    ...sheetOf(storyArticle({ url, headline: title, paragraphs: [] })),
    title,
    meta: [],
    linked: [],
    marked: [],
    blocks: said.map((text) => ({ kind: 'text', text, p: true })),
    comments: said.map((text, i) => ({ authors: [`reader${i}`], lines: [text], named: true })),
    commentCounts: ['57 comments'],
    ...more,
  }
}

async function open(sheet: Sheet) {
  const w = world()
  const reply = await w.report({ type: 'page', sheet }, false, sheet.url)
  const view = await w.ask({ type: 'page-view', tabId: TAB })
  return { w, reply, view: view.ok ? view.value : undefined }
}

describe('a thread', () => {
  it.each([
    ['Reddit', REDDIT, `${ABOUT} : r/worldnews`],
    ['Hacker News', HACKERNEWS, `${ABOUT} | Hacker News`],
  ])('of %s about a story is read with its comments, and is no article still', async (_, url, title) => {
    const sheet = thread(url, title)
    expect(judge(sheet)?.isArticle ?? false).toBe(false)
    const { reply, view } = await open(sheet)
    expect(reply).toEqual({ ok: true, value: true })
    expect(view).toMatchObject({ state: 'match', headline: ABOUT })
    expect(view?.story?.comments).toMatchObject({ from: 'page', declared: 57 })
    expect(view?.story?.comments.comments.map(({ text }) => text)).toEqual(SAID)
  })

  it('whose opener tells of the story under another title is about it too', async () => {
    const post = `${ABOUT}, so the papers say. The office in Tokyo would have been the first of Nato’s in Asia.`
    const { view } = await open(
      thread(REDDIT, 'Thoughts on this?', SAID, {
        blocks: [{ kind: 'text', text: post, p: true }, ...SAID.map((text) => ({ kind: 'text' as const, text }))],
      }),
    )
    expect(view?.state).toBe('match')
  })

  it('in whose comments alone the story comes up mentions it', async () => {
    const { view } = await open(thread(REDDIT, 'Who decides on new offices abroad?', [...SAID, IN_PASSING]))
    expect(view?.state).toBe('related')
    expect(view?.story?.comments.comments).toHaveLength(3)
  })

  it('about something else is no article', async () => {
    const { reply, view } = await open(thread(HACKERNEWS, 'The swing bridge stays open'))
    expect(reply).toEqual({ ok: true, value: false })
    expect(view?.state).toBe('not-article')
  })

  it('without comments is no article', async () => {
    const { view } = await open(thread(REDDIT, ABOUT, []))
    expect(view?.state).toBe('not-article')
  })

  it.each([
    'https://www.reddit.com/r/worldnews/',
    'https://news.ycombinator.com/news',
    'https://notreddit.com/r/worldnews/comments/abc',
    'https://forum.example/r/x/comments/1',
  ])('does not stand at %s', async (url) => {
    const { view } = await open(thread(url, ABOUT))
    expect(view?.state).toBe('not-article')
  })

  it('shows a comment where it stands', async () => {
    const sheet = thread(REDDIT, ABOUT)
    const { w, view } = await open(sheet)
    const comments = view?.story?.comments.comments ?? []
    w.page.article = storyArticle({ comments: comments.map(({ id, author, text }) => ({ id, author, text })) })
    expect(await w.ask({ type: 'show', target: { comment: comments[1]?.id ?? '' } })).toEqual({ ok: true, value: true })
    expect(w.places).toEqual([1])
  })
})
