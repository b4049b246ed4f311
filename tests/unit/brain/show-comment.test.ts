import { beforeEach, describe, expect, it, vi } from 'vitest'
import { judgeComments } from '@/lib/reading/comments/judge'
import type { RawComment } from '@/lib/reading/comments/raw'
import { sheetOf } from './sheet-of'
import { freshDatabases, storyArticle, TAB, world } from './world'

/** Showing a comment where it stands, on the page or in a frame of it. */

vi.setConfig({ testTimeout: 60_000 })
beforeEach(freshDatabases)

const raw = (author: string, line: string): RawComment => ({ authors: [author], lines: [line], named: true })
const WORDS = ['The office is needed.', 'It is not.', 'Who pays?']
const comments = judgeComments(WORDS.map((words, i) => raw(`Reader ${i}`, words)))
const idOf = (at: number) => comments[at]?.id ?? ''

async function open() {
  const w = world()
  w.page.article = storyArticle({ comments })
  await w.report({ type: 'page', sheet: sheetOf(w.page.article) })
  const show = (comment: string) => w.ask({ type: 'show', target: { comment } })
  return { w, show }
}
const yes = { ok: true, value: true }
const no = { ok: true, value: false }

describe('showing a comment', () => {
  it('asks the page for it by its number and its words', async () => {
    const { w, show } = await open()
    expect(await show(idOf(1))).toEqual(yes)
    expect([w.shown, w.places]).toEqual([[WORDS[1]], [1]])
  })

  it('finds it where the page has others before it by now', async () => {
    const { w, show } = await open()
    const more = judgeComments([raw('Reader 9', 'I was here first.')])
    w.page.article = storyArticle({ comments: [...more, ...comments] })
    expect(await show(idOf(1))).toEqual(yes)
    expect([w.shown, w.places]).toEqual([[WORDS[1]], [1, 2]])
  })

  it('says so where it is gone, or never was', async () => {
    const { w, show } = await open()
    w.page.article = storyArticle({ comments: comments.slice(0, 1) })
    expect(await show(idOf(1))).toEqual(no)
    expect(await show('nobody')).toEqual(no)
    expect(w.shown).toEqual([])
  })

  it('says so where no page answers', async () => {
    const { w, show } = await open()
    w.page.reachable = false
    expect(await show(idOf(0))).toEqual({ ok: false, why: 'unreachable' })
  })

  it('refuses what is no id', async () => {
    const { w } = await open()
    for (const comment of [7, null, 'x'.repeat(101)]) {
      expect(await w.ask({ type: 'show', target: { comment } } as never)).toEqual({ ok: false, why: 'bad-message' })
    }
  })
})

describe('showing a comment in a frame', () => {
  const FRAME = 4
  async function withFrame() {
    const opened = await open()
    const { w } = opened
    w.page.frames = { [FRAME]: ['In the frame.'] }
    const report = { type: 'comments', comments: [raw('Ann', 'In the frame.')], counts: [] }
    const url = 'https://disqus.com/embed/comments/'
    await w.brain.receive(report, {
      from: 'frame',
      url,
      embedded: true,
      frame: FRAME,
      tab: { id: TAB, isPrivate: false },
    })
    const reply = await w.ask({ type: 'page-view', tabId: TAB })
    const id = reply.ok ? reply.value.story?.comments.comments.at(-1)?.id : undefined
    w.framed.length = 0
    return { ...opened, id: id ?? '' }
  }

  it('asks that frame, and takes the mark away where something else is shown', async () => {
    const { w, show, id } = await withFrame()
    expect(await show(id)).toEqual(yes)
    expect(w.framed).toEqual([
      ['clear-comment', undefined],
      ['show-comment', FRAME],
    ])
    w.framed.length = 0
    expect(await show(idOf(0))).toEqual(yes)
    expect(w.framed).toEqual([['clear-comment', undefined]])
  })

  it('says so where the frame has it no more, or is gone itself', async () => {
    const { w, show, id } = await withFrame()
    w.page.frames = { [FRAME]: [] }
    expect(await show(id)).toEqual(no)
    delete w.page.frames
    expect(await show(id)).toMatchObject({ ok: true, value: false })
  })

  it('takes the mark away with the sidebar', async () => {
    const { w } = await withFrame()
    await w.ask({ type: 'close', tabId: TAB })
    expect(w.framed).toEqual([['clear-comment', undefined]])
  })
})
