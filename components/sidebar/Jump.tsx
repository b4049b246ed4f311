import { useContext } from 'preact/hooks'
import type { PassageTarget, Target } from '@/lib/text/article'
import { Icon } from '../ui/Icon'
import { number, t } from '../ui/text'
import { Shown, sameTarget } from './shown'

interface Props {
  readonly target: PassageTarget
  readonly onShow: (target: Target) => void
}

/** Leads to a passage in the page, and says whether it is the one that the page shows now. */
export function Jump({ target, onShow }: Props) {
  const current = sameTarget(target, useContext(Shown))
  const paragraph = number(target.passage.paragraph + 1)
  return (
    <button
      type="button"
      class="button link jump"
      aria-label={t('jump_label', [paragraph])}
      aria-current={current || undefined}
      onClick={() => onShow(target)}
    >
      {t('jump', [paragraph])} <Icon name="jump" />
    </button>
  )
}
