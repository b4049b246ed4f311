import type { Actor } from '@/lib/story/schema'
import type { Passage } from '@/lib/text/article'

/** Aliases up to this length are common words in another case ("US", "us"). */
const CASE_SENSITIVE_LENGTH = 3

/** Names that belong to a longer one, which is somebody or something else. */
const PART_OF_LONGER_NAME = [
  { before: /\b(?:Sea|Gulf|Strait|Bay) of $/, after: /^/, example: 'Sea of Japan', reason: 'a body of water' },
  { before: /$/, after: /^ (?:Sea|Strait|Channel)\b/, example: 'East China Sea', reason: 'a body of water' },
  { before: /\bNew $/, after: /^/, example: 'New England', reason: 'another place' },
] as const

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

interface Names {
  readonly pattern: RegExp
  readonly actorOf: ReadonlyMap<string, string>
}

const key = (name: string) => name.toLowerCase().replace(/\s+/g, ' ')

/** One pattern for all names, longest first, so that "North Atlantic Council" is not taken for anything shorter. */
function compileNames(actors: readonly Actor[]): Names | undefined {
  const actorOf = new Map<string, string>()
  for (const actor of actors) for (const name of [actor.name, ...actor.aliases]) actorOf.set(key(name), actor.id)
  if (actorOf.size === 0) return undefined
  const names = [...actorOf.keys()].sort((a, b) => b.length - a.length).map(literal)
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), actorOf }
}

/** Whether the letters as printed can be the name: "us" is not the US, and a proper name starts with a capital. */
function printedAsName(printed: string, names: readonly string[]): boolean {
  return names.some((name) => {
    if (key(name) !== key(printed)) return false
    if (name.length <= CASE_SENSITIVE_LENGTH) return printed === name
    return name.charAt(0) === name.charAt(0).toLowerCase() || printed.charAt(0) === printed.charAt(0).toUpperCase()
  })
}

const partOfLongerName = (text: string, start: number, end: number) =>
  PART_OF_LONGER_NAME.some(
    ({ before, after }) =>
      before.test(text.slice(Math.max(0, start - 12), start)) && after.test(text.slice(end, end + 12)),
  )

/**
 * Every mention of each actor by name or alias, in reading order. Pronouns are not resolved.
 * @param paragraphs texts of the article's paragraphs
 * @returns passages by actor id; every actor has an entry
 */
export function findMentions(paragraphs: readonly string[], actors: readonly Actor[]): Map<string, Passage[]> {
  const mentions = new Map<string, Passage[]>(actors.map((actor) => [actor.id, []]))
  const names = compileNames(actors)
  if (!names) return mentions
  const namesOf = new Map(actors.map((actor) => [actor.id, [actor.name, ...actor.aliases]]))
  paragraphs.forEach((text, paragraph) => {
    for (const match of text.matchAll(names.pattern)) {
      const actor = names.actorOf.get(key(match[0])) ?? ''
      const span = { start: match.index, end: match.index + match[0].length }
      if (!printedAsName(match[0], namesOf.get(actor) ?? [])) continue
      if (partOfLongerName(text, span.start, span.end)) continue
      mentions.get(actor)?.push({ paragraph, ...span })
    }
  })
  return mentions
}
