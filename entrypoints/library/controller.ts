import { useEffect, useMemo, useState } from 'preact/hooks'
import type { LibraryActions } from '@/components/library/Library'
import { failure } from '@/components/parts/failure'
import type { Message } from '@/components/ui/Live'
import { t } from '@/components/ui/text'
import type { Reply } from '@/lib/messages/face'
import { ask } from '@/lib/messages/face-client'
import type { LibraryView } from '@/lib/messages/views'

type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'ready'; readonly view: LibraryView }

interface Library {
  readonly screen: Screen
  readonly message: Message | null
  readonly actions: LibraryActions
  readonly retry: () => void
}

/** The library's state, and its talk with the background. */
export function useLibrary(): Library {
  const [screen, setScreen] = useState<Screen>({ kind: 'loading' })
  const [message, setMessage] = useState<Message | null>(null)

  const tools = useMemo(() => {
    const refresh = async () => {
      const answer = await ask({ type: 'library' })
      setScreen(answer.ok ? { kind: 'ready', view: answer.value } : { kind: 'silent' })
    }
    const act = async (reply: Promise<Reply<null>>, done: string) => {
      const answer = await reply
      if (answer.ok) {
        await refresh()
        setMessage({ text: done, seen: true })
      } else setMessage(failure(answer.why))
    }
    return { refresh, act }
  }, [])

  const actions = useMemo<LibraryActions>(
    () => ({
      setMode: (mode) => void tools.act(ask({ type: 'set-mode', mode }), t('done_setting')),
      turnOn: (site) => void tools.act(ask({ type: 'set-site', site, on: true }), t('done_turned_on', [site])),
      deletePage: async (url) => {
        await tools.act(ask({ type: 'delete-page', url }), t('done_deleted'))
        document.getElementById('pages')?.focus()
      },
      deleteAll: () => void tools.act(ask({ type: 'delete-all' }), t('done_deleted_all')),
    }),
    [tools],
  )

  useEffect(() => {
    void tools.refresh()
    const back = () => document.visibilityState === 'visible' && void tools.refresh()
    document.addEventListener('visibilitychange', back)
    return () => document.removeEventListener('visibilitychange', back)
  }, [tools])
  return { screen, message, actions, retry: () => void tools.refresh() }
}
