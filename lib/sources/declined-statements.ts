import type { Span } from '@/lib/text/article'
import { spanAt } from '@/lib/text/span-at'
import type { MentionIndex } from './mention-index'
import { spanOf } from './spans'
import { speakerOf } from './speaker'
import type { FoundStatement } from './types'
import type { Range, Units } from './units'

/** What is needed of a text that has been read. */
interface Read {
  readonly units: Units
  readonly sentences: readonly Range[]
  readonly mentions: MentionIndex
  readonly refusals: readonly Span[]
}

/** A row matches words that mean nothing else, but who refused is found by position alone. */
const CONFIDENCE = 0.6

/** The last actor named in the sentence before the refusal: its subject in all but odd sentences. */
function subjectBefore({ mentions }: Read, sentence: Span, refusal: Span): Span | undefined {
  const before = { start: sentence.start, end: refusal.start }
  const named = mentions.lastIn(before)
  return named && { start: named.mention.start, end: named.mention.end }
}

/**
 * The statements of a text with its refusals to speak: what was found of one is told as one, and those that nothing was
 * found of are added.
 */
export function withRefusals(read: Read, found: readonly FoundStatement[]): FoundStatement[] {
  const { refusals } = read
  const refused = found.map((statement): FoundStatement => {
    const refusal = spanAt(refusals, statement.cue.start)
    return refusal ? { ...statement, content: [refusal], form: 'declined' } : statement
  })
  return [...refused, ...unfound(read, refused)]
}

function unfound(read: Read, found: readonly FoundStatement[]): FoundStatement[] {
  const { units, sentences, mentions, refusals } = read
  const spans = sentences.map((range) => spanOf(units, range))
  const told = new Set(
    found.flatMap(({ cue, content }) => [cue, ...content].flatMap(({ start }) => spanAt(refusals, start) ?? [])),
  )
  return refusals.flatMap((refusal) => {
    const sentence = spanAt(spans, refusal.start)
    if (!sentence || told.has(refusal)) return []
    const span = subjectBefore(read, sentence, refusal)
    const speaker = speakerOf(units.text, span, mentions)
    return [
      {
        content: [refusal],
        cue: refusal,
        ...(span && { speaker: span }),
        ...(speaker.actor !== undefined && { actor: speaker.actor }),
        name: speaker.name,
        attribution: speaker.attribution,
        form: 'declined' as const,
        confidence: CONFIDENCE,
        certain: false,
      },
    ]
  })
}
