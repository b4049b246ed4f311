import * as v from 'valibot'

import { pathOf } from '@/lib/story/fault'
import { lineAndColumn } from '@/lib/story/json-position'
import { parseStory } from '@/lib/story/parse'
import { FORMAT, type LibraryFile, LibraryFileSchema, VERSION } from './schema'

/** Where a file is not what it should be: `pages[3].seen`. `missing`: there is nothing; else something else is there. */
export interface Damage {
  readonly path: string
  readonly missing: boolean
}

/** Why a file cannot be imported. */
export type Unreadable =
  | { readonly why: 'not-json'; readonly line?: number; readonly column?: number }
  /** JSON, and no library. */
  | { readonly why: 'not-ours' }
  /** Written by a newer Newsgloss. */
  | { readonly why: 'newer' }
  | { readonly why: 'damaged'; readonly damages: readonly Damage[] }

export type ReadResult = { readonly ok: true; readonly file: LibraryFile } | ({ readonly ok: false } & Unreadable)

/** Of a file that is wrong throughout, the first places tell as much as all. */
const MOST_DAMAGES = 20

const HeadSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.minValue(1)) })

const damageOf = (issue: v.BaseIssue<unknown>): Damage => ({
  path: pathOf(issue.path?.map(({ key }) => key) ?? []),
  missing: issue.received === 'undefined',
})

/** Rows that are there twice: which of them holds, the file does not say. */
function repeats<Row>(rows: readonly Row[], name: string, keyOf: (row: Row) => string): Damage[] {
  const seen = new Set<string>()
  return rows.flatMap((row, i) => {
    const key = keyOf(row)
    if (seen.has(key)) return [{ path: `${name}[${i}]`, missing: false }]
    seen.add(key)
    return []
  })
}

/** What the shape of each row cannot say: stories that are none, and what belongs to no page of the file. */
function damagesWithin(file: LibraryFile): Damage[] {
  const { stories, pages, comments, standings, corrections } = file
  const addresses = new Set(pages.map(({ url }) => url))
  const astray = (rows: readonly { readonly url: string }[], name: string) =>
    rows.flatMap(({ url }, i) => (addresses.has(url) ? [] : [{ path: `${name}[${i}].url`, missing: false }]))
  const broken = stories.flatMap(({ id, version, story }, i): Damage[] => {
    const parsed = parseStory(story)
    if (!parsed.ok) {
      return parsed.faults.map(({ path, message }) => ({
        path: pathOf(['stories', i, 'story', ...(path === '' ? [] : [path])]),
        missing: message === 'is missing',
      }))
    }
    const same = parsed.story.id === id && parsed.story.version === version
    return same ? [] : [{ path: `stories[${i}].id`, missing: false }]
  })
  return [
    ...broken,
    ...repeats(stories, 'stories', ({ id }) => id),
    ...repeats(pages, 'pages', ({ url }) => url),
    ...astray(comments, 'comments'),
    ...repeats(comments, 'comments', ({ url, id }) => JSON.stringify([url, id])),
    ...astray(standings, 'standings'),
    ...repeats(standings, 'standings', ({ url, storyId }) => JSON.stringify([url, storyId])),
    ...repeats(corrections, 'corrections', ({ key }) => key),
  ]
}

const damaged = (damages: readonly Damage[]): ReadResult => ({
  ok: false,
  why: 'damaged',
  damages: damages.slice(0, MOST_DAMAGES),
})

/**
 * Reads a library from the text of its file.
 * @returns the library, or why it cannot be read; never throws
 */
export function readLibrary(text: string): ReadResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { ok: false, why: 'not-json', ...lineAndColumn(text, error) }
  }
  const head = v.safeParse(HeadSchema, value)
  if (!head.success) return { ok: false, why: 'not-ours' }
  if (head.output.version > VERSION) return { ok: false, why: 'newer' }
  const file = v.safeParse(LibraryFileSchema, value)
  if (!file.success) return damaged(file.issues.map(damageOf))
  const within = damagesWithin(file.output)
  return within.length > 0 ? damaged(within) : { ok: true, file: file.output }
}
