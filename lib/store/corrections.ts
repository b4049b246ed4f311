import * as v from 'valibot'
import type { CorrectionRow } from '@/lib/exchange/schema'
import { type Stance, StanceSchema } from '@/lib/story/schema'
import { commentKey } from './comment-key'
import type { Keeper } from './keeper'

/**
 * What the reader has corrected. A comment's label is kept by a key made of its author and words, so that it holds
 * wherever it is seen again, and no name is kept with it.
 */

/** The reader's word on one story: on which pages it is wrong, and the side of comments by their key. */
export interface Corrections {
  readonly wrongPages: ReadonlySet<string>
  readonly stances: ReadonlyMap<string, Stance>
}

export const NO_CORRECTIONS: Corrections = { wrongPages: new Set(), stances: new Map() }

/** A correction made, or taken back. */
export type CorrectionChange = { readonly put: CorrectionRow } | { readonly remove: string }

/** So much of a comment (code units) tells the reader which one was corrected. */
const MOST_SAID = 200

const matchRowKey = (url: string, storyId: string) => `match|${url}|${storyId}`
const commentRowKey = (storyId: string, key: string) => `comment|${storyId}|${key}`

/** "Not this story" on a page, or its undoing. */
export function judgeMatch(storyId: string, url: string, right: boolean, now: number): CorrectionChange {
  const key = matchRowKey(url, storyId)
  return right ? { remove: key } : { put: { key, kind: 'match', storyId, url, value: 'wrong', made: now } }
}

/** The reader's label for a comment; a null stance takes it back. */
export function labelComment(
  storyId: string,
  url: string,
  comment: { readonly author: string; readonly text: string; readonly stance: Stance | null },
  now: number,
): CorrectionChange {
  const key = commentRowKey(storyId, commentKey(comment.author, comment.text))
  if (comment.stance === null) return { remove: key }
  const said = comment.text.slice(0, MOST_SAID)
  return { put: { key, kind: 'comment', storyId, url, value: comment.stance, made: now, said } }
}

/** Stores a change; whether it was stored. */
export const saveCorrection = (keeper: Keeper, change: CorrectionChange): Promise<boolean> =>
  keeper.write((database) =>
    'put' in change ? database.corrections.put(change.put) : database.corrections.delete(change.remove),
  )

const made = { key: v.string(), storyId: v.string(), url: v.string(), made: v.number() }
const RowSchema: v.GenericSchema<unknown, CorrectionRow> = v.variant('kind', [
  v.object({ ...made, kind: v.literal('match'), value: v.literal('wrong') }),
  v.object({ ...made, kind: v.literal('comment'), value: StanceSchema, said: v.exactOptional(v.string()) }),
])
/** Rows that are damaged are passed over. */
const sound = (rows: readonly unknown[]) => rows.filter((row): row is CorrectionRow => v.is(RowSchema, row))

/** All stored corrections, or those on one story. */
export async function loadCorrections(keeper: Keeper, storyId?: string): Promise<CorrectionRow[]> {
  const rows = await keeper.read<CorrectionRow[]>([], ({ corrections }) =>
    storyId === undefined ? corrections.toArray() : corrections.where('storyId').equals(storyId).toArray(),
  )
  return sound(rows)
}

/** Rows with changes on top that are not stored, the latest last. */
export function applyChanges(rows: readonly CorrectionRow[], changes: readonly CorrectionChange[]): CorrectionRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]))
  for (const change of changes) {
    if ('put' in change) byKey.set(change.put.key, change.put)
    else byKey.delete(change.remove)
  }
  return [...byKey.values()]
}

/** What the rows say of a story. */
export function readCorrections(rows: readonly CorrectionRow[], storyId: string): Corrections {
  const own = rows.filter((row) => row.storyId === storyId)
  const prefix = commentRowKey(storyId, '')
  return {
    wrongPages: new Set(own.filter(({ kind }) => kind === 'match').map(({ url }) => url)),
    stances: new Map(
      own.flatMap(({ key, value }) => (value === 'wrong' ? [] : [[key.slice(prefix.length), value] as const])),
    ),
  }
}

/** How many of the corrections were made on each page, and which pages were said to be about something else. */
export function countCorrections(rows: readonly CorrectionRow[]): {
  readonly byPage: ReadonlyMap<string, number>
  readonly wrong: ReadonlySet<string>
} {
  const byPage = new Map<string, number>()
  for (const { url } of rows) byPage.set(url, (byPage.get(url) ?? 0) + 1)
  return { byPage, wrong: new Set(rows.filter(({ kind }) => kind === 'match').map(({ url }) => url)) }
}
