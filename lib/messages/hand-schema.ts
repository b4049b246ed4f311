import * as v from 'valibot'
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
  /** As long as browsers let addresses get. */
  address: 2_100_000,
} as const

const Field = v.pipe(v.string(), v.maxLength(LIMITS.field))

const Address = v.pipe(v.string(), v.maxLength(LIMITS.address), v.regex(/^https?:\/\//))

export const ArticleSchema = v.object({
  url: Address,
  canonical: v.exactOptional(Address),
  site: Field,
  headline: Field,
  bylines: v.pipe(v.array(Field), v.maxLength(50)),
  published: v.exactOptional(Field),
  updated: v.exactOptional(Field),
  language: v.exactOptional(Field),
  paragraphs: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['text', 'heading', 'quote', 'item']),
        text: v.pipe(v.string(), v.maxLength(LIMITS.paragraphLength)),
      }),
    ),
    v.maxLength(LIMITS.paragraphs),
  ),
  comments: v.pipe(
    v.array(v.object({ id: Field, author: Field, text: v.pipe(v.string(), v.maxLength(LIMITS.commentLength)) })),
    v.maxLength(LIMITS.comments),
  ),
  partial: v.boolean(),
})

export const HandReportSchema: v.GenericSchema<unknown, HandReport> = v.variant('type', [
  v.object({ type: v.literal('article'), article: ArticleSchema }),
  v.object({ type: v.literal('gone') }),
  v.object({ type: v.literal('closed') }),
])

export const TargetSchema = v.object({ passage: Passage, quote: v.string() })

export const ReadReplySchema: v.GenericSchema<unknown, ReadReply> = v.object({
  host: v.pipe(v.string(), v.maxLength(300)),
  permit: v.picklist(['auto', 'click', 'off']),
  open: v.boolean(),
  article: v.nullable(ArticleSchema),
})
