import { t } from '../ui/text'

/** All that the sidebar shows where our own page script did not put it. */
export function NotOurs() {
  return (
    <main class="not-ours">
      <h1>{t('not_ours')}</h1>
    </main>
  )
}
