import { number, plural, t } from '../../ui/text'
import { countOf, countStatements, KINDS, type Kind, type KindRow, known, type Speaking } from '../kinds'

interface Props {
  /** Those that speak on this page. */
  readonly sources: readonly Speaking[]
  readonly onPick: (kind: Kind) => void
}

interface FigureProps extends Pick<Props, 'onPick'> {
  readonly row: KindRow
  readonly count: number
}

function Figure({ row: { kind, label, sentence }, count, onPick }: FigureProps) {
  return (
    <li>
      <button
        type="button"
        aria-disabled={count === 0 || undefined}
        aria-label={t('figure', [number(count), plural(label, count), plural(sentence, count)])}
        onClick={() => count > 0 && onPick(kind)}
      >
        <b>{number(count)}</b> <span>{plural(label, count)}</span>
      </button>
    </li>
  )
}

/** Speakers and statements stand apart: the figures of each say how many of its own sum they are. */
const GROUPS = [
  { counts: 'speakers', title: (sources: Props['sources']) => plural('sources_count', known(sources).length) },
  { counts: 'statements', title: (sources: Props['sources']) => plural('statements_number', countStatements(sources)) },
] as const

/** Who is speaking on this page, in numbers; each leads to the statements behind it. What is second-hand only if any is. */
export function Figures({ sources, onPick }: Props) {
  const rows = KINDS.map((row) => ({ row, count: countOf(row, sources) }))
  const shown = rows.filter(({ row, count }) => count > 0 || row.kind !== 'second-hand')
  return (
    <div class="figures">
      {GROUPS.map(({ counts, title }) => (
        <div class="figure-group" key={counts}>
          <p class="kicker">{title(sources)}</p>
          <ul class="figure-row">
            {shown
              .filter(({ row }) => row.counts === counts)
              .map(({ row, count }) => (
                <Figure key={row.kind} row={row} count={count} onPick={onPick} />
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
