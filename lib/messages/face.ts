import * as v from 'valibot'
import type { Merged } from '@/lib/exchange/merge'
import { StanceSchema } from '@/lib/story/schema'
import type { Dock } from './dock'
import { PassageTargetSchema, TargetSchema } from './hand-schema'
import { LIBRARY_REQUESTS } from './library'
import type { ExportView, LibraryPageView, LibraryStoryView, RemovedView } from './library-views'
import type { ExampleView, LibraryView, PageView } from './views'

/** What the faces (sidebar, popup, library) ask of the background. */

/** More passages than these are not marked at once. */
export const MOST_MARKS = 2_000

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
  /** Sidebar: scroll to this passage or comment and highlight it. Reply: Reply<boolean>, whether it was found. */
  v.object({ type: v.literal('show'), tabId: OptionalTab, target: TargetSchema }),
  /** Sidebar: where I stand, after this change. `keep`: for good, not only while dragging. Reply: Reply<Dock>. */
  v.object({
    type: v.literal('dock'),
    tabId: OptionalTab,
    side: v.exactOptional(v.picklist(['right', 'left'])),
    width: v.exactOptional(v.pipe(v.number(), v.finite())),
    keep: v.boolean(),
  }),
  /**
   * Sidebar: mark these passages in the page, each in the look of its voice, in the place of all before. `alone`: dim
   * all else of the article. Reply: Reply<boolean>.
   */
  v.object({
    type: v.literal('mark'),
    tabId: OptionalTab,
    targets: v.pipe(v.array(PassageTargetSchema), v.maxLength(MOST_MARKS)),
    voices: v.pipe(v.array(v.nullable(TabId)), v.maxLength(MOST_MARKS)),
    alone: v.boolean(),
  }),
  /** Sidebar: the reader looks at these of the marked passages, by their numbers. Reply: Reply<boolean>. */
  v.object({ type: v.literal('light'), tabId: OptionalTab, at: v.pipe(v.array(TabId), v.maxLength(MOST_MARKS)) }),
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
  /** Library: how comments are shown, how long records are kept, whether the browser's model is asked. Reply: Reply<null>. */
  v.object({
    type: v.literal('set-preferences'),
    hideNames: v.exactOptional(v.boolean()),
    keepDays: v.exactOptional(v.picklist([7, 30, 90, 365, 0])),
    askModel: v.exactOptional(v.boolean()),
  }),
  /** Library: everything it shows. Reply: Reply<LibraryView>. */
  v.object({ type: v.literal('library') }),
  /** Library: forget all pages, comments and corrections, and set the settings back. Reply: Reply<null>. */
  v.object({ type: v.literal('delete-all') }),
  ...LIBRARY_REQUESTS,
  /** Welcome and example page: the bundled story as an article to try. Reply: Reply<ExampleView>. */
  v.object({ type: v.literal('example') }),
  /** Any face, for a report: what went wrong in the background, as lib/text/trace.ts writes it. Reply: Reply<string[]>. */
  v.object({ type: v.literal('faults') }),
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
  /** What it asks for is not here, or no longer. */
  | 'gone'

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Refusal }

export interface FaceReplies {
  hello: PageView
  'page-view': PageView
  read: PageView
  open: PageView
  close: PageView
  show: boolean
  dock: Dock
  mark: boolean
  light: boolean
  'judge-match': PageView
  'label-comment': PageView
  'set-site': null
  'set-mode': null
  'set-preferences': null
  library: LibraryView
  'delete-all': null
  'library-story': LibraryStoryView
  'library-page': LibraryPageView
  'delete-pages': RemovedView
  'delete-correction': RemovedView
  restore: null
  export: ExportView
  'import-part': number
  import: Merged
  example: ExampleView
  faults: readonly string[]
}

/** Background to all faces: what you show of this tab may have changed, ask again. */
export const ChangedSchema = v.object({ type: v.literal('changed'), tabId: TabId })

/** Background to all faces: the reader clicked on the marked passage of this number in the page of this tab. */
export const PickedSchema = v.object({ type: v.literal('picked'), tabId: TabId, at: TabId })
