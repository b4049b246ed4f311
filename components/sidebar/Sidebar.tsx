import { useEffect, useState } from 'preact/hooks'
import type { PageView } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { SavingNote } from '../parts/SavingNote'
import { useFocusKept } from '../ui/focus'
import { IconButton } from '../ui/IconButton'
import { Live, type Message } from '../ui/Live'
import { t } from '../ui/text'
import type { SidebarActions } from './actions'
import { Contents } from './Contents'
import { Quiet } from './Quiet'
import { contentsOf, isArticle, isRecognised } from './readable'
import { StorySections } from './StorySections'
import { ARTICLE_SECTIONS } from './sections'
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

/** The story if one was recognised; else why there is none, and what the article says itself. */
function Body({ view, actions: given, busy }: Omit<Props, 'message'>) {
  const [shown, setShown] = useState<Target | null>(null)
  const show = (target: Target) => {
    setShown(target)
    given.show(target)
  }
  const actions = { ...given, show }
  const sections = isArticle(view) ? ARTICLE_SECTIONS : []
  return (
    <Shown.Provider value={shown}>
      {isRecognised(view) ? (
        <StorySections view={view} actions={actions} />
      ) : (
        <>
          <Quiet view={view} actions={actions} busy={busy} brief={sections.length > 0} />
          {sections.map(({ id, Section }) => (
            <Section key={id} {...{ id, view, actions }} />
          ))}
        </>
      )}
    </Shown.Provider>
  )
}

/** The sidebar beside an article. */
export function Sidebar({ view, actions, busy, message }: Props) {
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
        <Masthead actions={actions} busy={busy} />
        {contents.length > 0 && <Contents sections={contents} />}
      </div>
      <main aria-busy={busy} ref={main} tabIndex={-1}>
        <SavingNote saving={view.saving} />
        <Body view={view} actions={actions} busy={busy} />
      </main>
      <Live message={message} />
    </div>
  )
}
