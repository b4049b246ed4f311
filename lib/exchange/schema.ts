import * as v from 'valibot'
import type { Reason } from '@/lib/match/types'
import { type Stance, StanceSchema } from '@/lib/story/schema'

/**
 * The library as a file: everything that Newsgloss keeps, as one JSON text. The same rows go between the library and
 * the background, in parts. A row that can be stored can be exported, and what was exported can be imported.
 */

export const FORMAT = 'newsgloss-library'
/** To be raised when an older Newsgloss could no longer read the file rightly. */
export const VERSION = 1

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Milliseconds since 1970, within what a Date can hold. */
const Time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))
/** Only what a page can be reached by. */
const Address = v.pipe(v.string(), v.regex(/^https?:\/\//i))
const Name = v.pipe(v.string(), v.minLength(1))
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly())
const Texts = list(v.string())

const ReasonSchema: v.GenericSchema<unknown, Reason> = v.variant('kind', [
  v.object({ kind: v.literal('event'), quote: v.string(), inHeadline: v.boolean(), paragraphs: v.number() }),
  v.object({ kind: v.literal('names'), actors: Texts }),
  v.object({
    kind: v.literal('verbatim'),
    statements: v.number(),
    of: v.number(),
    stretches: v.exactOptional(Texts),
  }),
  v.object({ kind: v.literal('date'), days: v.number() }),
  v.object({ kind: v.literal('passing'), paragraphs: v.number(), of: v.number() }),
  v.object({ kind: v.literal('elsewhere'), names: Texts }),
])

/** The file of a story; what it holds is checked by the story's own parser. */
export const StoryRowSchema = v.object({ id: Name, version: Count, story: v.unknown() })

/**
 * A statement of the story as a page has it. `start` and `end` count UTF-16 code units in the page's text: its
 * paragraphs, parted by line breaks.
 */
export const QuotedSchema = v.object({
  statement: Name,
  text: v.string(),
  /** The page's words are the story's, punctuation aside. */
  exact: v.boolean(),
  /** Of the page's text, from 1. */
  paragraph: Count,
  start: Count,
  end: Count,
  /** The words right before and after it. */
  prefix: v.string(),
  suffix: v.string(),
})

export const PageRowSchema = v.object({
  url: Address,
  title: v.string(),
  site: v.string(),
  seen: Time,
  state: v.picklist(['match', 'related', 'none']),
  storyId: v.exactOptional(v.string()),
  score: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  reasons: v.exactOptional(list(ReasonSchema)),
  quoted: v.exactOptional(list(QuotedSchema)),
})

export const CommentRowSchema = v.object({
  url: Address,
  id: v.string(),
  storyId: v.string(),
  author: v.string(),
  text: v.string(),
  stance: v.nullable(StanceSchema),
})

const Sides = v.object({ favour: Count, against: Count, neither: Count })
export const StandingRowSchema = v.object({
  url: Address,
  storyId: v.string(),
  comments: Count,
  commenters: Count,
  byComment: Sides,
  byCommenter: Sides,
  unclear: Count,
})

/** What the reader said is wrong. It names nobody, so it may outlive the record of the page. */
export interface CorrectionRow {
  /** `match|<url>|<story>` or `comment|<story>|<number made of author and words>`. */
  readonly key: string
  readonly kind: 'match' | 'comment'
  readonly storyId: string
  /** The page on which it was made. */
  readonly url: string
  /** For a match: 'wrong'. For a comment: its side. */
  readonly value: 'wrong' | Stance
  readonly made: number
  /** The comment's first words. */
  readonly said?: string
}

const made = { key: Name, storyId: v.string(), url: Address, made: Time }
export const CorrectionRowSchema: v.GenericSchema<unknown, CorrectionRow> = v.variant('kind', [
  v.object({ ...made, kind: v.literal('match'), value: v.literal('wrong') }),
  v.object({ ...made, kind: v.literal('comment'), value: StanceSchema, said: v.exactOptional(v.string()) }),
])

export const SettingsSchema = v.object({
  mode: v.picklist(['auto', 'click']),
  offSites: list(Name),
  hideNames: v.boolean(),
  keepDays: v.picklist([7, 30, 90, 365, 0]),
  askModel: v.boolean(),
})

/** Rows of every kind: a whole library, or a part of one. */
export const LibraryRowsSchema = v.object({
  stories: list(StoryRowSchema),
  pages: list(PageRowSchema),
  comments: list(CommentRowSchema),
  standings: list(StandingRowSchema),
  corrections: list(CorrectionRowSchema),
  settings: v.exactOptional(SettingsSchema),
})

export const LibraryFileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  /** When it was written, ISO 8601. */
  made: v.pipe(v.string(), v.isoTimestamp()),
  /** Whether it holds commenters' names; else each of them is a number. */
  names: v.boolean(),
  ...LibraryRowsSchema.entries,
})

export type StoryRow = v.InferOutput<typeof StoryRowSchema>
export type Quoted = v.InferOutput<typeof QuotedSchema>
export type PageRow = v.InferOutput<typeof PageRowSchema>
export type CommentRow = v.InferOutput<typeof CommentRowSchema>
export type Settings = v.InferOutput<typeof SettingsSchema>
export type LibraryRows = v.InferOutput<typeof LibraryRowsSchema>
export type LibraryFile = v.InferOutput<typeof LibraryFileSchema>

export const NO_ROWS: LibraryRows = { stories: [], pages: [], comments: [], standings: [], corrections: [] }
