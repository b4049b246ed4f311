import '@/components/sidebar/styles'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { start } from '@/components/ui/start'
import { ask } from '@/lib/messages/face-client'
import type { Seat } from '../sidebar/controller'
import { Face } from '../sidebar/Face'
import { onFront, tabInFront } from './tabs'

/** The same sidebar in the browser's own panel: it follows the tab in front, and leaves none of them marked. */

const clearMarks = (tabId: number) => void ask({ type: 'mark', tabId, targets: [], voices: [], alone: false })

function seatBeside(tabId: number): Seat {
  return {
    tab: { tabId },
    inPage: false,
    async begin() {
      const answer = await ask({ type: 'page-view', tabId })
      return answer.ok ? { kind: 'ready', view: answer.value } : { kind: 'silent' }
    },
    close: () => window.close(),
  }
}

function Panel() {
  const [tabId, setTabId] = useState<number>()
  useEffect(() => {
    void tabInFront().then(setTabId)
    return onFront(setTabId)
  }, [])
  useEffect(() => {
    if (tabId === undefined) return
    const clear = () => clearMarks(tabId)
    window.addEventListener('pagehide', clear)
    return () => {
      window.removeEventListener('pagehide', clear)
      clear()
    }
  }, [tabId])
  const seat = useMemo(() => (tabId === undefined ? undefined : seatBeside(tabId)), [tabId])
  return seat ? <Face key={tabId} seat={seat} /> : null
}

start(Panel)
