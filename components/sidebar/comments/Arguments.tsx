import type { ArgumentView } from '@/lib/messages/views'
import { Button } from '../../ui/Button'
import { plural, t } from '../../ui/text'

interface Props {
  readonly used: readonly ArgumentView[]
  readonly picked: ArgumentView | undefined
  readonly onPick: (argument: ArgumentView | undefined) => void
}

/** The arguments of a side, those of most commenters first; each leaves only its comments in the list below. */
export function Arguments({ used, picked, onPick }: Props) {
  if (used.length === 0) return null
  return (
    <div class="arguments">
      <h3 class="label">{t('arguments_title')}</h3>
      <ul class="words">
        {used.map((argument) => (
          <li key={argument.text}>
            <Button
              look="link"
              pressed={picked?.text === argument.text}
              onClick={() => onPick(picked?.text === argument.text ? undefined : argument)}
            >
              {plural('argument_pick', argument.comments, [argument.text])}
            </Button>
          </li>
        ))}
      </ul>
      {picked && (
        <Button look="link" onClick={() => onPick(undefined)}>
          {t('argument_all')}
        </Button>
      )}
    </div>
  )
}
