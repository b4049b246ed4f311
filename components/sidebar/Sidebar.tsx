import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Dock } from '@/lib/messages/dock'
import type { PageView } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { SavingNote } from '../parts/SavingNote'
import { useFocusKept } from '../ui/focus'
import { Live, type Message } from '../ui/Live'
import type { SidebarActions } from './actions'
import { Contents } from './Contents'
import { Edge } from './Edge'
import { Masthead } from './Masthead'
import { Quiet } from './Quiet'
import { contentsOf, isArticle, isRecognised } from './readable'
import { ReadingContext } from './reading/context'
import { type Picked, useReading } from './reading/use-reading'
import { Sections } from './Sections'
import { Shown } from './shown'

interface Props {
  readonly view: PageView
  readonly actions: SidebarActions
  /** The page is being read again. */
  readonly busy: boolean
  readonly message: Message | null
  /** Where it stands in the page; absent in the browser's own panel. */
  readonly dock?: Dock
  /** The marked passage that the reader clicked on last. */
  readonly picked?: Picked | null
}

/** All that is known of the article; else why nothing is. */
function Body({ view, actions: given, busy, picked = null }: Omit<Props, 'message' | 'dock'>) {
  const [shown, setShown] = useState<Target | null>(null)
  const actions = useMemo(() => {
    const show = (target: Target) => {
      setShown(target)
      given.show(target)
    }
    return { ...given, show }
  }, [given])
  const reading = useReading(view, actions, picked)
  const readable = isRecognised(view) || isArticle(view)
  return (
    <Shown.Provider value={shown}>
      <ReadingContext.Provider value={reading}>
        {readable ? <Sections view={view} actions={actions} /> : <Quiet view={view} actions={actions} busy={busy} />}
      </ReadingContext.Provider>
    </Shown.Provider>
  )
}

/** The sidebar beside an article. */
export function Sidebar({ view, actions, busy, message, dock, picked }: Props) {
  const main = useFocusKept<HTMLElement>(view.state)
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') actions.close()
    }
    window.addEventListener('keydown', close)
    return () => window.removeEventListener('keydown', close)
  }, [actions])

  const contents = contentsOf(view)
  return (
    <div class="sidebar">
      <div class="top">
        <Masthead actions={actions} busy={busy} {...(dock && { dock })} />
        {contents.length > 0 && <Contents sections={contents} />}
      </div>
      <main aria-busy={busy} ref={main} tabIndex={-1}>
        <SavingNote saving={view.saving} />
        <Body view={view} actions={actions} busy={busy} {...(picked && { picked })} />
        {dock && <Edge dock={dock} onWidth={(width, keep) => actions.dock({ width }, keep)} />}
      </main>
      <Live message={message} />
    </div>
  )
}
