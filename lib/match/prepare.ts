import type { Story } from '@/lib/story/schema'
import { TermIndex } from './term-index'
import { type PreparedStatements, prepareStatements } from './verbatim'

/** A story made ready for many comparisons. */
export interface PreparedStory {
  readonly story: Story
  readonly index: TermIndex
  /** Groups of the event; the first is what it turns on. */
  readonly groups: number
  /** The group that names the place, or -1. */
  readonly place: number
  readonly statements: PreparedStatements
}

/** Names of so few letters are common words in another case ("US", "us"). */
const MIN_NAME_LENGTH = 4

function addEvent(index: TermIndex, { matching }: Story): void {
  matching.event.forEach((group, number) => {
    for (const term of group.terms) index.add(term, { kind: 'term', group: number, weak: false })
    for (const term of group.weak ?? []) index.add(term, { kind: 'term', group: number, weak: true })
    for (const name of group.others ?? []) index.add(name, { kind: 'other', group: number })
    for (const phrase of group.except ?? []) index.add(phrase, { kind: 'except' })
  })
}

function addActors(index: TermIndex, { actors, matching }: Story): void {
  for (const { id, name, aliases } of actors) {
    if (!matching.actors[id]) continue
    for (const alias of [name, ...aliases]) {
      if (alias.length >= MIN_NAME_LENGTH) index.add(alias, { kind: 'actor', id })
    }
  }
}

/** Does once what each comparison with a story needs. */
export function prepareStory(story: Story): PreparedStory {
  const index = new TermIndex()
  addEvent(index, story)
  addActors(index, story)
  return {
    story,
    index,
    groups: story.matching.event.length,
    place: story.matching.event.findIndex(({ place }) => place),
    statements: prepareStatements(story.statements.map(({ place }) => place.text)),
  }
}
