import { actorsOf } from '@/lib/actors/actors'
import type { EntityModel } from '@/lib/actors/recognise'
import type { ArticleActor } from '@/lib/actors/types'
import type { Article, Passage, Span } from '@/lib/text/article'
import { quotationsOf } from '@/lib/text/quotations'
import type { SourcesModel } from './model'
import { reportsSpeech } from './speech-words'
import { statementsOf } from './statements'
import type { FoundStatement } from './types'

/** What is loaded to find out who says what. */
export interface ListeningModels {
  readonly names: EntityModel
  readonly sources: SourcesModel
}

/** Who says what in an article, and who plays a part. */
export interface Heard {
  /** Headline and paragraphs, a line each: what all offsets refer to. */
  readonly text: string
  readonly actors: readonly ArticleActor[]
  /**
   * In text order; their words and cues lie within paragraphs each. Those of the headline are left out, as the body has
   * them at length.
   */
  readonly statements: readonly FoundStatement[]
  /** The passage of a stretch that lies within one paragraph; absent for the headline. */
  readonly passageOf: (span: Span) => Passage | undefined
}

/** A text of more characters than this is cut: no article is as long, and what follows is found by nobody. */
const LONGEST = 1_000_000

/** Statements that are less sure than this are more often wrong than right: they are not shown. */
const LEAST_CONFIDENT = 0.5
/** Words without marks that the text gives to nobody must be the surer to be somebody's words. */
const LEAST_UNATTRIBUTED = 0.7

const leastConfident = ({ form, speaker }: FoundStatement) =>
  speaker === undefined && form !== 'direct' && form !== 'mixed' ? LEAST_UNATTRIBUTED : LEAST_CONFIDENT

const isTitle = (words: string) => {
  const inner = words.replace(/[“”"‘’']/g, '').trim()
  // Words of few letters ("of", "the") tell nothing, unless there are no others: "Red" is a nickname.
  const long = inner.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? inner.match(/\p{L}+/gu) ?? []
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?,]$/.test(inner)
}

/** A word without "the", a capital or more: "plan". */
const isPlainNoun = (text: string, { start, end }: Span) =>
  /^(?!(?:he|she|it|they|him|her|them|us|me|you)$)\p{Ll}+$/u.test(text.slice(start, end))

/**
 * Whether a statement has words that somebody said: those in quotation marks, titles aside, or what a word of speech
 * reports. "The council endorsed the plan" tells of a stand, and has nobody's words.
 */
function hasWords(text: string, { form, cue, content, speaker, attribution }: FoundStatement): boolean {
  const word = text.slice(cue.start, cue.end).toLowerCase()
  // "According to plan" names nobody.
  if (word === 'according' && (!speaker || (attribution === 'unclear' && isPlainNoun(text, speaker)))) return false
  if (form === 'declined' || reportsSpeech(word)) return true
  if (form !== 'direct' && form !== 'mixed') return false
  const quotations = content.flatMap(({ start, end }) =>
    quotationsOf(text.slice(start, end)).map((q) => text.slice(start + q.start, start + q.end)),
  )
  return quotations.some((words) => !isTitle(words))
}

/** Where the paragraphs stand in the joined text. */
function passages(lines: readonly string[]): Heard['passageOf'] {
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  return ({ start, end }) => {
    let low = 0
    let high = starts.length
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= start) low = middle
      else high = middle
    }
    const from = starts[low] ?? 0
    const inside = end - from <= (lines[low]?.length ?? 0)
    return low > 0 && inside ? { paragraph: low - 1, start: start - from, end: end - from } : undefined
  }
}

/** Reads an English article for its speakers and actors. */
export function listen(article: Pick<Article, 'headline' | 'paragraphs'>, models: ListeningModels): Heard {
  const lines = [article.headline, ...article.paragraphs.map(({ text }) => text)].map((line) =>
    line.replace(/\n/g, ' '),
  )
  const text = lines.join('\n').slice(0, LONGEST)
  const passageOf = passages(lines)
  const actors = actorsOf(text, models.names)
  const statements = statementsOf(text, actors, models.sources).filter(
    (statement) =>
      statement.confidence >= leastConfident(statement) &&
      hasWords(text, statement) &&
      [statement.cue, ...statement.content].every((span) => passageOf(span) !== undefined),
  )
  return { text, actors, statements, passageOf }
}
