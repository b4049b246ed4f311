import type { PageView } from '@/lib/messages/views'
import { helpTopic } from '../help/topics'
import { HelpLink } from '../parts/HelpLink'
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

/** The sidebar on a page of which nothing was read: why that is, and what can be done about it. */
export function Quiet(props: Props) {
  const topic = helpTopic(props.view.state)
  return (
    <div class="quiet-page">
      <EmptyState {...quietStatus(props.view)}>
        <Action {...props} />
        {topic && <HelpLink topic={topic} />}
      </EmptyState>
    </div>
  )
}
