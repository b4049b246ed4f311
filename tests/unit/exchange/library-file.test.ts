import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutNames } from '@/lib/exchange/names'
import { partsOf } from '@/lib/exchange/parts'
import { type ReadResult, readLibrary } from '@/lib/exchange/read'
import type { LibraryRows } from '@/lib/exchange/schema'
import { joined, writeLibrary } from '@/lib/exchange/write'
import { parseStory } from '@/lib/story/parse'
import { bundledStory } from '../story/bundled'
import { libraries, sample } from './arbitrary'

const MADE = Date.UTC(2026, 4, 3)
const written = (rows: LibraryRows, names = true) => writeLibrary(rows, { made: MADE, names }).join('')

/** The sample's file with a change. */
function changed(change: (file: Record<string, never> & LibraryRows) => void): ReadResult {
  const file = JSON.parse(written(sample()))
  change(file)
  return readLibrary(JSON.stringify(file))
}
const damagesOf = (result: ReadResult) => (!result.ok && result.why === 'damaged' ? result.damages : result)

describe('a library’s file', () => {
  it('is read as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(libraries, fc.boolean(), (rows, names) => {
        const read = readLibrary(written(rows, names))
        expect(read).toEqual({
          ok: true,
          file: { format: 'newsgloss-library', version: 1, made: '2026-05-03T00:00:00.000Z', names, ...rows },
        })
      }),
    )
  }, 60_000)

  it('goes through messages in parts and comes out whole, in any size of part', () => {
    fc.assert(
      fc.property(libraries, fc.integer({ min: 1, max: 2_000 }), (rows, most) => {
        const parts = partsOf(rows, most)
        expect(joined(parts)).toEqual(rows)
        const sizes = parts.map((part) => [part.pages, part.comments].flat().length)
        const large = (row: unknown) => JSON.stringify(row).length > most
        for (const [at, part] of parts.entries()) {
          const characters = [...part.pages, ...part.comments].reduce((sum, row) => sum + JSON.stringify(row).length, 0)
          expect(characters <= most || (sizes[at] === 1 && [...part.pages, ...part.comments].some(large))).toBe(true)
        }
      }),
    )
  })

  it('says where it is damaged', () => {
    expect(damagesOf(changed(({ pages }) => Object.assign(pages[0] ?? {}, { seen: 'yesterday' })))).toEqual([
      { path: 'pages[0].seen', missing: false },
    ])
    expect(damagesOf(changed(({ comments }) => delete (comments[1] as { text?: string }).text))).toEqual([
      { path: 'comments[1].text', missing: true },
    ])
    expect(damagesOf(changed((file) => Object.assign(file, { pages: undefined })))).toEqual([
      { path: 'pages', missing: true },
    ])
    expect(damagesOf(changed(({ pages }) => Object.assign(pages[0] ?? {}, { url: 'javascript:alert(1)' })))).toEqual([
      { path: 'pages[0].url', missing: false },
    ])
  })

  it('takes no comment of a page that it lacks, and nothing twice', () => {
    expect(
      damagesOf(changed(({ comments }) => Object.assign(comments[2] ?? {}, { url: 'https://else.example/' }))),
    ).toEqual([{ path: 'comments[2].url', missing: false }])
    expect(damagesOf(changed(({ pages }) => (pages as unknown[]).push(pages[0])))).toEqual([
      { path: 'pages[1]', missing: false },
    ])
  })

  it('names the place in a damaged story', () => {
    const story = { ...bundledStory(), title: '' }
    const result = changed(({ stories }) =>
      (stories as unknown[]).push({ id: story.id, version: story.version, story }),
    )
    expect(damagesOf(result)).toEqual([{ path: 'stories[0].story.title', missing: false }])
    const renamed = changed(({ stories }) =>
      (stories as unknown[]).push({ id: 'another', version: 1, story: bundledStory() }),
    )
    expect(damagesOf(renamed)).toEqual([{ path: 'stories[0].id', missing: false }])
  })

  it.each<[string, string, object]>([
    ['a newer version’s', JSON.stringify({ format: 'newsgloss-library', version: 2, all: 'new' }), { why: 'newer' }],
    ['somebody else’s JSON', '{"bookmarks": []}', { why: 'not-ours' }],
    ['a list', '[1, 2]', { why: 'not-ours' }],
    ['nothing', 'null', { why: 'not-ours' }],
    ['cut short', written(sample()).slice(0, -30), { why: 'not-json' }],
    ['empty', '', { why: 'not-json' }],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000', { why: 'not-json' }],
  ])('is refused where it is %s', (_, text, why) => {
    expect(readLibrary(text)).toMatchObject({ ok: false, ...why })
  })

  it('tells the line and column at which it stops being JSON', () => {
    const text = written(sample()).replace('"title"', 'title')
    const line = text.slice(0, text.indexOf('title')).split('\n').length
    expect(readLibrary(text)).toMatchObject({ why: 'not-json', line })
  })

  it('never fails otherwise, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readLibrary(text).ok).toBe(false)
      }),
    )
  })

  it('carries nothing into what every object has', () => {
    const text = written(sample()).replace('"format"', '"__proto__":{"polluted":true},"format"')
    readLibrary(text)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('without names', () => {
  it('makes the same person the same number, and keeps all else', () => {
    const rows = sample()
    const nameless = withoutNames(rows)
    expect(nameless.comments.map(({ author }) => author)).toEqual(['Commenter 1', 'Commenter 2', 'Commenter 1'])
    expect({
      ...nameless,
      comments: nameless.comments.map((row, at) => ({ ...row, author: rows.comments[at]?.author })),
    }).toEqual(rows)
  })

  it('leaves no commenter of a story in its text', () => {
    const story = bundledStory()
    const nameless = withoutNames({ ...sample(), stories: [{ id: story.id, version: story.version, story }] })
    const text = written(nameless, false)
    const names = [...story.comments.map(({ author }) => author.text), 'Ann Gull', 'Bo Net']
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter((name) => text.includes(name))).toEqual([])
    expect(parseStory(nameless.stories[0]?.story).ok).toBe(true)
  })
})
