import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { t } from '../ui/text'

/** The background does not answer. */
export function Silent({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <EmptyState title={t('silent_title')} text={t('silent_text')}>
      <Button onClick={onRetry}>{t('try_again')}</Button>
    </EmptyState>
  )
}
