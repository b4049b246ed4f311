import type { SampleView } from '@/lib/messages/views'
import { ATTRIBUTIONS } from '../parts/labels'
import { Tag } from '../ui/Tag'
import { opening, t } from '../ui/text'

interface Props {
  readonly samples: readonly SampleView[]
  /** Of the words; BCP 47. */
  readonly language: string
}

function Sample({ sample, language }: { readonly sample: SampleView; readonly language: string }) {
  const { title, tone } = ATTRIBUTIONS[sample.attribution]
  return (
    <li class="sample">
      <blockquote class="words" lang={language}>
        {t('words_quoted', [sample.text])}
      </blockquote>
      <p class="sample-who">
        <b class="words">{sample.speaker ? opening(sample.speaker) : t('speaker_unclear')}</b>
        <Tag text={t(title)} tone={tone} />
        {sample.via && <Tag text={t('via', [sample.via])} />}
      </p>
      <p class="sample-evidence words">{t('evidence', [sample.evidence])}</p>
    </li>
  )
}

/** A few statements of a real text, each with who says it and how the text shows that. */
export function Samples({ samples, language }: Props) {
  return (
    <figure class="samples">
      <figcaption>{t('welcome_sample')}</figcaption>
      <ul>
        {samples.map((sample) => (
          <Sample key={sample.text} {...{ sample, language }} />
        ))}
      </ul>
    </figure>
  )
}
