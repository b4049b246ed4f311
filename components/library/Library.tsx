import { useEffect } from 'preact/hooks'
import type { LibraryView } from '@/lib/messages/views'
import { HelpLink } from '../parts/HelpLink'
import { SavingNote } from '../parts/SavingNote'
import type { Message } from '../ui/Live'
import { t } from '../ui/text'
import type { LibraryActions } from './actions'
import { Data } from './data/Data'
import type { ImportState } from './import-state'
import { Labels } from './Labels'
import { Nav } from './Nav'
import { OpenedPart } from './OpenedPart'
import type { Opened } from './opened'
import { Pages } from './pages/Pages'
import { type Route, viewOf } from './route'
import { Settings } from './Settings'
import { Stories } from './Stories'
import { StoryComments } from './StoryComments'
import { Toast } from './Toast'

export interface LibraryProps {
  readonly view: LibraryView
  readonly route: Route
  /** The reader came here from elsewhere in the library. */
  readonly arrived: boolean
  /** What the route opens. */
  readonly opened: Opened
  readonly importing: ImportState
  readonly actions: LibraryActions
  readonly message: Message | null
  /** What was just done can be undone. */
  readonly undoable: boolean
  /** The library stands in a private window. */
  readonly isPrivate: boolean
}

function Part(props: LibraryProps) {
  const { view, route, arrived, actions, importing } = props
  switch (route.view) {
    case 'stories':
      return (
        <>
          <Stories stories={view.stories} arrived={arrived} />
          <StoryComments standings={view.standings} />
        </>
      )
    case 'pages':
      return <Pages pages={view.pages} stories={view.stories} arrived={arrived} onDelete={actions.deletePages} />
    case 'labels':
      return <Labels corrections={view.corrections} arrived={arrived} onTakeBack={actions.takeBack} />
    case 'settings':
      return (
        <div class="narrow">
          <Settings
            settings={view.settings}
            modelReady={view.modelReady}
            onMode={actions.setMode}
            onTurnOn={actions.turnOn}
            onPreferences={actions.setPreferences}
          />
        </div>
      )
    case 'data':
      return <Data view={view} importing={importing} arrived={arrived} actions={actions} />
    case 'story':
    case 'page':
      return <OpenedPart {...props} route={route} />
  }
}

/** What stands over everything where nothing, or nothing new, is kept. */
function Notes({ view, isPrivate }: Pick<LibraryProps, 'view' | 'isPrivate'>) {
  return (
    <div class="library-notes unprinted">
      <SavingNote saving={view.saving} />
      {view.saving === 'blocked' && <HelpLink topic="saving" />}
      {isPrivate && <p class="saving-note">{t('library_private')}</p>}
    </div>
  )
}

/** Everything that Newsgloss knows and keeps, and how it behaves. */
export function Library(props: LibraryProps) {
  const { view, route, message, undoable, actions } = props
  const current = viewOf(route)
  useEffect(() => {
    if (route.view === 'settings' && props.arrived) document.getElementById('settings')?.focus()
  }, [route, props.arrived])
  return (
    <div class="library">
      <header class="library-head unprinted">
        <h1>{t('library_title')}</h1>
        <p>{t('library_intro')}</p>
        <Nav view={view} current={current} />
      </header>
      <main>
        <Notes view={view} isPrivate={props.isPrivate} />
        <Part {...props} />
      </main>
      <Toast message={message} onUndo={undoable ? actions.undo : undefined} />
    </div>
  )
}
