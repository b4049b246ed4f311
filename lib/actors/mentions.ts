import type { Actor } from '@/lib/story/schema'
import type { Passage } from '@/lib/text/article'
import { hasUnspaced, isKatakana, plainWidth } from '@/lib/text/script'

/** Aliases up to this length are common words in another case ("US", "us"). */
const CASE_SENSITIVE_LENGTH = 3

/** Names that belong to a longer one, which is somebody or something else. */
const PART_OF_LONGER_NAME = [
  { before: /\b(?:Sea|Gulf|Strait|Bay) of $/, after: /^/, example: 'Sea of Japan', reason: 'a body of water' },
  { before: /\b[Mm]er (?:du |de |d['’])$/, after: /^/, example: 'mer du Japon', reason: 'a body of water' },
  { before: /\b[Mm]ar (?:del? )$/, after: /^/, example: 'mar de Japón', reason: 'a body of water' },
  { before: /$/, after: /^ (?:Sea|Strait|Channel)\b/, example: 'East China Sea', reason: 'a body of water' },
  { before: /$/, after: /^ Meer/, example: 'Japanisches Meer', reason: 'a body of water' },
  { before: /$/, after: /^海(?![外上])/, example: '日本海', reason: 'a body of water' },
  { before: /\bNew $/, after: /^/, example: 'New England', reason: 'another place' },
] as const

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

/** Letters and digits, and those of scripts that part words by spaces, which take longer to tell. */
const LETTER = '[\\p{L}\\p{N}]'
const SPACED = `(?:(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u30fc])${LETTER})`
const KATAKANA = '[\\p{sc=Katakana}\\u30fc]'

/** In a script without spaces only a run of katakana shows where a name ends. */
function unspacedName(name: string): string {
  const start = isKatakana(name) ? `(?<!${KATAKANA})` : ''
  const end = isKatakana(name.slice(-1)) ? `(?!${KATAKANA})` : ''
  return `${start}${literal(name)}${end}`
}

interface Names {
  readonly pattern: RegExp
  /** The same for text in which scripts without spaces stand beside others. */
  readonly mixed: RegExp
  /** By what `key` makes of it: whose the name is, and how it is written. */
  readonly byKey: ReadonlyMap<string, { readonly actor: string; readonly written: readonly string[] }>
}

const key = (name: string) => name.toLowerCase().replace(/\s+/g, ' ')

/** All names of an actor, in every language. */
const namesOf = ({ name, aliases, aliasesIn = {} }: Actor): string[] => [
  name,
  ...aliases,
  ...Object.values(aliasesIn).flat(),
]

/** None of the names is part of a longer word. Longest first in each script. */
function patternOf(names: readonly string[], letter: string): RegExp {
  const sorted = names.toSorted((a, b) => b.length - a.length)
  const spaced = sorted.filter((name) => !hasUnspaced(name)).map(literal)
  const unspaced = sorted.filter(hasUnspaced).map(unspacedName)
  const parts = [...(spaced.length > 0 ? [`(?<!${letter})(?:${spaced.join('|')})(?!${letter})`] : []), ...unspaced]
  return new RegExp(parts.join('|'), 'giu')
}

/** One pattern for all names, longest first, so that "North Atlantic Council" is not taken for anything shorter. */
function compileNames(actors: readonly Actor[]): Names | undefined {
  const byKey = new Map<string, { actor: string; written: string[] }>()
  for (const { name, actor } of actors.flatMap((actor) => namesOf(actor).map((name) => ({ name, actor: actor.id })))) {
    const known = byKey.get(key(name))
    if (known?.actor === actor) known.written.push(name)
    else byKey.set(key(name), { actor, written: [name] })
  }
  if (byKey.size === 0) return undefined
  const names = [...byKey.keys()]
  return { pattern: patternOf(names, LETTER), mixed: patternOf(names, SPACED), byKey }
}

/** Stories are read-only, so a pattern holds as long as their actors are in use. */
const compiled = new WeakMap<readonly Actor[], Names>()

function namesIn(actors: readonly Actor[]): Names | undefined {
  const names = compiled.get(actors) ?? compileNames(actors)
  if (names) compiled.set(actors, names)
  return names
}

/** Whether the letters as printed can be the name: "us" is not the US, and a proper name starts with a capital. */
function printedAsName(printed: string, written: readonly string[]): boolean {
  return written.some((name) => {
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
  const names = namesIn(actors)
  if (!names) return mentions
  paragraphs.forEach((printed, paragraph) => {
    const text = plainWidth(printed)
    for (const match of text.matchAll(hasUnspaced(text) ? names.mixed : names.pattern)) {
      const name = names.byKey.get(key(match[0]))
      const span = { start: match.index, end: match.index + match[0].length }
      if (!name || !printedAsName(match[0], name.written)) continue
      if (partOfLongerName(text, span.start, span.end)) continue
      mentions.get(name.actor)?.push({ paragraph, ...span })
    }
  })
  return mentions
}
