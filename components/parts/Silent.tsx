import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Report } from '../ui/Report'
import { t } from '../ui/text'
import { HelpLink } from './HelpLink'

/** The background does not answer. */
export function Silent({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <EmptyState title={t('silent_title')} text={t('silent_text')}>
      <Button onClick={onRetry}>{t('try_again')}</Button>
      <HelpLink topic="silent" />
      <Report failure="silent" />
    </EmptyState>
  )
}
