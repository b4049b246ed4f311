import type { PageView } from '@/lib/messages/views'
import { quietStatus } from '../parts/status'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Note } from '../ui/Note'
import { t } from '../ui/text'
import type { SidebarActions } from './actions'

interface Props {
  readonly view: PageView
  readonly actions: SidebarActions
  readonly busy: boolean
  /** What the article says itself follows: this is only its first line. */
  readonly brief: boolean
}

function Action({ view, actions, busy }: Omit<Props, 'brief'>) {
  switch (view.state) {
    case 'rejected':
      return <Button onClick={() => actions.judge(true)}>{t('undo_rejection')}</Button>
    case 'off':
      return <Button onClick={actions.turnOn}>{t('turn_on')}</Button>
    case 'waiting':
      return (
        <Button look="main" busy={busy} onClick={actions.read}>
          {t('read_page')}
        </Button>
      )
    default:
      return null
  }
}

/** The sidebar on a page without a story, or what stands on its top. */
export function Quiet({ brief, ...props }: Props) {
  return (
    <div class={brief ? 'quiet-page brief' : 'quiet-page'}>
      <EmptyState {...quietStatus(props.view)}>
        <Action {...props} />
      </EmptyState>
      {brief && props.view.partial && <Note>{t('partial_note')}</Note>}
    </div>
  )
}
