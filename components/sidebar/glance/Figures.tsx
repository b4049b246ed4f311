import { number, plural, t } from '../../ui/text'
import { countOf, KINDS, type Kind, known, type Speaking } from '../kinds'

interface Props {
  /** Those that speak on this page. */
  readonly sources: readonly Speaking[]
  readonly onPick: (kind: Kind) => void
}

/** Who is speaking on this page, in numbers; each leads to the statements behind it. What is second-hand only if any is. */
export function Figures({ sources, onPick }: Props) {
  const rows = KINDS.map((row) => ({ ...row, count: countOf(row, sources) }))
  return (
    <div class="figures">
      <p class="kicker">{plural('sources_count', known(sources).length)}</p>
      <ul class="figure-row">
        {rows
          .filter(({ kind, count }) => count > 0 || kind !== 'second-hand')
          .map(({ kind, count, label, sentence }) => (
            <li key={kind}>
              <button
                type="button"
                aria-disabled={count === 0 || undefined}
                aria-label={t('figure', [number(count), plural(label, count), plural(sentence, count)])}
                onClick={() => count > 0 && onPick(kind)}
              >
                <b>{number(count)}</b> <span>{plural(label, count)}</span>
              </button>
            </li>
          ))}
      </ul>
    </div>
  )
}
