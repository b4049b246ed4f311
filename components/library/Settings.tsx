import type { ReadMode, SettingsView } from '@/lib/messages/views'
import { Button } from '../ui/Button'
import { type Key, plural, t } from '../ui/text'

/** What of the settings is set by a box or a choice of days. */
export type Preferences = Partial<Pick<SettingsView, 'hideNames' | 'keepDays' | 'askModel'>>

interface Props {
  readonly settings: SettingsView
  /** The browser has a language model of its own: without one, there is nothing to be set about it. */
  readonly modelReady: boolean
  readonly onMode: (mode: ReadMode) => void
  readonly onTurnOn: (site: string) => void
  readonly onPreferences: (change: Preferences) => void
}

const MODES: readonly { readonly mode: ReadMode; readonly title: Key; readonly text: Key }[] = [
  { mode: 'auto', title: 'mode_auto', text: 'mode_auto_text' },
  { mode: 'click', title: 'mode_click', text: 'mode_click_text' },
]

const DAYS: readonly SettingsView['keepDays'][] = [7, 30, 90, 365, 0]

function Modes({ settings, onMode }: Pick<Props, 'settings' | 'onMode'>) {
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

interface BoxProps {
  readonly title: Key
  readonly text: Key
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

function Box({ title, text, checked, onChange }: BoxProps) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>
        <b>{t(title)}</b>
        <span class="quiet">{t(text)}</span>
      </span>
    </label>
  )
}

function CommentSettings({ settings, modelReady, onPreferences }: Omit<Props, 'onMode' | 'onTurnOn'>) {
  return (
    <fieldset class="modes">
      <legend>{t('comments_settings')}</legend>
      <Box
        title="hide_names"
        text="hide_names_text"
        checked={settings.hideNames}
        onChange={(hideNames) => onPreferences({ hideNames })}
      />
      {modelReady && (
        <Box
          title="ask_model"
          text="ask_model_text"
          checked={settings.askModel}
          onChange={(askModel) => onPreferences({ askModel })}
        />
      )}
    </fieldset>
  )
}

const daysWords = (days: SettingsView['keepDays']) =>
  days === 0 ? t('keep_always') : days === 365 ? t('keep_year') : plural('keep_days', days)

function Retention({ settings, onPreferences }: Pick<Props, 'settings' | 'onPreferences'>) {
  return (
    <fieldset class="modes" aria-describedby="keep-text">
      <legend>{t('keep_title')}</legend>
      <p id="keep-text" class="quiet">
        {t('keep_text')}
      </p>
      <div class="keep-days">
        {DAYS.map((days) => (
          <label key={days}>
            <input
              type="radio"
              name="keep"
              value={days}
              checked={settings.keepDays === days}
              onChange={() => onPreferences({ keepDays: days })}
            />
            <span>{daysWords(days)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function OffSites({ settings, onTurnOn }: Pick<Props, 'settings' | 'onTurnOn'>) {
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

/** When pages are read, how their comments are shown, how long they are kept, and where never anything is read. */
export function Settings(props: Props) {
  return (
    <section aria-labelledby="settings">
      <h2 id="settings" tabIndex={-1}>
        {t('settings')}
      </h2>
      <Modes {...props} />
      <CommentSettings {...props} />
      <Retention {...props} />
      <OffSites {...props} />
    </section>
  )
}
