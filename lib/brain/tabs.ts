import * as v from 'valibot'
import type { ReadReply } from '@/lib/messages/hand'
import { ReadReplySchema } from '@/lib/messages/hand-schema'
import { judge } from '@/lib/reading/judge'
import type { Sheet } from '@/lib/reading/sheet'
import { analyse } from './analyse'
import type { Outlets } from './outlets'
import type { TabState } from './page-view'
import type { Shelf } from './shelf'

/**
 * What is known of each tab. Kept in memory only: when the background was stopped in between, the page script still
 * has the article, and is asked for it again.
 */

export interface TabBook {
  /** A tab's state, from memory or from its page script; undefined where none answers. */
  get(tabId: number): Promise<TabState | undefined>
  /** Reads the page anew, whatever is known; `asked`: because the reader asks. */
  readAgain(tabId: number, asked: boolean): Promise<TabState | undefined>
  /** The page script has handed over what it read; `analysis` is null where that is no article. */
  put(tabId: number, host: string, isPrivate: boolean, sheet: Sheet): Promise<TabState>
  /** Changes a known tab's state. */
  patch(tabId: number, change: Partial<TabState>): void
  forget(tabId: number): void
  /** Tabs of which something is known. */
  known(): readonly number[]
  forgetAll(): void
}

export function createTabBook(outlets: Pick<Outlets, 'ask' | 'isPrivate'>, shelf: Shelf): TabBook {
  const tabs = new Map<number, TabState>()

  const judged = async (sheet: Sheet | null): Promise<Pick<TabState, 'analysis' | 'places'>> => {
    const found = sheet && judge(sheet)
    if (!found?.isArticle) return { analysis: null, places: [] }
    const { article, places } = found
    return { analysis: analyse(article, await shelf.near(article)), places }
  }

  const fromReply = async (tabId: number, reply: ReadReply): Promise<TabState> => ({
    host: reply.host,
    permit: reply.permit,
    open: reply.open,
    isPrivate: await outlets.isPrivate(tabId),
    ...(await judged(reply.sheet)),
  })

  const ask = async (tabId: number, asked: boolean): Promise<TabState | undefined> => {
    try {
      const reply = v.parse(ReadReplySchema, await outlets.ask(tabId, { type: 'read', asked }))
      const state = await fromReply(tabId, reply)
      // A page without an article is not remembered: the next time it is asked, it may have one.
      if (state.analysis) tabs.set(tabId, state)
      return state
    } catch {
      tabs.delete(tabId)
      return undefined
    }
  }

  return {
    async get(tabId) {
      const known = tabs.get(tabId)
      return known?.analysis ? known : ask(tabId, false)
    },
    readAgain: ask,
    async put(tabId, host, isPrivate, sheet) {
      const open = tabs.get(tabId)?.open ?? false
      const state: TabState = {
        host,
        permit: 'auto',
        open,
        isPrivate,
        ...(await judged(sheet)),
      }
      tabs.set(tabId, state)
      return state
    },
    patch(tabId, change) {
      const state = tabs.get(tabId)
      if (state) tabs.set(tabId, { ...state, ...change })
    },
    known: () => [...tabs.keys()],
    forget: (tabId) => void tabs.delete(tabId),
    forgetAll: () => tabs.clear(),
  }
}
