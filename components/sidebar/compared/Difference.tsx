import type { DifferencePart } from '@/lib/messages/views'
import { t } from '../../ui/text'

/** Told apart by a line through or under the words, by colour, and for who listens by what is read before and after. */
function Changed({ text, in: where }: DifferencePart) {
  const Mark = where === 'story' ? 'del' : 'ins'
  return (
    <Mark>
      <span class="unseen">{t(where === 'story' ? 'difference_story' : 'difference_page')} </span>
      {text}
      <span class="unseen"> {t('difference_end')}</span>
    </Mark>
  )
}

/** Two wordings in one: what the page left out struck through, what it put in underlined. */
export function Difference({ parts }: { readonly parts: readonly DifferencePart[] }) {
  let at = 0
  return (
    <>
      {parts.map((part) => {
        const text = part.text.trimEnd()
        const key = `${part.in}-${at}`
        at += part.text.length
        return (
          <span key={key}>
            {part.in === 'both' ? text : <Changed {...part} text={text} />}
            {part.text.slice(text.length)}
          </span>
        )
      })}
    </>
  )
}
