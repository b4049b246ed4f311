import type { LibraryStatement } from '@/lib/messages/library-views'
import type { Statement, Story } from '@/lib/story/schema'

/** A story's statement as the library shows it, with the names in the place of the ids. */
export function libraryStatement(statement: Statement, { actors }: Story): Omit<LibraryStatement, 'addresses'> {
  const speaker = actors.find(({ id }) => id === statement.speaker)
  const via = actors.find(({ id }) => id === statement.via)
  return {
    id: statement.id,
    place: statement.place,
    speaker: speaker?.name ?? '',
    ...(speaker && { role: speaker.role }),
    attribution: statement.attribution,
    form: statement.form,
    ...(via && { via: via.name }),
    evidence: statement.evidence,
    reason: statement.reason,
    ...(statement.note && { note: statement.note }),
  }
}
