import type { Attribution } from '@/lib/story/schema'
import type { Span } from '@/lib/text/article'
import { type Token, tokensOf } from '@/lib/text/tokens'
import type { MentionIndex, Named } from './mention-index'
import { BODY_WORDS, DOCUMENT_WORDS, PERSON_WORDS, PRONOUNS, PUBLICATION_WORDS, singular } from './speaker-words'

/** Who the words that name a speaker mean: a person, somebody withheld, a body, or nobody that the text settles. */
export interface Speaker {
  readonly attribution: Attribution
  /** As the text has it most fully; '' where unclear. */
  readonly name: string
  /** Index among the actors. */
  readonly actor?: number
  /** How sure it is, 0 to 1. */
  readonly sureness: number
}

const UNCLEAR: Speaker = { attribution: 'unclear', name: '', sureness: 1 }
/** Below this, what a pronoun stands for is a guess, and we do not guess. */
const LEAST_RESOLVED = 0.7

/** Ends the part of a phrase that its head stands in: "a spokesman | for the ministry", "a person | familiar with it". */
const AFTER_HEAD =
  /^(?:of|in|on|at|from|for|with|who|whom|whose|which|that|to|by|about|as|against|among|between|during|after|before|near|outside|inside|over|under|than|is|was|has|had|says|said|familiar|close|aware|briefed|privy|involved|present|[,;:()[\]—–-]|--)$/

/** The token at a phrase's head: the last word before what explains it. Absent where it has no word. */
export function headOf(tokens: readonly Token[]): Token | undefined {
  const isWord = ({ lower }: Token) => /[\p{L}\p{N}]/u.test(lower) && lower !== "'s"
  const cut = tokens.findIndex(({ lower }, i) => i > 0 && AFTER_HEAD.test(lower))
  const part = cut < 0 ? tokens : tokens.slice(0, cut)
  return part.findLast(isWord) ?? tokens.findLast(isWord)
}

function namedSpeaker({ index, actor: { type, name }, mention }: Named): Speaker {
  if (mention.kind !== 'name' && mention.confidence < LEAST_RESOLVED) return UNCLEAR
  const attribution = type === 'person' ? 'named' : 'organisation'
  return { attribution, name, actor: index, sureness: mention.confidence }
}

/** What a description tells beyond who it is, and marks at its end: "Shopkeepers, who had feared a year without trade,". */
const ASIDE = /,\s+(?:who|whose|whom|which|where)\b[\s\S]*$|[\s,;:]+$/

/** A description without a name, by what its head means. */
function described(phrase: string, head: string): Speaker {
  const text = phrase.replace(ASIDE, '')
  const noun = singular(head)
  if (PERSON_WORDS.has(noun)) return { attribution: 'anonymous', name: text, sureness: 0.8 }
  if (BODY_WORDS.has(noun)) return { attribution: 'organisation', name: text, sureness: 0.7 }
  if (DOCUMENT_WORDS.has(noun) || PUBLICATION_WORDS.has(noun)) return UNCLEAR
  // "officials", "critics": a plural of people that no list has.
  return head.endsWith('s') ? { attribution: 'anonymous', name: text, sureness: 0.5 } : UNCLEAR
}

const CAPITAL = /^\p{Lu}/u
const INDEFINITE = /^an?$/

/** A name that no actor was made of: words with capitals at the head of the phrase. */
function unlistedName(tokens: readonly Token[], head: Token): string {
  const at = tokens.indexOf(head)
  let from = at
  while (from > 0 && CAPITAL.test(tokens[from - 1]?.text ?? '')) from--
  return tokens
    .slice(from, at + 1)
    .map(({ text }) => text)
    .join(' ')
}

/**
 * Judges the words that name a speaker.
 * @param text the whole text, which the span and the mentions are stretches of
 */
export function speakerOf(text: string, span: Span | undefined, mentions: MentionIndex): Speaker {
  if (!span) return UNCLEAR
  const phrase = text.slice(span.start, span.end)
  const tokens = tokensOf(phrase)
  const head = headOf(tokens)
  if (!head) return UNCLEAR
  const headSpan = { start: span.start + head.start, end: span.start + head.end }
  const atHead = mentions.lastIn(headSpan)
  if (atHead) return namedSpeaker(atHead)
  if (head.lower === 'who') return antecedent(text, span, mentions)
  if (PRONOUNS.has(head.lower)) return UNCLEAR
  const apposed = apposedPerson(text, span, headSpan.end, mentions)
  if (apposed) return apposed
  // "A Republican", "A GRANDMOTHER": what has "a" before it is no name.
  const one = INDEFINITE.test(tokens[0]?.lower ?? '') && tokens[1] === head
  if (CAPITAL.test(head.text) && tokens.indexOf(head) > 0 && !one) {
    const name = unlistedName(tokens, head)
    const noun = singular(head.lower)
    return { attribution: BODY_WORDS.has(noun) ? 'organisation' : 'named', name, sureness: 0.4 }
  }
  return described(phrase, head.lower)
}

/** "Bill Trask, who said …": the person named right before. */
function antecedent(text: string, span: Span, mentions: MentionIndex): Speaker {
  const end = text.slice(0, span.start).trimEnd().length
  if (text.charAt(end - 1) !== ',') return UNCLEAR
  const named = mentions.lastIn({ start: end - 2, end: end - 1 })
  return named?.actor.type === 'person' && named.mention.kind === 'name' ? namedSpeaker(named) : UNCLEAR
}

/** "the attorney general of Oklahoma, Scott Pruitt,": the name stands after the description. */
function apposedPerson(text: string, span: Span, from: number, mentions: MentionIndex): Speaker | undefined {
  const comma = text.slice(from, span.end).lastIndexOf(', ')
  if (comma < 0) return undefined
  const start = from + comma + 2
  const named = mentions.lastIn({ start, end: span.end })
  if (named?.actor.type !== 'person' || named.mention.start > start + 1) return undefined
  return namedSpeaker(named)
}
