import type { LibraryView } from '@/lib/messages/views'
import { Confirm } from '../../ui/Confirm'
import { plural, t } from '../../ui/text'
import type { LibraryActions } from '../actions'
import { Heading } from '../Heading'
import type { ImportState } from '../import-state'
import { Export } from './Export'
import { Import } from './Import'
import { Kept } from './Kept'

interface Props {
  readonly view: LibraryView
  readonly importing: ImportState
  readonly arrived: boolean
  readonly actions: LibraryActions
}

/** What is kept on this machine, and the ways to take it along, to bring it back and to be rid of it. */
export function Data({ view, importing, arrived, actions }: Props) {
  const { pages, comments, corrections } = view.kept
  const what = [plural('pages_count', pages), plural('comments_number', comments), plural('corrections', corrections)]
  return (
    <section aria-labelledby="data">
      <Heading id="data" title={t('data')} arrived={arrived} />
      <div class="columns even">
        <div>
          <Kept kept={view.kept} bytes={view.bytes} />
          <Export onExport={actions.exportAll} />
        </div>
        <div>
          <Import state={importing} actions={actions} />
          <section aria-labelledby="delete-all">
            <h3 id="delete-all">{t('delete_all_title')}</h3>
            <p>{t('delete_all_text')}</p>
            <Confirm
              ask={t('delete_all')}
              question={t('delete_all_question', what)}
              yes={t('delete_all_yes')}
              onYes={actions.deleteAll}
            />
          </section>
        </div>
      </div>
    </section>
  )
}
