import type { HeardView } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { whyUnheard } from '../../parts/speakers'
import { Note } from '../../ui/Note'
import { t } from '../../ui/text'
import { countStatements, type Kind, only } from '../kinds'
import { SpeakerList } from '../reading/SpeakerList'
import { Speaker } from './Speaker'

/** Of fewer statements a share says nothing. */
const SHARES_FROM = 3

interface Props {
  /** Absent while the article is still being read. */
  readonly heard: HeardView | undefined
  readonly kind?: Kind | null
  readonly onShow: (target: Target) => void
}

/** Everybody who speaks in the article; or, plainly, why there is nobody. */
export function Speakers({ heard, kind = null, onShow }: Props) {
  if (!heard) return <p class="quiet waiting">{t('heard_reading')}</p>
  if (heard.state !== 'ready') return <Note>{whyUnheard(heard)}</Note>
  const { speakers } = heard
  const most = Math.max(...speakers.map(({ share }) => share))
  const shares = countStatements(speakers) >= SHARES_FROM ? { most } : {}
  if (speakers.length === 0) return <p class="quiet">{t('heard_none')}</p>
  return (
    <SpeakerList speakers={only(speakers, kind)}>
      {(speaker) => <Speaker key={speaker.id} speaker={speaker} onShow={onShow} {...shares} />}
    </SpeakerList>
  )
}
