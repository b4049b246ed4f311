import { type Key, number, plural, t } from '../ui/text'
import { countOf, KINDS, type Kind, type Speaking } from './kinds'

interface Props {
  readonly title: Key
  /** Those that speak on this page. */
  readonly sources: readonly Speaking[]
  readonly onPick: (kind: Kind) => void
}

/** Who is speaking on this page, in numbers; each leads to the statements behind it. */
export function Figures({ title, sources, onPick }: Props) {
  return (
    <div class="figures">
      <p class="kicker">{t(title)}</p>
      <ul class="figure-row">
        {KINDS.map((row) => {
          const count = countOf(row, sources)
          return (
            <li key={row.kind}>
              <button
                type="button"
                aria-disabled={count === 0 || undefined}
                aria-label={t('figure', [number(count), plural(row.label, count), plural(row.sentence, count)])}
                onClick={() => count > 0 && onPick(row.kind)}
              >
                <b>{number(count)}</b> <span>{plural(row.label, count)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
