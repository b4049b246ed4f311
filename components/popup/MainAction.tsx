import type { PageView } from '@/lib/messages/views'
import { Button } from '../ui/Button'
import { t } from '../ui/text'

/** What a reader can do in the popup. */
export interface PopupActions {
  open(): void
  close(): void
  /** Reads the page now. */
  read(): void
  judge(right: boolean): void
  setSite(on: boolean): void
  /** Opens the sidebar in the page (false), or in the browser's own panel. */
  setPanel(on: boolean): void
  openLibrary(): void
}

interface Props {
  readonly view: PageView
  readonly actions: PopupActions
  readonly busy: boolean
  /** The sidebar opens in the browser's own panel, where it is closed, too. */
  readonly panel: boolean
}

/** The one main button of each state; none where there is nothing to do. */
export function MainAction({ view, actions, busy, panel }: Props) {
  const main = (words: string, onClick: () => void) => (
    <Button look="main" busy={busy} onClick={onClick}>
      {words}
    </Button>
  )
  switch (view.state) {
    case 'match':
    case 'related':
    case 'no-match':
      return view.open && !panel ? main(t('close_sidebar'), actions.close) : main(t('open_sidebar'), actions.open)
    case 'rejected':
      return main(t('undo_rejection'), () => actions.judge(true))
    case 'waiting':
      return main(t('read_page'), actions.read)
    case 'off':
      return main(t('turn_on'), () => actions.setSite(true))
    case 'not-article':
      return main(t('read_again'), actions.read)
    case 'unreachable':
      return null
  }
}
