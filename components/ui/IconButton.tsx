import { Icon, type IconName } from './Icon'

interface Props {
  readonly icon: IconName
  readonly label: string
  readonly onClick: () => void
  readonly busy?: boolean
}

/** A button with a drawing; its words show on hovering and are read aloud. */
export function IconButton({ icon, label, onClick, busy = false }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={busy || undefined}
      data-busy={busy || undefined}
      onClick={() => busy || onClick()}
    >
      <Icon name={icon} />
    </button>
  )
}
