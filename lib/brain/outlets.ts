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
  /** Whether the tab stands in a private window; rejects where there is no such tab. */
  isPrivate(tabId: number): Promise<boolean>
  /** Shows the state on the toolbar icon of a tab. */
  badge(tabId: number, state: PageState, storyTitle: string | undefined): void
  /** Tells all faces that what they show of a tab may have changed. */
  changed(tabId: number): void
  /** Leaves what page scripts must know before they read. */
  publishPermits(permits: Permits): Promise<void>
  /** What was left last; unchecked. */
  publishedPermits(): Promise<unknown>
  /** Bytes that the browser says we use. */
  bytes(): Promise<number | undefined>
  now(): number
}
