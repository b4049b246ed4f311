import type { Compared } from '@/lib/messages/views'
import { number, plural, t } from '../../ui/text'
import { COMPARED, type ComparedKind, ofKind } from '../compared/kinds'

interface Props {
  readonly compared: readonly Compared[]
  readonly onPick: (kind: ComparedKind) => void
}

/** What this page does with the story's statements, in a line; each count leads to its statements. */
export function BesideStory({ compared, onPick }: Props) {
  const rows = COMPARED.map((row) => ({ ...row, count: ofKind(compared, row.kind).length }))
  return (
    <div class="glance">
      <p class="kicker">{t('section_compared')}</p>
      <ul class="beside">
        {rows
          .filter(({ count }) => count > 0)
          .map(({ kind, label, sentence, count }) => (
            <li key={kind}>
              <button
                type="button"
                aria-label={t('figure', [number(count), plural(label, count), plural(sentence, count)])}
                onClick={() => onPick(kind)}
              >
                <b>{number(count)}</b> {plural(label, count)}
              </button>
            </li>
          ))}
      </ul>
    </div>
  )
}
