import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { failure } from '@/components/parts/failure'
import type { SidebarActions } from '@/components/sidebar/actions'
import type { Message } from '@/components/ui/Live'
import { type Key, t } from '@/components/ui/text'
import { takeEarlyHello } from '@/lib/messages/early-hello'
import type { Reply } from '@/lib/messages/face'
import { ask, onChanged } from '@/lib/messages/face-client'
import type { PageView } from '@/lib/messages/views'

type Screen =
  /** Nothing may show before the background has confirmed who put us here. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'ready'; readonly view: PageView }

interface Sidebar {
  readonly screen: Screen
  readonly busy: boolean
  readonly message: Message | null
  readonly actions: SidebarActions
  readonly retry: () => void
}

/** Asks the background whether our own page script put us here. */
async function introduce(): Promise<Screen> {
  const token = location.hash.slice(1)
  if (window.top === window || token === '') return { kind: 'not-ours' }
  const answer = await ask({ type: 'hello', token }, takeEarlyHello())
  if (answer.ok) return { kind: 'ready', view: answer.value }
  return { kind: answer.why === 'not-ours' ? 'not-ours' : 'silent' }
}

/** The sidebar's state, and its talk with the background. */
export function useSidebar(): Sidebar {
  const [screen, setScreen] = useState<Screen>({ kind: 'hidden' })
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState<Message | null>(null)
  /** Of several answers under way only the last one asked for counts. */
  const asked = useRef(0)

  const tools = useMemo(() => {
    const hello = async () => setScreen(await introduce())
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
      await update(ask({ type: 'read' }), 'done_read')
      setBusy(false)
    }
    return { hello, say, update, read }
  }, [])

  const view = screen.kind === 'ready' ? screen.view : undefined
  const tabId = view?.tabId
  const storyId = view?.match?.storyId
  const site = view?.site

  const actions = useMemo<SidebarActions>(() => {
    const { say, update, read } = tools
    return {
      close: () => void ask({ type: 'close' }),
      read: () => void read(),
      async show(target) {
        const answer = await ask({ type: 'show', target })
        if (!answer.ok) setMessage(failure(answer.why))
        else if (answer.value) say('done_shown')
        else say('not_found', true)
      },
      judge(right) {
        if (storyId === undefined) return
        void update(ask({ type: 'judge-match', storyId, right }), right ? 'done_accepted' : 'done_rejected')
      },
      label(commentId, stance) {
        void update(ask({ type: 'label-comment', commentId, stance }), stance ? 'done_label' : 'done_label_undone')
      },
      async turnOn() {
        if (!site) return
        const answer = await ask({ type: 'set-site', site, on: true })
        if (answer.ok) await read()
        else setMessage(failure(answer.why))
      },
    }
  }, [tools, storyId, site])

  useEffect(() => void tools.hello(), [tools])
  useEffect(() => {
    if (tabId !== undefined) return onChanged(tabId, () => void tools.update(ask({ type: 'page-view' })))
  }, [tabId, tools])
  useEffect(() => {
    if (screen.kind !== 'hidden') document.documentElement.dataset.ready = ''
  }, [screen.kind])
  return { screen, busy, message, actions, retry: () => void tools.hello() }
}
