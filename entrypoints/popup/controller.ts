import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { failure } from '@/components/parts/failure'
import { findShortcut } from '@/components/parts/shortcut'
import type { PopupActions } from '@/components/popup/MainAction'
import type { Message } from '@/components/ui/Live'
import { t } from '@/components/ui/text'
import type { Reply } from '@/lib/messages/face'
import { ask, onChanged } from '@/lib/messages/face-client'
import type { PageView } from '@/lib/messages/views'
import { openPanel, panelOn, setPanel } from './panel'
import { findTab, isRealPopup, onLoaded, openLibrary, type PopupTab } from './tab'

type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'ready'; readonly view: PageView }

interface Popup {
  readonly screen: Screen
  readonly busy: boolean
  readonly message: Message | null
  readonly shortcut: string | undefined
  readonly loading: boolean
  readonly panel: boolean | undefined
  readonly actions: PopupActions
  readonly retry: () => void
}

/** The popup's state, and its talk with the background. */
export function usePopup(): Popup {
  const [tab, setTab] = useState<PopupTab>()
  const [screen, setScreen] = useState<Screen>({ kind: 'loading' })
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState<Message | null>(null)
  const [shortcut, setShortcut] = useState<string>()
  const [panel, setPanelShown] = useState<boolean>()
  /** Of several answers under way only the last one asked for counts. */
  const asked = useRef(0)

  const tools = useMemo(() => {
    const update = async (reply: Promise<Reply<PageView>>): Promise<Reply<PageView>> => {
      const turn = ++asked.current
      const answer = await reply
      if (answer.ok && turn === asked.current) setScreen({ kind: 'ready', view: answer.value })
      return answer
    }
    const begin = async () => {
      setScreen({ kind: 'loading' })
      const found = await findTab().catch(() => undefined)
      setTab(found)
      const answer = found && (await update(ask({ type: 'page-view', tabId: found.id })))
      if (!answer?.ok) setScreen({ kind: 'silent' })
    }
    /** @returns whether it was done */
    const act = async (reply: Promise<Reply<PageView>>): Promise<boolean> => {
      setBusy(true)
      const answer = await update(reply)
      setBusy(false)
      setMessage(answer.ok ? null : failure(answer.why))
      return answer.ok
    }
    return { update, begin, act }
  }, [])

  const view = screen.kind === 'ready' ? screen.view : undefined
  const storyId = view?.match?.storyId
  const site = view?.site
  const tabId = tab?.id
  const windowId = tab?.windowId
  const actions = useMemo<PopupActions>(() => {
    const tab = tabId === undefined ? {} : { tabId }
    return {
      async open() {
        // The browser opens its panel only while the click is being answered.
        const opening = panel && windowId !== undefined ? openPanel(windowId) : tools.act(ask({ type: 'open', ...tab }))
        if ((await opening) !== false && isRealPopup) window.close()
      },
      close: () => void tools.act(ask({ type: 'close', ...tab })),
      read: () => void tools.act(ask({ type: 'read', ...tab })),
      judge(right) {
        if (storyId !== undefined) void tools.act(ask({ type: 'judge-match', storyId, right, ...tab }))
      },
      async setSite(on) {
        if (!site) return
        const answer = await ask({ type: 'set-site', site, on })
        if (answer.ok) await tools.act(ask({ type: on ? 'read' : 'page-view', ...tab }))
        else setMessage(failure(answer.why))
      },
      async setPanel(on) {
        const now = await setPanel(on).catch(() => false)
        setPanelShown(now)
        setMessage(on && !now ? { text: t('panel_refused'), seen: true } : null)
      },
      openLibrary: () => void openLibrary(),
    }
  }, [tools, tabId, windowId, storyId, site, panel])

  useEffect(() => {
    void tools.begin()
    findShortcut().then(setShortcut, () => setShortcut(undefined))
    panelOn().then(setPanelShown, () => setPanelShown(undefined))
  }, [tools])
  useEffect(() => {
    if (tabId === undefined) return
    const look = () => void tools.update(ask({ type: 'page-view', tabId }))
    const ignore = onChanged(tabId, look)
    const forget = onLoaded(tabId, () => {
      setTab((last) => last && { ...last, loading: false })
      look()
    })
    return () => {
      ignore()
      forget()
    }
  }, [tabId, tools])
  return {
    screen,
    busy,
    message,
    shortcut,
    loading: tab?.loading ?? false,
    panel,
    actions,
    retry: () => void tools.begin(),
  }
}
