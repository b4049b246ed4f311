import { t } from '../ui/text'

interface Props {
  readonly site: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** On or off for this site: a switch that says its state in words too. */
export function SiteSwitch({ site, on, onChange }: Props) {
  return (
    <button type="button" role="switch" aria-checked={on} class="switch" onClick={() => onChange(!on)}>
      <span class="words">{t('on_site', [site])}</span>
      <span class="switch-state" aria-hidden="true">
        {t(on ? 'on' : 'off')}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  )
}
