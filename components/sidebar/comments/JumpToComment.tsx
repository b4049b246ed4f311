import { useContext } from 'preact/hooks'
import type { Target } from '@/lib/text/article'
import { Icon } from '../../ui/Icon'
import { t } from '../../ui/text'
import { Shown, sameTarget } from '../shown'

interface Props {
  readonly comment: { readonly id: string; readonly author: string }
  readonly onShow: (target: Target) => void
}

/** Leads to a comment in the page, and says whether it is the one that the page shows now. */
export function JumpToComment({ comment: { id, author }, onShow }: Props) {
  const target = { comment: id }
  return (
    <button
      type="button"
      class="button link jump"
      aria-label={t('jump_comment_label', [author])}
      aria-current={sameTarget(target, useContext(Shown)) || undefined}
      onClick={() => onShow(target)}
    >
      {t('jump_comment')} <Icon name="jump" />
    </button>
  )
}
