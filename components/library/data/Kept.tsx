import type { KeptCounts } from '@/lib/messages/library-views'
import { number, size, t } from '../../ui/text'

interface Props {
  readonly kept: KeptCounts
  readonly bytes: number | undefined
}

/** What is kept on this machine, in numbers. */
export function Kept({ kept, bytes }: Props) {
  const rows = [
    [t('kept_pages'), number(kept.pages)],
    [t('kept_comments'), number(kept.comments)],
    [t('kept_labels'), number(kept.corrections)],
    ...(bytes === undefined ? [] : [[t('kept_size'), size(bytes)]]),
  ]
  return (
    <section aria-labelledby="kept">
      <h3 id="kept">{t('kept')}</h3>
      <p>{t('data_text')}</p>
      <dl class="kept">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
