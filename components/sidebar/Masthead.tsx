import { DEFAULT_DOCK, type Dock } from '@/lib/messages/dock'
import { IconButton } from '../ui/IconButton'
import { t } from '../ui/text'
import type { SidebarActions } from './actions'

interface Props {
  readonly actions: SidebarActions
  readonly busy: boolean
  /** Absent where the browser decides where the sidebar stands. */
  readonly dock?: Dock
}

/** What "wider" sets, CSS pixels. */
const WIDE = 560

function Place({ dock, onDock }: { readonly dock: Dock; readonly onDock: SidebarActions['dock'] }) {
  const onRight = dock.side === 'right'
  const isWide = dock.width > DEFAULT_DOCK.width
  return (
    <>
      <IconButton
        icon={isWide ? 'narrower' : 'wider'}
        label={t(isWide ? 'make_narrower' : 'make_wider')}
        onClick={() => onDock({ width: isWide ? DEFAULT_DOCK.width : WIDE }, true)}
      />
      <IconButton
        icon={onRight ? 'left' : 'right'}
        label={t(onRight ? 'move_left' : 'move_right')}
        onClick={() => onDock({ side: onRight ? 'left' : 'right' }, true)}
      />
    </>
  )
}

/** The sidebar's own controls. */
export function Masthead({ actions, busy, dock }: Props) {
  return (
    <header class="masthead">
      <span class="wordmark">{t('extension_name')}</span>
      {dock && <Place dock={dock} onDock={actions.dock} />}
      <IconButton icon="reload" label={t('read_again')} busy={busy} onClick={actions.read} />
      <IconButton icon="close" label={t('close')} onClick={actions.close} />
    </header>
  )
}
