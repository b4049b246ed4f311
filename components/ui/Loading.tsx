import { t } from './text'

/** Appears by its style sheet only after 150 ms: most answers are there sooner, and a flash disturbs. */
export function Loading() {
  return (
    <p class="loading" role="status">
      {t('loading')}
    </p>
  )
}
