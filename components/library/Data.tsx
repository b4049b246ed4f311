import { Confirm } from '../ui/Confirm'
import { size, t } from '../ui/text'

interface Props {
  readonly bytes: number | undefined
  readonly onDeleteAll: () => void
}

/** What is kept on this machine, and the way to be rid of it. */
export function Data({ bytes, onDeleteAll }: Props) {
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('data')}</h2>
      <p>{t('data_text')}</p>
      {bytes !== undefined && <p class="quiet">{t('data_size', [size(bytes)])}</p>}
      <div class="delete-all">
        <Confirm
          ask={t('delete_all')}
          question={t('delete_all_question')}
          yes={t('delete_all_yes')}
          onYes={onDeleteAll}
        />
      </div>
    </section>
  )
}
