import type { ReadMode, SettingsView } from '@/lib/messages/views'
import { Button } from '../ui/Button'
import { type Key, t } from '../ui/text'

interface Props {
  readonly settings: SettingsView
  readonly onMode: (mode: ReadMode) => void
  readonly onTurnOn: (site: string) => void
}

const MODES: readonly { readonly mode: ReadMode; readonly title: Key; readonly text: Key }[] = [
  { mode: 'auto', title: 'mode_auto', text: 'mode_auto_text' },
  { mode: 'click', title: 'mode_click', text: 'mode_click_text' },
]

function Modes({ settings, onMode }: Omit<Props, 'onTurnOn'>) {
  return (
    <fieldset class="modes">
      <legend>{t('mode_title')}</legend>
      {MODES.map(({ mode, title, text }) => (
        <label key={mode}>
          <input type="radio" name="mode" value={mode} checked={settings.mode === mode} onChange={() => onMode(mode)} />
          <span>
            <b>{t(title)}</b>
            <span class="quiet">{t(text)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function OffSites({ settings, onTurnOn }: Omit<Props, 'onMode'>) {
  return (
    <>
      <h3>{t('off_sites')}</h3>
      {settings.offSites.length === 0 && <p class="quiet">{t('off_sites_none')}</p>}
      <ul class="off-sites">
        {settings.offSites.map((site) => (
          <li key={site}>
            <span class="words">{site}</span>
            <Button label={t('turn_on_site', [site])} onClick={() => onTurnOn(site)}>
              {t('turn_on_again')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** When pages are read, and where never. */
export function Settings({ settings, onMode, onTurnOn }: Props) {
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{t('settings')}</h2>
      <Modes settings={settings} onMode={onMode} />
      <OffSites settings={settings} onTurnOn={onTurnOn} />
    </section>
  )
}
