import type { HeardView } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { speakersSum, whyUnheard } from '../../parts/speakers'
import { Note } from '../../ui/Note'
import { Paged } from '../../ui/Paged'
import { t } from '../../ui/text'
import { countStatements, type Kind, only } from '../kinds'
import { Speaker } from './Speaker'

/** Of fewer statements a share says nothing. */
const SHARES_FROM = 3

interface Props {
  /** Absent while the article is still being read. */
  readonly heard: HeardView | undefined
  readonly kind?: Kind | null
  readonly onShow: (target: Target) => void
}

/** Everybody who speaks in the article, with a line that sums up; or, plainly, why there is nobody. */
export function Speakers({ heard, kind = null, onShow }: Props) {
  if (!heard) return <p class="quiet waiting">{t('heard_reading')}</p>
  if (heard.state !== 'ready') return <Note>{whyUnheard(heard)}</Note>
  const speakers = heard.speakers
  const most = Math.max(...speakers.map(({ share }) => share))
  const shares = countStatements(speakers) >= SHARES_FROM ? { most } : {}
  return speakers.length === 0 ? (
    <p class="quiet">{t('heard_none')}</p>
  ) : (
    <>
      {!kind && <p class="sum">{speakersSum(heard)}</p>}
      <Paged items={only(speakers, kind)} class="sources">
        {(speaker) => <Speaker key={speaker.id} speaker={speaker} onShow={onShow} {...shares} />}
      </Paged>
    </>
  )
}
