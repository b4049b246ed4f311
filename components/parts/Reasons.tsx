import { reasonText } from '@/lib/match/reason-text'
import type { Reason } from '@/lib/match/types'
import { type Key, language, t } from '../ui/text'

/** Stretches beyond these are no help to a reader. */
const MAX_STRETCHES = 3

function reasonWords(reason: Reason): string {
  const { key, values } = reasonText(reason, language())
  const text = t(key as Key, values)
  if (reason.kind !== 'verbatim' || !reason.stretches?.length) return text
  const stretches = reason.stretches.slice(0, MAX_STRETCHES).map((words) => t('stretch', [words]))
  return t('reason_verbatim_stretches', [text, stretches.join(', ')])
}

/** Why a page was matched, one reason a line. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => {
        const text = reasonWords(reason)
        return (
          <li key={text} class="words">
            {text}
          </li>
        )
      })}
    </ul>
  )
}
