import { useEffect, useState } from 'preact/hooks'
import type { PageView } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { SavingNote } from '../parts/SavingNote'
import { useFocusKept } from '../ui/focus'
import { IconButton } from '../ui/IconButton'
import { Live, type Message } from '../ui/Live'
import { t } from '../ui/text'
import type { SidebarActions } from './actions'
import type { Kind } from './kinds'
import { Quiet } from './Quiet'
import { SECTIONS } from './sections'
import { goTo } from './sections/section'
import { Shown } from './shown'

interface Props {
  readonly view: PageView
  readonly actions: SidebarActions
  /** The page is being read again. */
  readonly busy: boolean
  readonly message: Message | null
}

function Masthead({ actions, busy }: Pick<Props, 'actions' | 'busy'>) {
  return (
    <header class="masthead">
      <span class="wordmark">{t('extension_name')}</span>
      <IconButton icon="reload" label={t('read_again')} busy={busy} onClick={actions.read} />
      <IconButton icon="close" label={t('close')} onClick={actions.close} />
    </header>
  )
}

function Contents() {
  return (
    <nav class="contents" aria-label={t('contents')}>
      <ul>
        {SECTIONS.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => goTo(id)}>
              {t(title)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Sections({ view, actions: given }: Pick<Props, 'view' | 'actions'>) {
  const [kind, setKind] = useState<Kind | null>(null)
  const [shown, setShown] = useState<Target | null>(null)
  // What stands on top is drawn before the rest is built: it is what the reader waits for.
  const [drawn, setDrawn] = useState(false)
  useEffect(() => setDrawn(true), [])
  const { match, story } = view
  if (!match || !story) return null
  const single = (next: Kind | null) => {
    setKind(next)
    goTo('sources')
  }
  const show = (target: Target) => {
    setShown(target)
    given.show(target)
  }
  const actions = { ...given, show }
  return (
    <Shown.Provider value={shown}>
      {SECTIONS.slice(0, drawn ? undefined : 1).map(({ id, Section }) => (
        <Section key={id} {...{ id, view, match, story, actions, kind }} onKind={single} />
      ))}
    </Shown.Provider>
  )
}

/** The sidebar beside an article: the story if one was recognised, else why there is none. */
export function Sidebar({ view, actions, busy, message }: Props) {
  const main = useFocusKept<HTMLElement>(view.state)
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') actions.close()
    }
    window.addEventListener('keydown', close)
    return () => window.removeEventListener('keydown', close)
  }, [actions])

  const recognised = (view.state === 'match' || view.state === 'related') && view.match && view.story
  return (
    <div class="sidebar">
      <div class="top">
        <Masthead actions={actions} busy={busy} />
        {recognised && <Contents />}
      </div>
      <main aria-busy={busy} ref={main} tabIndex={-1}>
        <SavingNote saving={view.saving} />
        {recognised ? <Sections view={view} actions={actions} /> : <Quiet view={view} actions={actions} busy={busy} />}
      </main>
      <Live message={message} />
    </div>
  )
}
