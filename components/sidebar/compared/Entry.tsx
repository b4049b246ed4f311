import type { Compared } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { ATTRIBUTIONS } from '../../parts/labels'
import { Tag } from '../../ui/Tag'
import { opening, t } from '../../ui/text'
import { HeardSaid } from '../heard/HeardSaid'
import { Said } from '../Said'

interface Props {
  readonly compared: Compared
  readonly onShow: (target: Target) => void
}

/** One statement of the comparison: who says it, the words, and the way to them. */
export function Entry({ compared, onShow }: Props) {
  const { attribution } = compared.kind === 'only-here' ? compared.page : compared.story
  const unclear = attribution === 'unclear' || !compared.speaker
  const { title, tone } = ATTRIBUTIONS[attribution]
  return (
    <li class="compared-entry evidence">
      <div class="source-head">
        <h4 class="words">{unclear ? t('speaker_unclear') : opening(compared.speaker)}</h4>
        {!unclear && attribution !== 'named' && <Tag text={t(title)} tone={tone} />}
      </div>
      {compared.kind === 'only-here' ? (
        <HeardSaid statement={compared.page} onShow={onShow} />
      ) : (
        <Said
          statement={compared.story}
          onShow={onShow}
          {...(compared.kind === 'altered' && { difference: compared.difference })}
        />
      )}
    </li>
  )
}
