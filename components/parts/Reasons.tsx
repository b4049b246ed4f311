import { reasonText } from '@/lib/match/reason-text'
import type { Reason } from '@/lib/match/types'
import { type Key, language, t } from '../ui/text'

/** Why a page was matched, one reason a line. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => {
        const { key, values } = reasonText(reason, language())
        const text = t(key as Key, values)
        return (
          <li key={text} class="words">
            {text}
          </li>
        )
      })}
    </ul>
  )
}
