import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import {
  type DockStyles,
  type HandReport,
  type HandRequest,
  isHandRequest,
  PERMITS_KEY,
  type Permit,
  type Permits,
  PLATFORMS_KEY,
  type ReadReply,
  type ReportReply,
} from '@/lib/messages/hand'
import type { Adapter } from '@/lib/page/comments'
import { createSidebarFrame, removeStaleFrame } from '@/lib/page/frame'
import { createHand, type Hand } from '@/lib/page/hand'
import { createHighlighter } from '@/lib/page/highlight'
import { createMarks } from '@/lib/page/marks'
import { createReader } from '@/lib/page/reader'
import { watch } from '@/lib/page/watch'

/** While the sidebar is open, this often (milliseconds) we see whether the extension is still there. */
const ALIVE_CHECK = 2_000

async function readPermit(): Promise<Permit> {
  const stored = await browser.storage.local.get(PERMITS_KEY)
  const permits = stored[PERMITS_KEY] as Permits | undefined
  if (permits?.offSites?.includes(location.hostname)) return 'off'
  return permits?.mode === 'click' ? 'click' : 'auto'
}

async function readPlatforms(): Promise<readonly Adapter[] | undefined> {
  return (await browser.storage.local.get(PLATFORMS_KEY))[PLATFORMS_KEY] as readonly Adapter[] | undefined
}

export default defineUnlistedScript(() => {
  const life = new AbortController()
  const highlighter = createHighlighter(document)
  if (removeStaleFrame(document)) {
    // Firefox does not delete what a script that is gone has set; what we have set ourselves, it does.
    highlighter.mark([])
    highlighter.clear()
  }

  /** An extension that was updated or removed leaves its page scripts behind: they must go by themselves. */
  const alive = () => browser.runtime?.id !== undefined
  const stop = () => {
    life.abort()
    unmount()
  }
  const send = async (report: HandReport, again = true): Promise<ReportReply | undefined> => {
    try {
      return await browser.runtime.sendMessage(report)
    } catch {
      if (!alive()) {
        stop()
        return
      }
      // A background that is just being stopped takes no message; the next one starts it again.
      return again ? send(report, false) : undefined
    }
  }

  const frame = createSidebarFrame(document, browser.runtime.getURL('/sidebar.html'), 'Newsgloss', () => {
    send({ type: 'closed' })
  })
  const reader = createReader(document, readPlatforms)
  const marks = createMarks(document, reader, (at) => void send({ type: 'picked', at }))
  const hand: Hand = createHand({
    view: window,
    reader,
    frame,
    highlighter,
    permitted: async () => {
      if (!alive()) {
        stop()
        return false
      }
      return (await readPermit()) === 'auto'
    },
    tell: async (sheet) => {
      if ((await send({ type: 'page', sheet }))?.value) following.follow()
    },
    takeBack: () => send({ type: 'gone' }),
  })

  const read = async (asked: boolean): Promise<ReadReply> => {
    const permit = await readPermit()
    const may = permit === 'auto' || (permit === 'click' && (asked || hand.told))
    return { host: location.hostname, permit, open: frame.open, sheet: may ? await hand.readNow(asked) : null }
  }

  let pulse: ReturnType<typeof setInterval> | undefined
  const mount = (styles: DockStyles) => {
    frame.mount(styles)
    pulse ??= setInterval(() => alive() || stop(), ALIVE_CHECK)
    return frame.open
  }
  const unmount = () => {
    clearInterval(pulse)
    pulse = undefined
    marks.clear()
    hand.close()
    return true
  }

  const answer = (request: HandRequest): unknown => {
    switch (request.type) {
      case 'read':
        return read(request.asked)
      case 'mount':
        return mount(request.styles)
      case 'unmount':
        return unmount()
      case 'confirm':
        return frame.confirm(request.token)
      case 'show':
        return hand.show(request.target)
      case 'mark':
        return marks.set(request.marking)
      case 'light':
        return marks.light(request.at)
    }
  }

  browser.runtime.onMessage.addListener((request: unknown, sender, reply) => {
    if (sender.id !== browser.runtime.id || !isHandRequest(request)) return
    Promise.resolve(answer(request)).then(reply, () => reply(undefined))
    return true
  })
  const following = watch(window as Window & { readonly navigation?: EventTarget }, hand, life.signal)
})
