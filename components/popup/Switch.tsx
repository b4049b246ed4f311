import { t } from '../ui/text'

interface Props {
  readonly name: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** A switch that says its state in words too. */
export function Switch({ name, on, onChange }: Props) {
  return (
    <button type="button" role="switch" aria-checked={on} class="switch" onClick={() => onChange(!on)}>
      <span class="words">{name}</span>
      <span class="switch-state" aria-hidden="true">
        {t(on ? 'on' : 'off')}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  )
}
