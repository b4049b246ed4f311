import type { Story } from '@/lib/story/schema'
import { hasUnspaced } from '@/lib/text/script'
import { TermIndex } from './term-index'
import { type PreparedStatements, prepareStatements } from './verbatim'

/** A story made ready for many comparisons. */
export interface PreparedStory {
  readonly story: Story
  /** Its terms in all languages; where two languages differ on one, the page's own decides, then the story's. */
  readonly indexFor: (language: string | undefined) => TermIndex
  /** Groups of the event; the first is what it turns on. */
  readonly groups: number
  /** The group that names the place, or -1. */
  readonly place: number
  readonly statements: PreparedStatements
}

/** Names of so few letters are common words in another case ("US", "us"); in a script without case they are not. */
const MIN_NAME_LENGTH = 4
const canBeFound = (name: string) => name.length >= MIN_NAME_LENGTH || hasUnspaced(name)

/** Whether a term holds another of its group. */
export const saysMore = (term: string, others: readonly string[]) => {
  const folded = term.toLowerCase()
  return others.some((other) => other !== term && folded.includes(other.toLowerCase()))
}

function addEvent(index: TermIndex, { matching, language: own }: Story, language: string): void {
  matching.event.forEach((group, number) => {
    const {
      terms = [],
      weak = [],
      except = [],
      others = [],
    } = (language === own ? group : group.languages?.[language]) ?? {}
    for (const term of terms) {
      const specific = saysMore(term, [...terms, ...weak])
      index.add(term, { kind: 'term', group: number, weak: false, specific }, language)
    }
    for (const term of weak) {
      const specific = saysMore(term, terms)
      index.add(term, { kind: 'term', group: number, weak: true, specific }, language)
    }
    for (const name of others) index.add(name, { kind: 'other', group: number }, language)
    for (const phrase of except) index.add(phrase, { kind: 'except' }, language)
  })
}

function addActors(index: TermIndex, { actors, matching, language: own }: Story, language: string): void {
  for (const { id, name, aliases, aliasesIn } of actors) {
    if (!matching.actors[id]) continue
    const names = language === own ? [name, ...aliases] : (aliasesIn?.[language] ?? [])
    for (const alias of names) if (canBeFound(alias)) index.add(alias, { kind: 'actor', id }, language)
  }
}

/** The languages in which a story has terms, its own first. */
function languagesOf({ language, matching, actors }: Story): string[] {
  const given = [...matching.event.map(({ languages }) => languages), ...actors.map(({ aliasesIn }) => aliasesIn)]
  return [...new Set([language, ...given.flatMap((languages) => Object.keys(languages ?? {}))])]
}

function indexOf(story: Story, languages: readonly string[]): TermIndex {
  const index = new TermIndex()
  for (const language of languages) {
    addEvent(index, story, language)
    addActors(index, story, language)
  }
  return index
}

/** Does once what each comparison with a story needs; the terms in the order of a page's language when first met. */
export function prepareStory(story: Story): PreparedStory {
  const languages = languagesOf(story)
  const indexes = new Map<string, TermIndex>()
  return {
    story,
    indexFor(language) {
      const first = language !== undefined && languages.includes(language) ? language : story.language
      const known = indexes.get(first)
      if (known) return known
      const index = indexOf(story, [first, ...languages.filter((other) => other !== first)])
      indexes.set(first, index)
      return index
    },
    groups: story.matching.event.length,
    place: story.matching.event.findIndex(({ place }) => place),
    statements: prepareStatements(story.statements.map(({ place }) => place.text)),
  }
}
