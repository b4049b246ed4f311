import type { LibraryPage, PageState } from '@/lib/messages/views'
import { Confirm } from '../ui/Confirm'
import { Paged } from '../ui/Paged'
import { date, type Key, plural, t } from '../ui/text'

interface Props {
  readonly pages: readonly LibraryPage[]
  readonly onDelete: (url: string) => void
}

const STATES: Readonly<Record<PageState, Key>> = {
  match: 'state_match',
  related: 'state_related',
  'no-match': 'state_no_match',
  rejected: 'state_rejected',
  'not-article': 'state_not_article',
  off: 'state_off',
  waiting: 'state_waiting',
  unreachable: 'state_unreachable',
}

/** Only what a page can be reached by: a stored address of another kind is shown as words. */
const isWebAddress = (url: string) => /^https?:\/\//i.test(url)

function Page({ page, onDelete }: { readonly page: LibraryPage; readonly onDelete: Props['onDelete'] }) {
  const { url, title, site, seen, state, storyTitle, corrections } = page
  const name = title || url
  return (
    <li class="page">
      <div>
        <h3 class="words">
          {isWebAddress(url) ? (
            <a href={url} target="_blank" rel="noreferrer noopener">
              {name}
            </a>
          ) : (
            name
          )}
        </h3>
        <p class="page-meta words">
          {t('page_meta', [site, date(seen), t(STATES[state])])}
          {corrections > 0 && ` · ${plural('corrections', corrections)}`}
        </p>
        {storyTitle && <p class="page-story words">{t('page_story', [storyTitle])}</p>}
      </div>
      <Confirm
        ask={t('delete')}
        label={t('delete_page_label', [name])}
        question={t('delete_page_question')}
        yes={t('delete_yes')}
        onYes={() => onDelete(url)}
      />
    </li>
  )
}

/** The pages that were recognised, newest first as they come. */
export function Pages({ pages, onDelete }: Props) {
  return (
    <section aria-labelledby="pages">
      <h2 id="pages" tabIndex={-1}>
        {t('pages')}
      </h2>
      {pages.length === 0 && <p class="quiet">{t('pages_none')}</p>}
      <Paged items={pages} class="pages">
        {(page) => <Page key={page.url} page={page} onDelete={onDelete} />}
      </Paged>
    </section>
  )
}
