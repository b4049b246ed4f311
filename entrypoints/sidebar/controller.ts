import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { failure } from '@/components/parts/failure'
import type { SidebarActions } from '@/components/sidebar/actions'
import type { Picked } from '@/components/sidebar/reading/use-reading'
import type { Message } from '@/components/ui/Live'
import { type Key, t } from '@/components/ui/text'
import type { Dock } from '@/lib/messages/dock'
import { takeEarlyHello } from '@/lib/messages/early-hello'
import { MOST_MARKS, type Reply } from '@/lib/messages/face'
import { ask, onChanged, onPicked } from '@/lib/messages/face-client'
import type { PageView } from '@/lib/messages/views'

export type Screen =
  /** Nothing may show before the background has confirmed who put us here. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'ready'; readonly view: PageView }

interface Sidebar {
  readonly screen: Screen
  readonly busy: boolean
  readonly message: Message | null
  readonly dock: Dock | null
  readonly picked: Picked | null
  readonly actions: SidebarActions
  readonly retry: () => void
}

/** Where a sidebar stands: in a page's frame, or in the browser's own panel. */
export interface Seat {
  /** Named in every request; the background knows the tab of a face in a page. */
  readonly tab: { readonly tabId?: number }
  /** Only what stands in a page can be moved there. */
  readonly inPage: boolean
  /** The first answer. */
  begin(): Promise<Screen>
  close(): void
}

/** Asks the background whether our own page script put us here. */
async function introduce(): Promise<Screen> {
  const token = location.hash.slice(1)
  if (window.top === window || token === '') return { kind: 'not-ours' }
  const answer = await ask({ type: 'hello', token }, takeEarlyHello())
  if (answer.ok) return { kind: 'ready', view: answer.value }
  return { kind: answer.why === 'not-ours' ? 'not-ours' : 'silent' }
}

const IN_PAGE: Seat = { tab: {}, inPage: true, begin: introduce, close: () => void ask({ type: 'close' }) }

/** The sidebar's state, and its talk with the background. */
export function useSidebar(seat: Seat = IN_PAGE): Sidebar {
  const [screen, setScreen] = useState<Screen>({ kind: 'hidden' })
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState<Message | null>(null)
  const [dock, setDock] = useState<Dock | null>(null)
  const [picked, setPicked] = useState<Picked | null>(null)
  /** Of several answers under way only the last one asked for counts. */
  const asked = useRef(0)

  const tools = useMemo(() => {
    const hello = async () => setScreen(await seat.begin())
    const say = (key: Key, seen = false) => setMessage({ text: t(key), seen })
    const update = async (reply: Promise<Reply<PageView>>, done?: Key) => {
      const turn = ++asked.current
      const answer = await reply
      if (!answer.ok) setMessage(failure(answer.why))
      else if (done) say(done)
      if (answer.ok && turn === asked.current) setScreen({ kind: 'ready', view: answer.value })
    }
    const read = async () => {
      setBusy(true)
      await update(ask({ type: 'read', ...seat.tab }), 'done_read')
      setBusy(false)
    }
    return { hello, say, update, read }
  }, [seat])

  const view = screen.kind === 'ready' ? screen.view : undefined
  const tabId = view?.tabId
  const storyId = view?.match?.storyId
  const site = view?.site

  const actions = useMemo<SidebarActions>(() => {
    const { say, update, read } = tools
    return {
      close: seat.close,
      read: () => void read(),
      async show(target) {
        const answer = await ask({ type: 'show', target, ...seat.tab })
        if (!answer.ok) setMessage(failure(answer.why))
        else if (answer.value) say('done_shown')
        else say('not_found', true)
      },
      judge(right) {
        if (storyId === undefined) return
        void update(
          ask({ type: 'judge-match', storyId, right, ...seat.tab }),
          right ? 'done_accepted' : 'done_rejected',
        )
      },
      label(commentId, stance) {
        void update(
          ask({ type: 'label-comment', commentId, stance, ...seat.tab }),
          stance ? 'done_label' : 'done_label_undone',
        )
      },
      async turnOn() {
        if (!site) return
        const answer = await ask({ type: 'set-site', site, on: true })
        if (answer.ok) await read()
        else setMessage(failure(answer.why))
      },
      mark(spoken, alone) {
        const passages = spoken.flatMap(({ targets, voice }) => targets.map((target) => ({ target, voice })))
        const marked = passages.slice(0, MOST_MARKS)
        const targets = marked.map(({ target }) => target)
        void ask({ type: 'mark', targets, voices: marked.map(({ voice }) => voice), alone, ...seat.tab })
      },
      light: (at) => void ask({ type: 'light', at: [...at], ...seat.tab }),
      async dock(change, keep) {
        const answer = await ask({ type: 'dock', ...change, keep })
        if (answer.ok) setDock(answer.value)
      },
    }
  }, [tools, storyId, site, seat])

  useEffect(() => void tools.hello(), [tools])
  useEffect(() => {
    if (tabId === undefined) return
    const forget = onChanged(tabId, () => void tools.update(ask({ type: 'page-view', ...seat.tab })))
    // What was done between the first answer and now went unheard.
    if (view?.pending) void tools.update(ask({ type: 'page-view', ...seat.tab }))
    const ignore = onPicked(tabId, (at) => setPicked((last) => ({ at, turn: (last?.turn ?? 0) + 1 })))
    return () => {
      forget()
      ignore()
    }
  }, [tabId, tools, seat])
  useEffect(() => {
    if (tabId !== undefined && seat.inPage) void actions.dock({}, false)
    // Where it stands is asked once: whatever changes it later answers with the new place.
  }, [tabId, seat])
  useEffect(() => {
    if (screen.kind !== 'hidden') document.documentElement.dataset.ready = ''
  }, [screen.kind])
  return { screen, busy, message, dock, picked, actions, retry: () => void tools.hello() }
}
