import type { CommentsView } from '@/lib/messages/views'
import type { Stance } from '@/lib/story/schema'
import { STANCES } from '../../parts/labels'
import { Bar } from '../../ui/Bar'
import { language, number, t } from '../../ui/text'

interface Props {
  readonly periods: CommentsView['overTime']
  readonly order: readonly Stance[]
}

const DAY = 86_400_000

/** Days where a period lasts that long, else the time of day as well. */
const starts = (periods: Props['periods']) => {
  const [first] = periods
  const days = first !== undefined && first.to - first.from >= DAY
  const style = days
    ? ({ day: 'numeric', month: 'short' } as const)
    : ({ day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const)
  const format = new Intl.DateTimeFormat(language(), style)
  return periods.map(({ from }) => format.format(from))
}

/** How the sides are spread over time: a small bar with its number for each side and stretch of time. */
export function OverTime({ periods, order }: Props) {
  const most = Math.max(...periods.flatMap(({ counts }) => order.map((stance) => counts[stance])))
  const from = starts(periods)
  return (
    <table class="over-time">
      <caption class="quiet">{t('comments_time_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('comments_time_period')}</th>
          {order.map((stance) => (
            <th key={stance} scope="col" class={STANCES[stance].tone}>
              {t(STANCES[stance].title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map(({ from: at, counts }, i) => (
          <tr key={at}>
            <th scope="row">{from[i]}</th>
            {order.map((stance) => (
              <td key={stance}>
                <span>{number(counts[stance])}</span>
                <Bar count={counts[stance]} most={most} tone={STANCES[stance].tone} thin />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
