import { Button } from '../ui/Button'
import { t } from '../ui/text'

interface Props {
  /** What is shown alone, in a sentence. */
  readonly sentence: string
  readonly onAll: () => void
}

/** Says that only one kind of statements is shown, and leads back to all. */
export function SingledOut({ sentence, onAll }: Props) {
  return (
    <p class="singled-out">
      <span>{sentence}</span>
      <Button look="link" onClick={onAll}>
        {t('show_all')}
      </Button>
    </p>
  )
}
