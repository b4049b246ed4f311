import * as v from 'valibot'
import type { Article } from '@/lib/text/article'

/**
 * What the page script and the background say to each other. The page script lives beside a page that we do not
 * trust, so its messages can do three things only: hand over an article, take it back, tell that the sidebar is gone.
 */

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const Passage = v.object({ paragraph: Offset, start: Offset, end: Offset })

/** No page that a person reads is longer; what is longer is cut by the reader in lib/page. */
export const LIMITS = {
  paragraphs: 20_000,
  paragraphLength: 2_000_000,
  comments: 10_000,
  commentLength: 100_000,
  field: 2_000,
} as const

const Field = v.pipe(v.string(), v.maxLength(LIMITS.field))

export const ArticleSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(8_000), v.regex(/^https?:\/\//)),
  site: Field,
  headline: Field,
  bylines: v.pipe(v.array(Field), v.maxLength(50)),
  published: v.exactOptional(Field),
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

export const HandReportSchema = v.variant('type', [
  /** The page shows this article; sent once, and again only when the text has changed. */
  v.object({ type: v.literal('article'), article: ArticleSchema }),
  /** The document shows no article any more (it navigated without a load). */
  v.object({ type: v.literal('gone') }),
  /** The sidebar is no longer in the page: the page took it away, or the page script closed it. */
  v.object({ type: v.literal('closed') }),
])
export type HandReport = v.InferOutput<typeof HandReportSchema>

/** Where a passage is believed to stand, and its words: where the page has changed, the words decide. */
export interface Target {
  readonly passage: { readonly paragraph: number; readonly start: number; readonly end: number }
  readonly quote: string
}
export const TargetSchema = v.object({ passage: Passage, quote: v.string() })

/** Background to page script. */
export type HandRequest =
  /** Read the page now, whatever the settings say; also tells whether the sidebar stands open. */
  | { readonly type: 'read' }
  /** Put the sidebar into the page, unless it is there. */
  | { readonly type: 'mount' }
  /** Take the sidebar and every highlight away. */
  | { readonly type: 'unmount' }
  /** Did you mount the sidebar with this token? True once only. */
  | { readonly type: 'confirm'; readonly token: string }
  /** Scroll to the passage and highlight it. */
  | { readonly type: 'show'; readonly target: Target }

/** How the page script answers each request. */
export interface HandReplies {
  read: { readonly article: Article | null; readonly open: boolean }
  mount: boolean
  unmount: boolean
  confirm: boolean
  /** Whether the passage was found. */
  show: boolean
}
