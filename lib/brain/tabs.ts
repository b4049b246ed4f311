import * as v from 'valibot'
import type { ReadReply } from '@/lib/messages/hand'
import { ReadReplySchema } from '@/lib/messages/hand-schema'
import { judge } from '@/lib/reading/judge'
import type { Sheet } from '@/lib/reading/sheet'
import { readThread } from '@/lib/reading/thread'
import { analyse } from './analyse'
import { type FrameComments, joinComments } from './joined'
import type { Outlets } from './outlets'
import type { TabState } from './page-view'
import type { Shelf } from './shelf'
import { analyseThread } from './thread'

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
  /** A frame of the tab's page shows these comments; undefined where no article is known there. */
  join(tabId: number, frame: number, comments: FrameComments): TabState | undefined
  /** Changes a known tab's state. */
  patch(tabId: number, change: Partial<TabState>): void
  forget(tabId: number): void
  /** Tabs of which something is known. */
  known(): readonly number[]
  forgetAll(): void
}

/** So many frames of one page are listened to. */
const MOST_FRAMES = 20

type Judged = Pick<TabState, 'analysis' | 'places' | 'commentPlaces' | 'own'>

const withFrames = (state: TabState): TabState =>
  state.analysis && state.own
    ? { ...state, analysis: { ...state.analysis, article: joinComments(state.own, state.frames) } }
    : state

export function createTabBook(outlets: Pick<Outlets, 'ask' | 'askFrame' | 'isPrivate'>, shelf: Shelf): TabBook {
  const tabs = new Map<number, TabState>()

  const judged = async (sheet: Sheet | null): Promise<Judged> => {
    const found = sheet && judge(sheet)
    const thread = sheet && !found?.isArticle ? readThread(sheet) : undefined
    const read = found?.isArticle ? found : thread
    const analysis = thread
      ? await analyseThread(thread.article, shelf)
      : read && analyse(read.article, await shelf.near(read.article))
    if (!read || !analysis) return { analysis: null, places: [], commentPlaces: new Map(), own: null }
    const { article, places, commentPlaces } = read
    return { analysis, places, commentPlaces, own: article }
  }

  /** Keeps what frames have handed over for the same page; else asks them, if there are any. */
  const set = (tabId: number, read: Omit<TabState, 'frames'>): TabState => {
    const before = tabs.get(tabId)
    const frames = before?.own && before.own.url === read.own?.url ? before.frames : new Map()
    const state = withFrames({ ...read, frames })
    tabs.set(tabId, state)
    if (state.own && frames.size === 0) outlets.askFrame(tabId, { type: 'read-comments' }).catch(() => undefined)
    return state
  }

  const fromReply = async (tabId: number, reply: ReadReply): Promise<Omit<TabState, 'frames'>> => ({
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
      return state.analysis ? set(tabId, state) : { ...state, frames: new Map() }
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
      return set(tabId, { host, permit: 'auto', open, isPrivate, ...(await judged(sheet)) })
    },
    join(tabId, frame, comments) {
      const state = tabs.get(tabId)
      if (!state?.own || (state.frames.size >= MOST_FRAMES && !state.frames.has(frame))) return undefined
      const joined = withFrames({ ...state, frames: new Map(state.frames).set(frame, comments) })
      tabs.set(tabId, joined)
      return joined
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
