import type { PageView } from '@/lib/messages/views'
import { quietStatus } from '../parts/status'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { t } from '../ui/text'
import type { SidebarActions } from './actions'

interface Props {
  readonly view: PageView
  readonly actions: SidebarActions
  readonly busy: boolean
}

function Action({ view, actions, busy }: Props) {
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

/** The sidebar on a page without a story. */
export function Quiet(props: Props) {
  return (
    <div class="quiet-page">
      <EmptyState {...quietStatus(props.view)}>
        <Action {...props} />
      </EmptyState>
    </div>
  )
}
