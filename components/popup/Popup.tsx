import type { PageView } from '@/lib/messages/views'
import { helpTopic } from '../help/topics'
import { HelpLink } from '../parts/HelpLink'
import { Reasons } from '../parts/Reasons'
import { SavingNote } from '../parts/SavingNote'
import { speakersSum } from '../parts/speakers'
import { matchStatus, quietStatus } from '../parts/status'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { useFocusKept } from '../ui/focus'
import { Live, type Message } from '../ui/Live'
import { Note } from '../ui/Note'
import { t } from '../ui/text'
import { MainAction, type PopupActions } from './MainAction'
import { Switch } from './Switch'

interface Props {
  readonly view: PageView
  readonly actions: PopupActions
  readonly busy: boolean
  readonly message: Message | null
  /** Keys that open the sidebar, as the browser names them. */
  readonly shortcut?: string
  /** The document has not arrived yet: that nothing was read says nothing. */
  readonly loading?: boolean
  /** Whether the sidebar opens in the browser's own panel; absent where the browser has none. */
  readonly panel?: boolean
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

/** An article about no known story: who speaks in it is there to be seen all the same. */
function Article({ view: { headline, heard } }: { readonly view: PageView }) {
  return (
    <div class="popup-match">
      <p class="status">{t('no_story')}</p>
      <h1 class="words">{headline || t('no_headline')}</h1>
      {heard && <p class="quiet">{speakersSum(heard)}</p>}
    </div>
  )
}

function State({ view, loading }: Pick<Props, 'view' | 'loading'>) {
  const { state } = view
  if (loading && (state === 'not-article' || state === 'unreachable')) {
    return <EmptyState title={t('still_loading_title')} text={t('still_loading_text')} />
  }
  if (view.match && (state === 'match' || state === 'related')) return <Match view={view} />
  if (state === 'no-match') return <Article view={view} />
  return <EmptyState {...quietStatus(view)} />
}

function Foot({ view, actions, shortcut, panel }: Omit<Props, 'message' | 'busy' | 'loading'>) {
  return (
    <footer class="popup-foot">
      <ul>
        {/* The name of a site visited in a private window would be stored. */}
        {view.site && view.state !== 'unreachable' && view.saving !== 'private' && (
          <li>
            <Switch name={t('on_site', [view.site])} on={view.state !== 'off'} onChange={actions.setSite} />
          </li>
        )}
        {panel !== undefined && (
          <li>
            <Switch name={t('in_panel')} on={panel} onChange={actions.setPanel} />
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
export function Popup({ view, actions, busy, message, shortcut, loading = false, panel }: Props) {
  const main = useFocusKept<HTMLElement>(view.state)
  const topic = loading ? undefined : helpTopic(view.state)
  const recognised = view.match && (view.state === 'match' || view.state === 'related')
  return (
    <div class="popup">
      <header class="masthead">
        <span class="wordmark">{t('extension_name')}</span>
        <span class="site words">{view.site}</span>
      </header>
      <main class="popup-body" aria-busy={busy || loading} ref={main} tabIndex={-1}>
        <SavingNote saving={view.saving} />
        <State view={view} loading={loading} />
        {/* What was not recognised may be told in the part that is kept back. */}
        {view.partial && <Note>{t('partial_note')}</Note>}
        {!loading && <MainAction view={view} actions={actions} busy={busy} panel={panel ?? false} />}
        {recognised && (
          <Button look="link" onClick={() => actions.judge(false)}>
            {t('not_this_story')}
          </Button>
        )}
        {topic && <HelpLink topic={topic} />}
      </main>
      <Foot view={view} actions={actions} {...(shortcut && { shortcut })} {...(panel !== undefined && { panel })} />
      <Live message={message} />
    </div>
  )
}
