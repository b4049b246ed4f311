import { useState } from 'preact/hooks'
import { Button } from '../../ui/Button'
import { t } from '../../ui/text'

/** Everything as one file. Commenters' names leave only where the reader says so. */
export function Export({ onExport }: { readonly onExport: (names: boolean) => void }) {
  const [names, setNames] = useState(false)
  return (
    <section aria-labelledby="export">
      <h3 id="export">{t('export')}</h3>
      <p>{t('export_text')}</p>
      <label class="check">
        <input type="checkbox" checked={names} onChange={({ currentTarget }) => setNames(currentTarget.checked)} />
        <span>
          {t('export_names')} <span class="quiet">{t('export_names_text')}</span>
        </span>
      </label>
      <Button onClick={() => onExport(names)}>{t('export_do')}</Button>
    </section>
  )
}
