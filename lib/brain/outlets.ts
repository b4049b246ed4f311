import type { Dock } from '@/lib/messages/dock'
import type { FrameRequest } from '@/lib/messages/frame'
import type { HandRequest, Permits } from '@/lib/messages/hand'
import type { PageState } from '@/lib/messages/views'
import type { Keeper } from '@/lib/store/keeper'
import type { Story } from '@/lib/story/schema'

/** What the background does in the world, as a narrow parameter: the browser in production, a stand-in in tests. */
export interface Outlets {
  readonly keeper: Keeper
  /** The stories that come with the extension. */
  loadBundled(): Promise<Story[]>
  /** The bytes of a model of public/models; rejects where it cannot be read. */
  loadModel(name: 'word-classes' | 'known-names' | 'entities' | 'sources' | 'stance'): Promise<ArrayBuffer>
  /** Asks the page script of a tab; rejects where none answers. */
  ask(tabId: number, request: HandRequest): Promise<unknown>
  /** Asks the script in a frame of comments; in all of the tab's where `frame` is absent. Rejects where none answers. */
  askFrame(tabId: number, request: FrameRequest, frame?: number): Promise<unknown>
  /** Whether the tab stands in a private window; rejects where there is no such tab. */
  isPrivate(tabId: number): Promise<boolean>
  /** Shows the state on the toolbar icon of a tab. */
  badge(tabId: number, state: PageState, storyTitle: string | undefined): void
  /** Tells all faces that what they show of a tab may have changed. */
  changed(tabId: number): void
  /** Tells the faces of a tab which of the marked passages the reader clicked on. */
  picked(tabId: number, at: number): void
  /** Where the reader put the sidebar last; unchecked. */
  dock(): Promise<unknown>
  keepDock(dock: Dock): Promise<void>
  /** Leaves what page scripts must know before they read. */
  publishPermits(permits: Permits): Promise<void>
  /** What was left last; unchecked. */
  publishedPermits(): Promise<unknown>
  /** Bytes that the browser says we use. */
  bytes(): Promise<number | undefined>
  now(): number
  /** "Commenter 3", in the reader's language, for one whose name is not to be shown. */
  commenterName(count: number): string
  /** What the browser calls `LanguageModel`, if it has one; unchecked. */
  readonly languageModel: unknown
}
