import * as v from 'valibot'
import { type FaceRequest, FaceRequestSchema, type Reply } from '@/lib/messages/face'
import type { HandReport } from '@/lib/messages/hand'
import { HandReportSchema } from '@/lib/messages/hand-schema'
import { createCommentJudge } from './comment-judge'
import { createCorrectionBook } from './correction-book'
import { createListener } from './listener'
import type { Outlets } from './outlets'
import { createHandlers, type Rooms, refresh, setOpen } from './requests'
import { createShelf } from './shelf'
import { createTabBook } from './tabs'
import { recordVisit } from './visits'

/** The background behind its browser: takes messages from whoever may send them, and answers. */

/** Where a message comes from, as the browser vouches for it. */
export interface Sender {
  /** A page of the extension itself, or a script of ours beside somebody's page. */
  readonly from: 'face' | 'page'
  readonly tab?: { readonly id: number; readonly isPrivate: boolean }
  /** Address of the sending document. */
  readonly url: string
  /** The face stands inside a page: it may speak for its own tab only. */
  readonly embedded: boolean
}

export interface Brain {
  /** Handles one message; resolves to the reply, and never rejects. */
  receive(message: unknown, sender: Sender): Promise<unknown>
  /** The reader pressed the shortcut in a tab. */
  toggle(tabId: number): Promise<void>
  forgetTab(tabId: number): void
}

const BAD_MESSAGE: Reply<never> = { ok: false, why: 'bad-message' }
const NO_TAB = -1

const sameOrigin = (a: string, b: string) =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin

/** The tab that a request is about: an embedded face cannot ask for another than its own. */
function tabOf(request: FaceRequest, sender: Sender): number {
  const asked = 'tabId' in request ? request.tabId : undefined
  return sender.embedded ? (sender.tab?.id ?? NO_TAB) : (asked ?? sender.tab?.id ?? NO_TAB)
}

export function createBrain(outlets: Outlets): Brain {
  const shelf = createShelf(outlets)
  const rooms: Rooms = {
    outlets,
    shelf,
    tabs: createTabBook(outlets, shelf),
    corrections: createCorrectionBook(outlets.keeper),
    listener: createListener(outlets),
    judge: createCommentJudge(outlets),
  }
  const handlers = createHandlers(rooms)

  const takeReport = async (report: HandReport, { tab, url }: Sender): Promise<Reply<boolean>> => {
    if (!tab) return BAD_MESSAGE
    if (report.type === 'page') {
      if (!sameOrigin(report.sheet.url, url)) return BAD_MESSAGE
      const state = await rooms.tabs.put(tab.id, new URL(url).hostname, tab.isPrivate, report.sheet)
      await refresh(rooms, tab.id)
      if (!state.analysis) return { ok: true, value: false }
      await recordVisit(outlets, state, await rooms.corrections.of(state))
    } else if (report.type === 'gone') {
      // The sidebar may be open still, so the tab as such is not forgotten.
      rooms.tabs.patch(tab.id, { analysis: null })
      outlets.badge(tab.id, 'not-article', undefined)
      outlets.changed(tab.id)
    } else rooms.tabs.patch(tab.id, { open: false })
    return { ok: true, value: true }
  }

  const receive = async (message: unknown, sender: Sender): Promise<unknown> => {
    if (sender.from === 'page') {
      const report = v.safeParse(HandReportSchema, message)
      return report.success ? takeReport(report.output, sender) : BAD_MESSAGE
    }
    const request = v.safeParse(FaceRequestSchema, message)
    if (!request.success) return BAD_MESSAGE
    const handle = handlers[request.output.type] as (r: FaceRequest, tabId: number) => Promise<unknown>
    return handle(request.output, tabOf(request.output, sender))
  }

  return {
    receive: (message, sender) =>
      receive(message, sender).catch((error: unknown) => {
        console.error('Newsgloss:', error)
        return BAD_MESSAGE
      }),
    async toggle(tabId) {
      // Asked anew: what we remember may be of the document that stood there before.
      const tab = await rooms.tabs.readAgain(tabId, false)
      await setOpen(rooms, tabId, !tab?.open)
      outlets.changed(tabId)
    },
    forgetTab: (tabId) => rooms.tabs.forget(tabId),
  }
}
