import type { LibraryStatement } from '@/lib/messages/library-views'
import type { Attribution } from '@/lib/story/schema'

export interface SpeakerGroup {
  readonly key: string
  /** '' where the text does not settle who speaks. */
  readonly name: string
  readonly role?: string
  readonly attribution: Attribution
  readonly statements: readonly LibraryStatement[]
}

/** Statements by who makes them, in the order of the text; those that nobody can be named for stay together, last. */
export function bySpeaker(statements: readonly LibraryStatement[]): SpeakerGroup[] {
  const groups = new Map<string, LibraryStatement[]>()
  for (const statement of statements) {
    const key = `${statement.speaker}|${statement.attribution}`
    groups.set(key, [...(groups.get(key) ?? []), statement])
  }
  return [...groups]
    .flatMap(([key, group]) => {
      const [first] = group
      if (!first) return []
      const { speaker, role, attribution } = first
      return [{ key, name: speaker, ...(role && { role }), attribution, statements: group }]
    })
    .sort((a, b) => Number(a.name === '') - Number(b.name === ''))
}
