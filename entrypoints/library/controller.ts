import { useEffect, useMemo, useState } from 'preact/hooks'
import type { LibraryActions } from '@/components/library/actions'
import type { ImportState } from '@/components/library/import-state'
import { failure } from '@/components/parts/failure'
import type { Message } from '@/components/ui/Live'
import { plural, t } from '@/components/ui/text'
import type { LibraryRows } from '@/lib/exchange/schema'
import type { Reply } from '@/lib/messages/face'
import { ask } from '@/lib/messages/face-client'
import type { LibraryView } from '@/lib/messages/views'
import { exportedPieces } from './exporting'
import { saveFile } from './save-file'
import { useImport } from './use-import'

type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'ready'; readonly view: LibraryView }

interface Library {
  readonly screen: Screen
  readonly message: Message | null
  readonly undoable: boolean
  readonly importing: ImportState
  readonly actions: LibraryActions
  readonly retry: () => void
}

const seen = (text: string): Message => ({ text, seen: true })

/** The library's state, and its talk with the background. */
export function useLibrary(): Library {
  const [screen, setScreen] = useState<Screen>({ kind: 'loading' })
  const [message, setMessage] = useState<Message | null>(null)
  const [removed, setRemoved] = useState<LibraryRows>()

  const tools = useMemo(() => {
    const refresh = async () => {
      const answer = await ask({ type: 'library' })
      setScreen(answer.ok ? { kind: 'ready', view: answer.value } : { kind: 'silent' })
    }
    /** @returns what was answered, where it was done */
    const act = async <T>(reply: Promise<Reply<T>>, done: string): Promise<T | undefined> => {
      const answer = await reply
      setRemoved(undefined)
      if (answer.ok) await refresh()
      setMessage(answer.ok ? seen(done) : failure(answer.why))
      return answer.ok ? answer.value : undefined
    }
    return { refresh, act }
  }, [])

  const settings = screen.kind === 'ready' ? screen.view.settings : undefined
  const { importing, steps } = useImport(settings, tools.refresh)
  const actions = useMemo<LibraryActions>(() => {
    const { act } = tools
    return {
      setMode: (mode) => void act(ask({ type: 'set-mode', mode }), t('done_setting')),
      setPreferences: (change) => void act(ask({ type: 'set-preferences', ...change }), t('done_setting')),
      turnOn: (site) => void act(ask({ type: 'set-site', site, on: true }), t('done_turned_on', [site])),
      async deletePages(urls) {
        const gone = await act(ask({ type: 'delete-pages', urls: [...urls] }), plural('done_deleted', urls.length))
        setRemoved(gone?.rows)
        if (gone && location.hash.startsWith('#page/')) location.hash = '#pages'
      },
      async takeBack(key) {
        const gone = await act(ask({ type: 'delete-correction', key }), t('done_label_undone'))
        setRemoved(gone?.rows)
      },
      undo: () => void (removed && act(ask({ type: 'restore', rows: removed }), t('done_undone'))),
      deleteAll: () => void act(ask({ type: 'delete-all' }), t('done_deleted_all')),
      async exportAll(names) {
        const now = Date.now()
        const pieces = await exportedPieces(names, now)
        const day = new Date(now).toISOString().slice(0, 10)
        if (pieces.ok) saveFile(`newsgloss-${day}.json`, 'application/json', pieces.value)
        setMessage(pieces.ok ? seen(t('done_exported')) : failure(pieces.why))
      },
      ...steps,
      save: (name, type, text) => saveFile(name, type, [text]),
      print: () => window.print(),
    }
  }, [tools, removed, steps])

  useEffect(() => {
    void tools.refresh()
    const back = () => document.visibilityState === 'visible' && void tools.refresh()
    document.addEventListener('visibilitychange', back)
    return () => document.removeEventListener('visibilitychange', back)
  }, [tools])
  return { screen, message, undoable: removed !== undefined, importing, actions, retry: () => void tools.refresh() }
}
