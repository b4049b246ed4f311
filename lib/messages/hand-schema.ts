import * as v from 'valibot'
import type { Sheet } from '@/lib/reading/sheet'
import type { HandReport, ReadReply } from './hand'

/** What the background accepts from page scripts; apart from hand.ts, so that no page carries the validator. */

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const Passage = v.object({ paragraph: Offset, start: Offset, end: Offset })

/** No page that a person reads is longer; what is longer is cut by the reader in lib/page. */
export const LIMITS = {
  paragraphs: 20_000,
  paragraphLength: 2_000_000,
  comments: 10_000,
  commentLength: 100_000,
  field: 2_000,
  /** A comment's id. */
  id: 100,
  /** A field as it stands on the page, and how many of a kind there may be. */
  value: 5_000,
  values: 500,
  /** A block of linked data. */
  data: 300_000,
  /** As long as browsers let addresses get. */
  address: 2_100_000,
} as const

const Field = v.pipe(v.string(), v.maxLength(LIMITS.field))

/** Of the web, or of our own example page; the sender vouches for which. */
const Address = v.pipe(
  v.string(),
  v.maxLength(LIMITS.address),
  v.regex(/^(?:https?|chrome-extension|moz-extension):\/\//),
)

const Long = v.pipe(v.string(), v.maxLength(LIMITS.value))
const Amount = v.pipe(v.number(), v.integer())
const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most))
export const Longs = list(Long, LIMITS.values)

const LeafSchema = v.object({
  kind: v.picklist(['text', 'heading', 'quote', 'item']),
  text: v.pipe(v.string(), v.maxLength(LIMITS.paragraphLength)),
  linked: v.exactOptional(Offset),
  p: v.exactOptional(v.literal(true)),
  list: v.exactOptional(Offset),
  card: v.exactOptional(v.literal(true)),
})

const Yes = v.exactOptional(v.literal(true))
const CommentSchema = v.object({
  authors: Longs,
  lines: list(v.pipe(v.string(), v.maxLength(LIMITS.commentLength)), LIMITS.paragraphs),
  named: Yes,
  time: v.exactOptional(Field),
  likes: v.exactOptional(Field),
  replies: v.exactOptional(Field),
  inside: v.exactOptional(Offset),
  key: v.exactOptional(Field),
  parent: v.exactOptional(Field),
  level: v.exactOptional(Field),
  staff: Yes,
  removed: Yes,
  collapsed: Yes,
})
export const CommentsSchema = list(CommentSchema, LIMITS.comments)

const SheetSchema: v.GenericSchema<unknown, Sheet> = v.object({
  url: Address,
  title: Long,
  language: Long,
  canonical: Long,
  meta: list(v.tuple([Long, Long]), LIMITS.values),
  linked: list(v.pipe(v.string(), v.maxLength(LIMITS.data)), LIMITS.values),
  own: v.exactOptional(Long),
  marked: Longs,
  first: Longs,
  second: Longs,
  bylines: list(Longs, LIMITS.values),
  dates: Longs,
  updates: Longs,
  blocks: list(LeafSchema, LIMITS.paragraphs),
  counts: v.object({ links: Offset, times: Offset, articles: Offset, fields: Offset, prices: Offset }),
  form: v.boolean(),
  behind: v.object({ text: Long, offers: Longs, walls: Longs, parts: list(v.tuple([Long, Amount]), LIMITS.values) }),
  comments: CommentsSchema,
  commentCounts: Longs,
})

export const HandReportSchema: v.GenericSchema<unknown, HandReport> = v.variant('type', [
  v.object({ type: v.literal('page'), sheet: SheetSchema }),
  v.object({ type: v.literal('gone') }),
  v.object({ type: v.literal('closed') }),
  v.object({ type: v.literal('picked'), at: Offset }),
])

export const PassageTargetSchema = v.object({ passage: Passage, quote: v.string() })

export const TargetSchema = v.union([
  PassageTargetSchema,
  v.object({ comment: v.pipe(v.string(), v.maxLength(LIMITS.id)) }),
])

export const ReadReplySchema: v.GenericSchema<unknown, ReadReply> = v.object({
  host: v.pipe(v.string(), v.maxLength(300)),
  permit: v.picklist(['auto', 'click', 'off']),
  open: v.boolean(),
  sheet: v.nullable(SheetSchema),
})
