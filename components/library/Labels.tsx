import type { LibraryCorrection } from '@/lib/messages/library-views'
import { STANCES } from '../parts/labels'
import { Button } from '../ui/Button'
import { Paged } from '../ui/Paged'
import { Tag } from '../ui/Tag'
import { date, t } from '../ui/text'
import { Heading } from './Heading'

interface Props {
  readonly corrections: readonly LibraryCorrection[]
  readonly arrived: boolean
  readonly onTakeBack: (key: string) => void
}

interface RowProps {
  readonly correction: LibraryCorrection
  readonly onTakeBack: Props['onTakeBack']
}

function Row({ correction, onTakeBack }: RowProps) {
  const { key, value, said, page, storyTitle, made } = correction
  const label = value === 'wrong' ? ({ title: 'not_this_story', tone: 'neither' } as const) : STANCES[value]
  const about = said ? t('words_quoted', [said]) : page
  return (
    <li class="entry">
      <div>
        <p class="entry-title words">
          <Tag text={t(label.title)} tone={label.tone} /> <span class="words">{about}</span>
        </p>
        {said && <p class="page-meta words">{page}</p>}
        <p class="page-meta words">{t('label_meta', [date(made), storyTitle])}</p>
      </div>
      <Button label={t('label_undo', [about])} onClick={() => onTakeBack(key)}>
        {t('correction_undo')}
      </Button>
    </li>
  )
}

/** What the reader has corrected, and the way back from each. */
export function Labels({ corrections, arrived, onTakeBack }: Props) {
  return (
    <section class="narrow" aria-labelledby="labels">
      <Heading id="labels" title={t('labels')} arrived={arrived} />
      <p class="quiet">{t(corrections.length === 0 ? 'labels_none' : 'labels_text')}</p>
      <Paged items={corrections} class="entries">
        {(correction) => <Row key={correction.key} correction={correction} onTakeBack={onTakeBack} />}
      </Paged>
    </section>
  )
}
