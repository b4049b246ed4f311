import type { Article } from '@/lib/text/article'
import { daysFrom } from './days'
import { type EventMention, findEventMentions } from './event-mentions'
import type { PreparedStory } from './prepare'
import type { Hit } from './term-index'
import { printed, type Words, wordsBefore } from './tokens'
import { findVerbatim } from './verbatim'

/** What an article has that tells for or against a story; weigh.ts says how much each tells. */
export interface Evidence {
  /** How well the text establishes the event: all parts in one sentence, in a few, or never together. */
  readonly event: 'whole' | 'spread' | 'none'
  /** The same for the headline alone. */
  readonly headline: 'whole' | 'spread' | 'none'
  /** The best place of the event as the page has it; empty where there is none. */
  readonly quote: string
  /** Words of the body before it first speaks of the event; infinite where it never does. */
  readonly first: number
  /** Number of the paragraph in which it first does, from 0. */
  readonly firstParagraph: number
  /** Words of the body from there to where it last speaks of it. */
  readonly reach: number
  /** Words of the body. */
  readonly length: number
  /** Share of the body's sentences that speak of the event, 0 to 1. */
  readonly share: number
  /** Paragraphs of the body that speak of it, of how many that hold words. */
  readonly paragraphs: number
  readonly ofParagraphs: number
  /** Share of the mentions that are of another event of the kind, 0 to 1, and the names that show it. */
  readonly elsewhere: number
  readonly otherNames: readonly string[]
  /** Ids of the story's telling actors that the page names, and what they tell, 0 to 1. */
  readonly actors: readonly string[]
  readonly actorShare: number
  /** For each of the story's statements that stand on the page, its first words there. */
  readonly verbatim: readonly string[]
  /** Undefined where the page has no date. */
  readonly days: number | undefined
}

/** A text of endless sentences is counted as if it had one for each so many words. */
const LONGEST_SENTENCE = 30

const established = ({ kind }: EventMention) => kind === 'whole' || kind === 'spread'

/** Paragraphs across which a word that can mean much else ("the post", "the delegation") still refers back. */
const REFERS_BACK = 1

/**
 * The mentions that are of the event: those that establish it, and the bare ones ("the office") that refer back to it.
 * A bare one belongs to what was established last in its paragraph, else to what the text mostly speaks of; where its
 * word can mean much else, only if the event was spoken of just before.
 */
function ownMentions(mentions: readonly EventMention[], { tokens }: Words): EventMention[] {
  const own = mentions.filter(established).length
  const mostlyOwn = own > 0 && own >= mentions.filter(({ kind }) => kind === 'other').length
  const paragraphOf = ({ at }: EventMention) => tokens[at]?.paragraph ?? 0
  let last: EventMention | undefined
  let lastOwn = Number.NEGATIVE_INFINITY
  const refersBack = (mention: EventMention) => {
    if (mention.weak && paragraphOf(mention) - lastOwn > REFERS_BACK) return false
    const sameParagraph = last && paragraphOf(last) === paragraphOf(mention)
    return sameParagraph ? own > 0 && last?.kind !== 'other' : mostlyOwn
  }
  return mentions.filter((mention) => {
    if (mention.kind !== 'bare') last = mention
    const isOwn = mention.kind === 'bare' ? refersBack(mention) : mention.kind !== 'other'
    if (isOwn) lastOwn = paragraphOf(mention)
    return isOwn
  })
}

function best(mentions: readonly EventMention[]): EventMention | undefined {
  return mentions.find(({ kind }) => kind === 'whole') ?? mentions.find(({ kind }) => kind === 'spread')
}

function strength(mentions: readonly EventMention[]): 'whole' | 'spread' | 'none' {
  const kind = best(mentions)?.kind
  return kind === 'whole' || kind === 'spread' ? kind : 'none'
}

function coverage(own: readonly EventMention[], words: Words) {
  const { tokens, headline } = words
  const places = own.filter(({ at }) => at >= headline)
  const sentences = new Set(places.map(({ at }) => tokens[at]?.sentence)).size
  const total = words.sentences - (headline > 0 ? 1 : 0)
  const before = wordsBefore(tokens, headline)
  const length = wordsBefore(tokens, tokens.length) - before
  const count = Math.max(1, total, length / LONGEST_SENTENCE)
  const [start, end] = [places[0], places.at(-1)].map((mention) => mention && tokens[mention.at]?.at)
  return {
    first: start === undefined ? Number.POSITIVE_INFINITY : start - before,
    firstParagraph: tokens[places[0]?.at ?? 0]?.paragraph ?? 0,
    reach: start === undefined || end === undefined ? 0 : end - start,
    length,
    share: Math.min(1, sentences / count),
    paragraphs: new Set(places.map(({ at }) => tokens[at]?.paragraph)).size,
    ofParagraphs: new Set(tokens.slice(headline).map(({ paragraph }) => paragraph)).size,
  }
}

function otherEvents(mentions: readonly EventMention[], own: number) {
  const others = mentions.filter(({ kind }) => kind === 'other')
  return {
    elsewhere: others.length === 0 ? 0 : others.length / (others.length + own),
    // A common noun ("the firm") is no name to show.
    otherNames: [...new Set(others.flatMap(({ name = '' }) => (/^\p{Ll}/u.test(name) ? [] : [name])))],
  }
}

function namedActors(hits: readonly Hit[], { story }: PreparedStory) {
  const weights = story.matching.actors
  const named = new Set(hits.flatMap(({ labels }) => labels.map((label) => (label.kind === 'actor' ? label.id : ''))))
  const actors = Object.keys(weights)
    .filter((id) => named.has(id))
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
  const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + (weights[id] ?? 0), 0)
  return { actors, actorShare: sum(actors) / Math.max(sum(Object.keys(weights)), Number.EPSILON) }
}

/** Gathers what an article has that tells for or against a story. Linear in the article's length. */
export function gather(article: Article, words: Words, story: PreparedStory): Evidence {
  const hits = story.indexFor(words.language).scan(words.tokens)
  const mentions = findEventMentions(words, hits, story)
  const own = ownMentions(mentions, words)
  const shown = best(own)
  return {
    event: strength(own),
    headline: strength(own.filter(({ at }) => at < words.headline)),
    quote: shown ? printed(words, shown.from, shown.to) : '',
    ...coverage(own, words),
    ...otherEvents(mentions, own.length),
    ...namedActors(hits, story),
    verbatim: findVerbatim(words, story.statements),
    days: daysFrom(story.story.matching.dates, article.published),
  }
}
