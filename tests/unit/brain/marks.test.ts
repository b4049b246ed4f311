import { beforeEach, describe, expect, it } from 'vitest'
import { markingOf } from '@/lib/brain/marks'
import { LOOKS, lookOf } from '@/lib/messages/marks'
import { freshDatabases, storyArticle, TAB, world } from './world'

beforeEach(freshDatabases)

const target = (paragraph: number, quote = '') => ({ passage: { paragraph, start: 0, end: 6 }, quote })

describe('the look of voices', () => {
  it('differs for each, in tint or line', () => {
    const looks = Array.from({ length: LOOKS }, (_, voice) => lookOf(voice)).map(({ tint, line }) => `${tint} ${line}`)
    expect(new Set([...looks, `${lookOf(null).tint} ${lookOf(null).line}`]).size).toBe(LOOKS + 1)
  })

  it('is given to every highlight that is named', () => {
    const { names, css } = markingOf([target(0), target(1), target(2)], [0, null, 200], false)
    for (const name of names) expect(css).toContain(`::highlight(${name})`)
    expect(new Set(names).size).toBe(3)
  })

  it('dims the rest only when asked', () => {
    expect(markingOf([target(0)], [0], false).rest).toBe('')
    const { rest, css } = markingOf([target(0)], [0], true)
    expect(css).toContain(`::highlight(${rest})`)
  })
})

describe('marking', () => {
  it('gives the page the words of places that came without them', async () => {
    const { ask, asked, page } = world()
    page.article = storyArticle()
    expect(await ask({ type: 'mark', targets: [target(0)], voices: [0], alone: false })).toEqual({
      ok: true,
      value: true,
    })
    const request = asked.at(-1)
    const text = page.article.paragraphs[0]?.text.slice(0, 6)
    expect(request?.type === 'mark' && request.marking.targets.map(({ quote }) => quote)).toEqual([text])
  })

  it('says so where no page answers', async () => {
    const { ask, page } = world()
    page.reachable = false
    expect(await ask({ type: 'mark', targets: [], voices: [], alone: false })).toEqual({
      ok: false,
      why: 'unreachable',
    })
  })

  it('tells the faces of the tab what was clicked on, and takes no number that is none', async () => {
    const { report, picked } = world()
    await report({ type: 'picked', at: 3 })
    expect(picked).toEqual([[TAB, 3]])
    expect(await report({ type: 'picked', at: -1 })).toEqual({ ok: false, why: 'bad-message' })
    expect(picked).toHaveLength(1)
  })
})
