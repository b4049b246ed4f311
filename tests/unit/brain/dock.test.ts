import { beforeEach, describe, expect, it } from 'vitest'
import { createDockBook } from '@/lib/brain/dock'
import { dockStyles } from '@/lib/brain/dock-style'
import { freshDatabases, storyArticle, world } from './world'

beforeEach(freshDatabases)

function book(kept: unknown) {
  const written: unknown[] = []
  const dock = async () => {
    if (kept instanceof Error) throw kept
    return kept
  }
  return { written, book: createDockBook({ dock, keepDock: async (next) => void written.push(next) }) }
}

describe('where the sidebar stands', () => {
  it.each([undefined, null, 'left', { side: 'top', width: 400 }, { side: 'left', width: 5 }, new Error('blocked')])(
    'is as at first where what was kept is no place: %j',
    async (kept) => {
      expect(await book(kept).book.get()).toEqual({ side: 'right', width: 400 })
    },
  )

  it('is as it was kept, and changes only in what is asked', async () => {
    const { book: dock, written } = book({ side: 'left', width: 500 })
    expect(await dock.get()).toEqual({ side: 'left', width: 500 })
    expect(await dock.change({ width: 600.4 }, true)).toEqual({ side: 'left', width: 600 })
    expect(await dock.change({ side: 'right' }, true)).toEqual({ side: 'right', width: 600 })
    expect(written).toEqual([
      { side: 'left', width: 600 },
      { side: 'right', width: 600 },
    ])
  })

  it('is not kept while it is dragged, and never leaves its bounds', async () => {
    const { book: dock, written } = book(undefined)
    expect((await dock.change({ width: 10 }, false)).width).toBe(280)
    expect((await dock.change({ width: 1e9 }, false)).width).toBe(800)
    expect(written).toEqual([])
  })

  it('is told to the page as style, on opening and on each change', async () => {
    const { ask, asked, docks, page } = world()
    page.article = storyArticle()
    await ask({ type: 'open' })
    expect(asked.at(-1)).toEqual({ type: 'mount', styles: dockStyles({ side: 'right', width: 400 }) })
    expect(await ask({ type: 'dock', side: 'left', keep: true })).toEqual({
      ok: true,
      value: { side: 'left', width: 400 },
    })
    expect(asked.at(-1)).toEqual({ type: 'mount', styles: dockStyles({ side: 'left', width: 400 }) })
    expect(docks).toEqual([{ side: 'left', width: 400 }])
    const before = asked.length
    expect(await ask({ type: 'dock', keep: false })).toEqual({ ok: true, value: { side: 'left', width: 400 } })
    expect(asked).toHaveLength(before)
  })

  it('gives the page room on the side where it stands, from the width on that leaves 480 pixels', () => {
    const left = dockStyles({ side: 'left', width: 500 })
    expect(left.page).toContain('margin-left:500px')
    expect(Number(/min-width:(\d+)px/.exec(left.page)?.[1])).toBeGreaterThanOrEqual(980)
    expect(left.host).toContain('right:auto')
    expect(dockStyles({ side: 'right', width: 400 }).host).toContain('left:auto')
  })
})
