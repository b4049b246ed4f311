import type { PageView } from '@/lib/messages/views'
import { Reasons } from '../parts/Reasons'
import { SavingNote } from '../parts/SavingNote'
import { speakersShort } from '../parts/speakers'
import { matchStatus, quietStatus } from '../parts/status'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { useFocusKept } from '../ui/focus'
import { Live, type Message } from '../ui/Live'
import { Note } from '../ui/Note'
import { t } from '../ui/text'
import { MainAction, type PopupActions } from './MainAction'
import { SiteSwitch } from './SiteSwitch'

interface Props {
  readonly view: PageView
  readonly actions: PopupActions
  readonly busy: boolean
  readonly message: Message | null
  /** Keys that open the sidebar, as the browser names them. */
  readonly shortcut?: string
}

function Match({ view }: { readonly view: PageView }) {
  if (!view.match) return null
  return (
    <div class="popup-match">
      <p class="status">{matchStatus(view.match)}</p>
      <h1 class="words">{view.match.title}</h1>
      <Reasons reasons={view.match.reasons} />
    </div>
  )
}

function Foot({ view, actions, shortcut }: Omit<Props, 'message' | 'busy'>) {
  return (
    <footer class="popup-foot">
      <ul>
        {/* The name of a site visited in a private window would be stored. */}
        {view.site && view.state !== 'unreachable' && view.saving !== 'private' && (
          <li>
            <SiteSwitch site={view.site} on={view.state !== 'off'} onChange={actions.setSite} />
          </li>
        )}
        <li>
          <Button look="link" onClick={actions.openLibrary}>
            {t('open_library')}
          </Button>
        </li>
        {shortcut && <li class="shortcut">{t('shortcut', [shortcut])}</li>}
      </ul>
    </footer>
  )
}

/** What is known of the page, and the one thing to do about it. */
export function Popup({ view, actions, busy, message, shortcut }: Props) {
  const main = useFocusKept<HTMLElement>(view.state)
  const recognised = view.match && (view.state === 'match' || view.state === 'related')
  return (
    <div class="popup">
      <header class="masthead">
        <span class="wordmark">{t('extension_name')}</span>
        <span class="site words">{view.site}</span>
      </header>
      <main class="popup-body" aria-busy={busy} ref={main} tabIndex={-1}>
        <SavingNote saving={view.saving} />
        {recognised ? <Match view={view} /> : <EmptyState {...quietStatus(view)} />}
        {view.state === 'no-match' && view.heard && <p class="status">{speakersShort(view.heard)}</p>}
        {/* What was not recognised may be told in the part that is kept back. */}
        {view.partial && <Note>{t('partial_note')}</Note>}
        <MainAction view={view} actions={actions} busy={busy} />
        {recognised && (
          <Button look="link" onClick={() => actions.judge(false)}>
            {t('not_this_story')}
          </Button>
        )}
      </main>
      <Foot view={view} actions={actions} {...(shortcut && { shortcut })} />
      <Live message={message} />
    </div>
  )
}
