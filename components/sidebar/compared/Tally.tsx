import type { Compared } from '@/lib/messages/views'
import { number, plural, t } from '../../ui/text'
import { COMPARED, type ComparedKind, ofKind } from './kinds'
import { Strip } from './Strip'

interface Props {
  readonly compared: readonly Compared[]
  /** The kind singled out; left out where the figures lead to their statements elsewhere. */
  readonly picked?: ComparedKind | null
  readonly onPick: (kind: ComparedKind) => void
}

/** What this page does with the story's statements, in numbers and as a strip; each figure leads to its statements. */
export function Tally({ compared, picked, onPick }: Props) {
  return (
    <div class="tally">
      <Strip compared={compared} />
      <ul class="figure-row">
        {COMPARED.map(({ kind, label, sentence }) => {
          const count = ofKind(compared, kind).length
          return (
            <li key={kind}>
              <button
                type="button"
                class={kind}
                aria-disabled={count === 0 || undefined}
                aria-pressed={picked === undefined ? undefined : picked === kind}
                aria-label={t('figure', [number(count), plural(label, count), plural(sentence, count)])}
                onClick={() => count > 0 && onPick(kind)}
              >
                <b>{number(count)}</b> <span>{plural(label, count)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
