import * as v from 'valibot'
import { type FaceRequest, FaceRequestSchema, type Reply } from '@/lib/messages/face'
import type { HandReport } from '@/lib/messages/hand'
import { HandReportSchema } from '@/lib/messages/hand-schema'
import { createCommentJudge } from './comment-judge'
import { createCorrectionBook } from './correction-book'
import { createDockBook } from './dock'
import { createFaultBook } from './faults'
import { receiveFromFrame } from './frames'
import { createListener } from './listener'
import { onDeviceModel } from './on-device'
import type { Outlets } from './outlets'
import { createHandlers, type Rooms, refresh, setOpen } from './requests'
import { createSecondOpinions } from './second-opinions'
import { createShelf } from './shelf'
import { createTabBook } from './tabs'
import { createTalkBook } from './talk-book'
import { createTidier } from './tidy'
import { recordVisit } from './visits'

/** The background behind its browser: takes messages from whoever may send them, and answers. */

/** Where a message comes from, as the browser vouches for it. */
export interface Sender {
  /**
   * A page of the extension itself, a script of ours beside somebody's page, our example page, which is both, or a
   * script of ours in a frame of comments.
   */
  readonly from: 'face' | 'page' | 'example' | 'frame'
  readonly tab?: { readonly id: number; readonly isPrivate: boolean }
  /** The browser's number of the frame of comments. */
  readonly frame?: number
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
  /** Forgets records that are older than the reader wants them kept; to be called when the background starts. */
  tidy(): Promise<void>
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
  const faults = createFaultBook()
  const rooms: Rooms = {
    outlets,
    shelf,
    tabs: createTabBook(outlets, shelf),
    corrections: createCorrectionBook(outlets.keeper),
    listener: createListener(outlets, faults.note),
    judge: createCommentJudge(outlets),
    faults,
    dock: createDockBook(outlets),
    talk: createTalkBook(),
    seconds: createSecondOpinions(onDeviceModel(outlets.languageModel)),
    tidier: createTidier(outlets),
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
      await rooms.tidier.tidy()
    } else if (report.type === 'gone') {
      // The sidebar may be open still, so the tab as such is not forgotten.
      rooms.tabs.patch(tab.id, { analysis: null, own: null })
      outlets.badge(tab.id, 'not-article', undefined)
      outlets.changed(tab.id)
    } else if (report.type === 'picked') outlets.picked(tab.id, report.at)
    else rooms.tabs.patch(tab.id, { open: false })
    return { ok: true, value: true }
  }

  const receive = async (message: unknown, sender: Sender): Promise<unknown> => {
    if (sender.from === 'frame') return receiveFromFrame(rooms, message, sender)
    if (sender.from !== 'face') {
      const report = v.safeParse(HandReportSchema, message)
      if (report.success) return takeReport(report.output, sender)
      if (sender.from === 'page') return BAD_MESSAGE
    }
    const request = v.safeParse(FaceRequestSchema, message)
    if (!request.success) return BAD_MESSAGE
    const handle = handlers[request.output.type] as (r: FaceRequest, tabId: number) => Promise<unknown>
    return handle(request.output, tabOf(request.output, sender))
  }

  return {
    receive: (message, sender) =>
      receive(message, sender).catch((error: unknown) => {
        faults.note(error)
        return BAD_MESSAGE
      }),
    async toggle(tabId) {
      // Asked anew: what we remember may be of the document that stood there before.
      const tab = await rooms.tabs.readAgain(tabId, false)
      await setOpen(rooms, tabId, !tab?.open)
      outlets.changed(tabId)
    },
    forgetTab: (tabId) => rooms.tabs.forget(tabId),
    tidy: () => rooms.tidier.tidy().catch(faults.note),
  }
}
