import * as v from 'valibot'
import { StanceSchema } from '@/lib/story/schema'
import { TargetSchema } from './hand-schema'
import type { LibraryView, PageView } from './views'

/** What the faces (sidebar, popup, library) ask of the background. */

const TabId = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Faces that stand in a page leave it out: the background knows their tab. */
const OptionalTab = v.exactOptional(TabId)

export const FaceRequestSchema = v.variant('type', [
  /** Sidebar, on start: the page script mounted me with this token. Reply: Reply<PageView>. */
  v.object({ type: v.literal('hello'), token: v.pipe(v.string(), v.maxLength(100)) }),
  /** Popup and sidebar: what is known of the page. Reply: Reply<PageView>. */
  v.object({ type: v.literal('page-view'), tabId: OptionalTab }),
  /** Popup and sidebar: read the page now (again). Reply: Reply<PageView>. */
  v.object({ type: v.literal('read'), tabId: OptionalTab }),
  /** Popup: open the sidebar in the tab. Reply: Reply<PageView>. */
  v.object({ type: v.literal('open'), tabId: OptionalTab }),
  /** Popup and sidebar: close it. Reply: Reply<PageView>. */
  v.object({ type: v.literal('close'), tabId: OptionalTab }),
  /** Sidebar: scroll to this passage and highlight it. Reply: Reply<boolean>, whether it was found. */
  v.object({ type: v.literal('show'), tabId: OptionalTab, target: TargetSchema }),
  /** Popup and sidebar: "Not this story", or its undoing. Reply: Reply<PageView>. */
  v.object({ type: v.literal('judge-match'), tabId: OptionalTab, storyId: v.string(), right: v.boolean() }),
  /** Sidebar: the reader's label for a comment; null takes the correction back. Reply: Reply<PageView>. */
  v.object({
    type: v.literal('label-comment'),
    tabId: OptionalTab,
    commentId: v.string(),
    stance: v.nullable(StanceSchema),
  }),
  /** Popup and library: turn a site off or on. Reply: Reply<null>. */
  v.object({
    type: v.literal('set-site'),
    site: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
    on: v.boolean(),
  }),
  /** Library: read on its own or only when asked. Reply: Reply<null>. */
  v.object({ type: v.literal('set-mode'), mode: v.picklist(['auto', 'click']) }),
  /** Library: everything it shows. Reply: Reply<LibraryView>. */
  v.object({ type: v.literal('library') }),
  /** Library: forget one page, with its comments and corrections. Reply: Reply<null>. */
  v.object({ type: v.literal('delete-page'), url: v.string() }),
  /** Library: forget all pages, comments and corrections, and set the settings back. Reply: Reply<null>. */
  v.object({ type: v.literal('delete-all') }),
])
export type FaceRequest = v.InferOutput<typeof FaceRequestSchema>

/** Why a request was not carried out. */
export type Refusal =
  /** Not a message of this protocol, or not from a sender that may send it. */
  | 'bad-message'
  /** No page script answers in that tab. */
  | 'unreachable'
  /** The token is not one that our page script gave out. */
  | 'not-ours'
  /** The database did not take it: nothing was lost that was stored before. */
  | 'not-saved'

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Refusal }

export interface FaceReplies {
  hello: PageView
  'page-view': PageView
  read: PageView
  open: PageView
  close: PageView
  show: boolean
  'judge-match': PageView
  'label-comment': PageView
  'set-site': null
  'set-mode': null
  library: LibraryView
  'delete-page': null
  'delete-all': null
}

/** Background to all faces: what you show of this tab may have changed, ask again. */
export const ChangedSchema = v.object({ type: v.literal('changed'), tabId: TabId })
