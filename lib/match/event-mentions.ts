import { fullness } from './closeness'
import { DEFINITE } from './grammar'
import { belongsToAnother, otherName } from './other-event'
import type { PreparedStory } from './prepare'
import { type Surroundings, survey } from './surroundings'
import type { Hit, TermLabel } from './term-index'
import { type Words, wordsBefore } from './tokens'

/** A place in the text where what the event turns on is spoken of. */
export interface EventMention {
  /**
   * whole: every part of the event stands in one sentence; spread: all stand in a few sentences; bare: the thing alone,
   * which is the event's only if the text has established it; other: another event of the same kind.
   */
  readonly kind: 'whole' | 'spread' | 'bare' | 'other'
  /** Tokens from the first to the last part found in the sentence, end exclusive. */
  readonly from: number
  readonly to: number
  /** The token at which the thing itself stands. */
  readonly at: number
  /** The name that makes it another event, as printed. */
  readonly name?: string
  /** Its word can mean much else: "the post", "the delegation". */
  readonly weak: boolean
}

/** Words from the thing beyond which a part is left out of the words quoted to the reader. */
const QUOTED = 12
/** Words of the body that count as its opening, as the headline does. */
const OPENING = 40

/**
 * Whether a term establishes its group for the text. A place must stand in the headline for that, or in a sentence with
 * all the event's doers, as one text speaks of many; a weak term that holds the name ("the Nato summit") must stand in
 * the headline, and one that does not hold it establishes nothing.
 */
function establishes(label: TermLabel, inHeadline: boolean, place: number, besideDoers: boolean): boolean {
  if (label.weak) return label.specific === true && inHeadline
  return label.group !== place || inHeadline || besideDoers
}

const groupsOf = ({ labels }: Hit) =>
  labels.flatMap((label) => (label.kind === 'term' && !label.weak ? [label.group] : []))

/** Sentences of the opening in which every group but the thing and the place is named. */
function sentencesOfDoers({ tokens }: Words, opening: readonly Hit[], { groups, place }: PreparedStory): Set<number> {
  const named = new Map<number, Set<number>>()
  for (const hit of opening) {
    const sentence = tokens[hit.from]?.sentence ?? -1
    const here = named.get(sentence) ?? new Set()
    for (const group of groupsOf(hit)) if (group !== 0 && group !== place) here.add(group)
    named.set(sentence, here)
  }
  const doers = groups - (place > 0 ? 2 : 1)
  return new Set([...named].filter(([, here]) => here.size === doers).map(([sentence]) => sentence))
}

/** Groups that the text opens with, and the token where: they need not be named again. */
function openingGroups(words: Words, hits: readonly Hit[], story: PreparedStory): Map<number, number> {
  const { tokens, headline } = words
  const end = wordsBefore(tokens, headline) + OPENING
  const first = hits.filter(({ from }) => (tokens[from]?.at ?? 0) < end)
  const doers = sentencesOfDoers(words, first, story)
  const opening = new Map<number, number>()
  for (const { from, labels } of first) {
    const beside = doers.has(tokens[from]?.sentence ?? -1)
    for (const label of labels) {
      if (label.kind !== 'term' || opening.has(label.group)) continue
      if (establishes(label, from < headline, story.place, beside)) opening.set(label.group, from)
    }
  }
  return opening
}

/** The stretch from the first to the last part of the event that stands in the thing's sentence. */
function stretch(centre: Hit, found: Surroundings): { from: number; to: number } {
  const parts = [...found.terms, ...found.weak].flatMap((near) => (near?.same && near.gap <= QUOTED ? [near.hit] : []))
  const hits = [centre, ...parts]
  return { from: Math.min(...hits.map(({ from }) => from)), to: Math.max(...hits.map(({ to }) => to)) }
}

/** Every mention of what the story's event turns on, in reading order, each judged by what stands around it. */
export function findEventMentions(words: Words, hits: readonly Hit[], story: PreparedStory): EventMention[] {
  const { tokens } = words
  const opening = openingGroups(words, hits, story)
  const mentions: EventMention[] = []
  hits.forEach((hit, number) => {
    const label = hit.labels.find((label) => label.kind === 'term' && label.group === 0)
    if (label?.kind !== 'term' || belongsToAnother(tokens, hits, number)) return
    const found = survey(tokens, hits, number)
    const name = otherName(words, hits, number, found, story.place)
    const opened = Array.from({ length: story.groups }, (_, group) => (opening.get(group) ?? hit.from) < hit.from)
    const kind = name
      ? 'other'
      : fullness({
          tokens,
          hit,
          weak: label.weak,
          specific: label.specific ?? false,
          found,
          opened,
          place: story.place,
        })
    // "Presence" alone says nothing, "the presence" may refer back.
    if (kind === 'bare' && label.weak && !DEFINITE.has(tokens[hit.from - 1]?.word ?? '')) return
    mentions.push({ kind, ...stretch(hit, found), at: hit.from, weak: label.weak, ...(name ? { name } : {}) })
  })
  return mentions
}
