import type { ImportState } from '@/components/library/import-state'
import type { Merged } from '@/lib/exchange/merge'
import { partsOf } from '@/lib/exchange/parts'
import { readLibrary } from '@/lib/exchange/read'
import type { LibraryFile, LibraryRows } from '@/lib/exchange/schema'
import type { Reply } from '@/lib/messages/face'
import { ask } from '@/lib/messages/face-client'
import type { SettingsView } from '@/lib/messages/views'

/** No library of a reader comes near; what is larger would take the browser's memory. */
const MOST_BYTES = 200_000_000
/** Milliseconds that a large import may take. */
const PATIENCE = 120_000
const DAY = 86_400_000

type Refused = Extract<ImportState, { kind: 'refused' }>

/** A file that was looked at, and what it holds. */
export interface LookedAt {
  readonly state: ImportState
  readonly file?: LibraryFile
}

const refused = (reason: Refused['reason']): LookedAt => ({ state: { kind: 'refused', reason } })

/** Sends the rows part by part, then asks what they change, or for the change itself. */
async function send(rows: LibraryRows, named: boolean, carryOut: boolean): Promise<Reply<Merged>> {
  const id = crypto.randomUUID()
  const parts = partsOf(rows)
  for (const [index, part] of parts.entries()) {
    const answer = await ask({ type: 'import-part', id, index, rows: part })
    if (!answer.ok) return answer
  }
  return ask({ type: 'import', id, parts: parts.length, named, carryOut }, undefined, PATIENCE)
}

/** Pages that the reader's setting will have forgotten again soon. */
function oldPages({ pages }: LibraryFile, { keepDays }: Pick<SettingsView, 'keepDays'>, now: number): number {
  return keepDays === 0 ? 0 : pages.filter(({ seen }) => seen < now - keepDays * DAY).length
}

/** Reads a file and finds out what it would change. */
export async function lookAt(chosen: File, settings: SettingsView, now: number): Promise<LookedAt> {
  if (chosen.size > MOST_BYTES) return refused({ why: 'too-large' })
  const text = await chosen.text().catch(() => undefined)
  if (text === undefined) return refused({ why: 'unreadable' })
  const read = readLibrary(text)
  if (!read.ok) return refused(read)
  const { file } = read
  const answer = await send(file, file.names, false)
  if (!answer.ok) return { state: { kind: 'failed', why: answer.why === 'not-saved' ? 'not-saved' : 'silent' } }
  const merged = answer.value
  const old = oldPages(file, (merged.settings && file.settings) || settings, now)
  return { state: { kind: 'looked-at', name: chosen.name, merged, old }, file }
}

/** Imports a file that was looked at. */
export async function carryOut(file: LibraryFile): Promise<ImportState> {
  const answer = await send(file, file.names, true)
  if (answer.ok) return { kind: 'done', merged: answer.value }
  return { kind: 'failed', why: answer.why === 'not-saved' ? 'not-saved' : 'silent' }
}
