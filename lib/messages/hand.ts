import type { Sheet } from '@/lib/reading/sheet'
import type { Target } from '@/lib/text/article'
import type { ReadMode } from './views'

/**
 * What the page script and the background say to each other. The page script lives beside a page that we do not
 * trust, so its messages can do three things only: hand over what was read, take it back, tell that the sidebar is gone.
 */

/** Page script to background. */
export type HandReport =
  /**
   * The page shows this, which may be an article; sent once, and again only when the text has changed.
   * Reply: whether it is one.
   */
  | { readonly type: 'page'; readonly sheet: Sheet }
  /** The document shows no article any more (it navigated without a load). */
  | { readonly type: 'gone' }
  /** The page took the sidebar away and would not have it back. */
  | { readonly type: 'closed' }

/** What the background answers to a report. */
export interface ReportReply {
  /** Whether what was handed over is an article. */
  readonly value?: boolean
}

/** Whether the page script may read: on its own, only when the reader asks, or not at all on this site. */
export type Permit = ReadMode | 'off'

/** Background to page script. */
export type HandRequest =
  /**
   * What stands on the page? `asked`: the reader wants to know, so read even if set to read only when asked.
   * Reply: ReadReply.
   */
  | { readonly type: 'read'; readonly asked: boolean }
  /** Put the sidebar into the page, unless it is there. Reply: true. */
  | { readonly type: 'mount' }
  /** Take the sidebar and every highlight away. Reply: true. */
  | { readonly type: 'unmount' }
  /** Did you mount the sidebar with this token? Reply: boolean, true once only. */
  | { readonly type: 'confirm'; readonly token: string }
  /** Scroll to the passage and highlight it. Reply: boolean, whether it was found. */
  | { readonly type: 'show'; readonly target: Target }

/** The page script's guard: small, for it is loaded on every page. */
export function isHandRequest(message: unknown): message is HandRequest {
  const request = message as HandRequest | null | undefined
  switch (request?.type) {
    case 'read':
      return typeof request.asked === 'boolean'
    case 'confirm':
      return typeof request.token === 'string'
    case 'show':
      return typeof request.target?.quote === 'string' && typeof request.target.passage?.paragraph === 'number'
    case 'mount':
    case 'unmount':
      return true
    default:
      return false
  }
}

export interface ReadReply {
  /** Host name, for the reader's switch per site. */
  readonly host: string
  readonly permit: Permit
  /** Whether the sidebar stands in the page. */
  readonly open: boolean
  /** What was read; null where it is surely no article or reading is not permitted. */
  readonly sheet: Sheet | null
}

/** Under this key of `storage.local` the background leaves what the page script must know before it reads. */
export const PERMITS_KEY = 'permits'
export interface Permits {
  readonly mode: ReadMode
  readonly offSites: readonly string[]
}
