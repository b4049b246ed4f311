import type { HeardSpeaker } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { ATTRIBUTIONS } from '../../parts/labels'
import { Bar } from '../../ui/Bar'
import { Tag } from '../../ui/Tag'
import { opening, percent, plural, t } from '../../ui/text'
import { Statement } from '../reading/Statement'
import { VoiceMark } from '../reading/VoiceMark'
import { HeardSaid } from './HeardSaid'

interface Props {
  readonly speaker: HeardSpeaker
  /** The greatest share of any speaker here; absent where the article has too few statements for shares to say much. */
  readonly most?: number
  readonly onShow: (target: Target) => void
}

/** How much the speaker gets to say: statements first, then the share of all words quoted. */
function Part({ speaker: { statements, share }, most }: Pick<Props, 'speaker' | 'most'>) {
  const count = plural('statements_number', statements.length)
  if (most === undefined || share === 0) return <p class="part">{count}</p>
  return (
    <div class="part">
      <Bar count={share} most={most} tone="neither" thin />
      <p>{t('statements_share', [count, percent(share)])}</p>
    </div>
  )
}

/** Whoever speaks in the article, how well the text names them, and all that is attributed to them. */
export function Speaker({ speaker, onShow, ...rest }: Props) {
  const { attribution, name, role, statements } = speaker
  const unclear = attribution === 'unclear'
  const { title, tone } = ATTRIBUTIONS[attribution]
  const reasons = new Set(statements.flatMap(({ anonymity }) => anonymity ?? []))
  return (
    <li class="source">
      <div class="source-head">
        <VoiceMark speaker={speaker.id} />
        <h3 class="words">{unclear || !name ? t('speaker_unclear') : opening(name)}</h3>
        <Tag text={t(title)} tone={tone} />
      </div>
      {unclear ? <p class="role">{t('unclear_text')}</p> : role && <p class="role words">{role}</p>}
      {[...reasons].map((reason) => (
        <p key={reason} class="role words">
          {t('anonymity', [reason])}
        </p>
      ))}
      <Part speaker={speaker} {...rest} />
      <ul class="statements">
        {statements.map((statement) => (
          <Statement key={statement.id} id={statement.id}>
            <HeardSaid statement={statement} onShow={onShow} />
          </Statement>
        ))}
      </ul>
    </li>
  )
}
