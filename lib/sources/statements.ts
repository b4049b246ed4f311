import type { ArticleActor } from '@/lib/actors/types'
import type { Span } from '@/lib/text/article'
import { spanAt } from '@/lib/text/span-at'
import { withheldIn } from './anonymity'
import type { Candidate } from './candidates'
import type { Confidence } from './confidence'
import { refusalsIn } from './declined'
import { withRefusals } from './declined-statements'
import { formOf } from './form'
import { groupBy } from './group-by'
import { indexMentions, type MentionIndex } from './mention-index'
import type { SourcesModel } from './model'
import { sentencesOf } from './sentences'
import { type Settled, settledCandidates } from './settled'
import { spanOf, spansOf } from './spans'
import { speakerOf } from './speaker'
import type { FoundStatement, Via } from './types'
import { type Range, readUnits, type Units } from './units'
import { isSupposed, isUnsaid } from './unsaid'
import { viaIn } from './via'

/** A text read once, with what is asked of it for every statement. */
interface Reading {
  readonly units: Units
  readonly sentences: readonly Range[]
  readonly mentions: MentionIndex
  /** Stretches that tell why a name is withheld. */
  readonly withheld: readonly Span[]
  /** Refusals to speak. */
  readonly refusals: readonly Span[]
  /** Whether the text has quotation marks around whole sentences anywhere. */
  readonly marked: boolean
}

const SENTENCE_WORDS = 4

function read(text: string, actors: readonly ArticleActor[]): Reading {
  const units = readUnits(text)
  const marked = units.units.some(({ quotation }) => (quotation?.words ?? 0) >= SENTENCE_WORDS)
  return {
    units,
    sentences: sentencesOf(units),
    mentions: indexMentions(actors),
    withheld: withheldIn(text),
    refusals: refusalsIn(text),
    marked,
  }
}

/** A candidate worth showing, and how sure it is. */
export interface Judged {
  readonly candidate: Candidate
  readonly confidence: Confidence
}

const shownOf = (settled: Settled): Judged[] =>
  settled.candidates.flatMap((candidate) => {
    const confidence = settled.confidenceOf(candidate)
    return confidence.shown ? [{ candidate, confidence }] : []
  })

/** Words that stand for something said before: alone they are nothing that could be shown as said. */
const REFERS = /^(?:it|that|this|these|those|them|which|who|so|what|him|her|himself|herself)$/

/** Leaves out the wish not to be named, which belongs to the speaker, words that were not said, and those that only refer. */
function isStatement(candidate: Candidate, { units, sentences, withheld, refusals }: Reading): boolean {
  const { cue, content } = candidate
  const at = units.units[cue]?.start ?? 0
  if (spanAt(withheld, at)) return false
  const unsaid = isUnsaid(candidate, units.units, sentences[candidate.sentence] as Range)
  if (unsaid && !spanAt(refusals, at)) return false
  return content.length > 1 || !REFERS.test(units.units[content[0] ?? cue]?.lower ?? '')
}

/** Who relays a statement, or reports one that it stands within. */
function reporterOf({ candidate }: Judged, sameSentence: readonly Judged[], reading: Reading): Via | undefined {
  const outer = sameSentence.find(({ candidate: { speaker, content } }) => speaker && content.includes(candidate.cue))
  const range = candidate.via ?? outer?.candidate.speaker
  if (!range) return undefined
  const span = spanOf(reading.units, range)
  const { attribution, name } = speakerOf(reading.units.text, span, reading.mentions)
  return attribution === 'unclear' ? undefined : { name, span }
}

function statementOf(judged: Judged, sameSentence: readonly Judged[], reading: Reading): FoundStatement {
  const { candidate, confidence } = judged
  const { units, sentences, mentions, withheld, marked } = reading
  const range = sentences[candidate.sentence] as Range
  const sentence = spanOf(units, range)
  const span = candidate.speaker && spanOf(units, candidate.speaker)
  const speaker = speakerOf(units.text, span, mentions)
  const via = reporterOf(judged, sameSentence, reading) ?? viaIn(units.text, sentence, mentions)
  const reason =
    speaker.attribution === 'anonymous' &&
    withheld.find(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const form = formOf(units.units, candidate.content, candidate.cue, marked)
  return {
    content: spansOf(units, candidate.content),
    cue: spanOf(units, { from: candidate.cue, to: candidate.cue + 1 }),
    ...(span && { speaker: span }),
    ...(speaker.actor !== undefined && { actor: speaker.actor }),
    name: speaker.name,
    attribution: speaker.attribution,
    ...(reason && { anonymity: reason }),
    ...(via && via.name !== speaker.name && { via }),
    form,
    confidence: confidence.confidence,
    certain: confidence.certain && !isSupposed(candidate, units.units, range),
  }
}

/**
 * Finds the statements of an English text and who makes them. Linear in the text's length.
 * @param text paragraphs parted by line breaks
 * @param actors those of the same text
 */
export function statementsOf(text: string, actors: readonly ArticleActor[], model: SourcesModel): FoundStatement[] {
  const reading = read(text, actors)
  const all = shownOf(settledCandidates(model, reading)).filter(({ candidate }) => isStatement(candidate, reading))
  const together = groupBy(all, ({ candidate }) => candidate.sentence)
  const found = all.map((judged) => statementOf(judged, together.get(judged.candidate.sentence) ?? [], reading))
  return withRefusals(reading, found).sort((a, b) => firstOf(a) - firstOf(b))
}

const firstOf = ({ content }: FoundStatement) => content[0]?.start ?? 0
