import type { Sheet } from '@/lib/reading/sheet'
import type { CommentPlace, PassageTarget } from '@/lib/text/article'
import type { ReadMode } from './views'

/**
 * What the page script and the background say to each other. The page script lives beside a page that we do not
 * trust, so its messages can do four things only: hand over what was read, take it back, tell that the sidebar is gone or a mark was clicked.
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
  /** The reader clicked on a marked passage: its number among those of the last `mark`. */
  | { readonly type: 'picked'; readonly at: number }

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
  /** Put the sidebar into the page there; where it stands already, move it. Reply: whether it stands. */
  | { readonly type: 'mount'; readonly styles: DockStyles }
  /** Take the sidebar and every highlight away. Reply: true. */
  | { readonly type: 'unmount' }
  /** Did you mount the sidebar with this token? Reply: boolean, true once only. */
  | { readonly type: 'confirm'; readonly token: string }
  /** Scroll to the passage or comment and highlight it. Reply: boolean, whether it was found. */
  | { readonly type: 'show'; readonly target: PassageTarget | CommentPlace }
  /** Mark who speaks where, in the place of all marks before; without passages, take the marks away. Reply: true. */
  | { readonly type: 'mark'; readonly marking: Marking }
  /** Mark these of them as what the reader looks at, by their numbers. Reply: true. */
  | { readonly type: 'light'; readonly at: readonly number[] }

/** Where the sidebar stands, as style sheets: one for the host's shadow root, one that the page adopts as long as the host stands there. */
export interface DockStyles {
  readonly host: string
  readonly page: string
}

/** Passages, each with the name of its highlight, and what the highlights look like. */
export interface Marking {
  readonly targets: readonly PassageTarget[]
  readonly names: readonly string[]
  readonly css: string
  /** Name of a highlight for the whole article, below all others; '' for none. */
  readonly rest: string
}

const isPlace = (target: Partial<PassageTarget & CommentPlace> | null | undefined) =>
  typeof target?.quote === 'string' && typeof (target.comment ?? target.passage?.paragraph) === 'number'

/** The page script's guard: small, for it is loaded on every page. */
export function isHandRequest(message: unknown): message is HandRequest {
  const request = message as HandRequest | null | undefined
  switch (request?.type) {
    case 'read':
      return typeof request.asked === 'boolean'
    case 'confirm':
      return typeof request.token === 'string'
    case 'show':
      return isPlace(request.target)
    case 'mount':
      return typeof request.styles?.host === 'string'
    case 'mark':
      return Array.isArray(request.marking?.targets)
    case 'light':
      return Array.isArray(request.at)
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
/** And under this one how platforms mark up their comments (lib/page/comments). */
export const PLATFORMS_KEY = 'platforms'
export interface Permits {
  readonly mode: ReadMode
  readonly offSites: readonly string[]
}
