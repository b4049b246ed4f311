import type { LibraryPage } from '@/lib/messages/views'
import { Confirm } from '../../ui/Confirm'
import { date, plural, t } from '../../ui/text'
import { STATES } from '../page/states'
import { WebLink } from '../page/WebLink'
import { hrefOf } from '../route'

interface Props {
  readonly page: LibraryPage
  /** Its place in the list, from 1, and the list's length. */
  readonly place: number
  readonly of: number
  /** There are several stories, so that it matters which one the page is about. */
  readonly several: boolean
  readonly onDelete: (url: string) => void
}

/** A page in the list. */
export function PageEntry({ page, place, of, several, onDelete }: Props) {
  const { url, title, site, seen, state, storyTitle, corrections } = page
  const name = title || url
  return (
    <li class="entry" aria-posinset={place} aria-setsize={of}>
      <div>
        <h3 class="entry-title words">
          <WebLink url={url}>{name}</WebLink>
        </h3>
        <p class="page-meta words">
          {t('page_meta', [site, date(seen), t(STATES[state])])}
          {corrections > 0 && ` · ${plural('corrections', corrections)}`}
        </p>
        {several && storyTitle && <p class="page-meta words">{t('page_story', [storyTitle])}</p>}
      </div>
      <div class="buttons">
        <a class="button" href={hrefOf({ view: 'page', url })} aria-label={t('page_report_label', [name])}>
          {t('page_report')}
        </a>
        <Confirm
          ask={t('delete')}
          label={t('delete_page_label', [name])}
          question={t('delete_page_question')}
          yes={t('delete_yes')}
          onYes={() => onDelete(url)}
        />
      </div>
    </li>
  )
}
