import type { SourceView } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { ATTRIBUTIONS } from '../parts/labels'
import { Tag } from '../ui/Tag'
import { opening, t } from '../ui/text'
import { Statement } from './reading/Statement'
import { VoiceMark } from './reading/VoiceMark'
import { Said } from './Said'

interface Props {
  readonly source: SourceView
  readonly onShow: (target: Target) => void
}

/** A speaker, how well the text names it, and all that is attributed to it. */
export function Source({ source, onShow }: Props) {
  const unclear = source.attribution === 'unclear'
  const { title, tone } = ATTRIBUTIONS[source.attribution]
  const role = unclear ? t('text_says_only', [source.name || (source.statements[0]?.evidence ?? '')]) : source.role
  return (
    <li class="source">
      <div class="source-head">
        <VoiceMark speaker={source.id} />
        <h3 class="words">{unclear ? t('speaker_unclear') : opening(source.name)}</h3>
        <Tag text={t(title)} tone={tone} />
      </div>
      {role && <p class="role words">{role}</p>}
      <ul class="statements">
        {source.statements.map((statement) => (
          <Statement key={statement.id} id={statement.id}>
            <Said statement={statement} onShow={onShow} />
          </Statement>
        ))}
      </ul>
    </li>
  )
}
