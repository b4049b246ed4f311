import { withoutNames } from '@/lib/exchange/names'
import type { LibraryRows } from '@/lib/exchange/schema'
import { joined, writeLibrary } from '@/lib/exchange/write'
import type { Reply } from '@/lib/messages/face'
import { ask } from '@/lib/messages/face-client'

/** Asks for everything that is kept, part by part. */
async function everything(): Promise<Reply<LibraryRows>> {
  const parts: LibraryRows[] = []
  let next: string | undefined
  do {
    const answer = await ask({ type: 'export', ...(next !== undefined && { after: next }) })
    if (!answer.ok) return answer
    parts.push(answer.value.rows)
    next = answer.value.next
  } while (next !== undefined)
  return { ok: true, value: joined(parts) }
}

/**
 * The whole library as the text of a file, in pieces.
 * @param names with the names of those who commented
 * @param now milliseconds since 1970
 */
export async function exportedPieces(names: boolean, now: number): Promise<Reply<string[]>> {
  const rows = await everything()
  if (!rows.ok) return rows
  return { ok: true, value: writeLibrary(names ? rows.value : withoutNames(rows.value), { made: now, names }) }
}
