import type { LibraryView, ReadMode } from '@/lib/messages/views'
import { SavingNote } from '../parts/SavingNote'
import { Live, type Message } from '../ui/Live'
import { t } from '../ui/text'
import { Data } from './Data'
import { Pages } from './Pages'
import { Settings } from './Settings'
import { Stories } from './Stories'

/** What a reader can do in the library. */
export interface LibraryActions {
  setMode(mode: ReadMode): void
  turnOn(site: string): void
  deletePage(url: string): void
  deleteAll(): void
}

interface Props {
  readonly view: LibraryView
  readonly actions: LibraryActions
  readonly message: Message | null
}

/** Everything that Newsgloss knows and keeps, and how it behaves. */
export function Library({ view, actions, message }: Props) {
  return (
    <div class="library">
      <header class="library-head">
        <h1>{t('library_title')}</h1>
        <p>{t('library_intro')}</p>
      </header>
      <main>
        <SavingNote saving={view.saving} />
        <Stories stories={view.stories} />
        <Pages pages={view.pages} onDelete={actions.deletePage} />
        <Settings settings={view.settings} onMode={actions.setMode} onTurnOn={actions.turnOn} />
        <Data bytes={view.bytes} onDeleteAll={actions.deleteAll} />
      </main>
      <Live message={message} />
    </div>
  )
}
