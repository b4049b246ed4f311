import { useMemo, useState } from 'preact/hooks'
import type { LibraryPage, LibraryStory } from '@/lib/messages/views'
import { HelpLink } from '../../parts/HelpLink'
import { Confirm } from '../../ui/Confirm'
import { number, plural, t } from '../../ui/text'
import { Heading } from '../Heading'
import { Filters } from './Filters'
import { type Filter, filterPages, NO_FILTER } from './filter'
import { PageEntry } from './PageEntry'
import { Windowed } from './Windowed'

interface Props {
  readonly pages: readonly LibraryPage[]
  readonly stories: readonly LibraryStory[]
  readonly arrived: boolean
  readonly onDelete: (urls: readonly string[]) => void
}

/** Forgets what the list shows: a site, a story or a time, by its filter. */
function DeleteShown({
  shown,
  onDelete,
}: {
  readonly shown: readonly LibraryPage[]
  readonly onDelete: Props['onDelete']
}) {
  const labels = shown.reduce((sum, { corrections }) => sum + corrections, 0)
  return (
    <Confirm
      ask={plural('delete_shown', shown.length)}
      question={plural('delete_shown_question', shown.length, [plural('corrections', labels)])}
      yes={t('delete_yes')}
      onYes={() => onDelete(shown.map(({ url }) => url))}
    />
  )
}

/** The pages that were recognised, newest first as they come. */
export function Pages({ pages, stories, arrived, onDelete }: Props) {
  const [filter, setFilter] = useState<Filter>(NO_FILTER)
  const shown = useMemo(() => filterPages(pages, filter, Date.now()), [pages, filter])
  return (
    <section aria-labelledby="pages">
      <Heading id="pages" title={t('pages')} arrived={arrived} />
      {pages.length === 0 ? (
        <div class="quiet">
          <p>{t('pages_none')}</p>
          <HelpLink topic="no-match" />
        </div>
      ) : (
        <div class="listed">
          <Filters pages={pages} stories={stories} filter={filter} onFilter={setFilter} />
          <div>
            <div class="list-head">
              <p role="status">{plural('pages_shown', shown.length, [number(pages.length)])}</p>
              {shown.length > 0 && <DeleteShown shown={shown} onDelete={onDelete} />}
            </div>
            <Windowed items={shown} class="entries">
              {(page, at) => (
                <PageEntry
                  key={page.url}
                  page={page}
                  place={at + 1}
                  of={shown.length}
                  several={stories.length > 1}
                  onDelete={(url) => onDelete([url])}
                />
              )}
            </Windowed>
          </div>
        </div>
      )}
    </section>
  )
}
