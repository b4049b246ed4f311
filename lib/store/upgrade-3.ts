import type { CorrectionRow } from '@/lib/exchange/schema'
import { countByComment, countByCommenter } from '@/lib/stance/count'
import { keyOfFolded } from './comment-key'
import type { CommentRow, StandingRow } from './database'

/** What version 3 makes of the rows of version 2. */

function standingOf(rows: readonly CommentRow[], { url, storyId }: CommentRow): StandingRow {
  return {
    url,
    storyId,
    comments: rows.length,
    commenters: new Set(rows.map(({ author }) => author)).size,
    byComment: countByComment(rows),
    byCommenter: countByCommenter(rows),
    unclear: rows.filter(({ stance }) => stance === null).length,
  }
}

/** Where the comments of each page stand on its story. */
export function standingsOf(comments: readonly CommentRow[]): StandingRow[] {
  const groups = new Map<string, CommentRow[]>()
  for (const row of comments) {
    const key = `${row.storyId}|${row.url}`
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()].flatMap((rows) => (rows[0] ? [standingOf(rows, rows[0])] : []))
}

/** Corrections of comments without the name and the words that their key held. */
export const hideAuthors = (corrections: readonly CorrectionRow[]): CorrectionRow[] =>
  corrections.map((row) => {
    const prefix = `comment|${row.storyId}|`
    if (row.kind !== 'comment' || !row.key.startsWith(prefix)) return row
    return { ...row, key: prefix + keyOfFolded(row.key.slice(prefix.length)) }
  })
