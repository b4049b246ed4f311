import type { LibraryPageView } from '@/lib/messages/library-views'
import { Reasons } from '../../parts/Reasons'
import { Button } from '../../ui/Button'
import { Confirm } from '../../ui/Confirm'
import { date, t } from '../../ui/text'
import type { LibraryActions } from '../actions'
import { fileName } from '../file-name'
import { Heading } from '../Heading'
import { hrefOf } from '../route'
import { annotationsText } from './annotated'
import { Quoted } from './Quoted'
import { Sides } from './Sides'
import { STATES } from './states'
import { WebLink } from './WebLink'

interface Props {
  readonly view: LibraryPageView
  readonly arrived: boolean
  readonly actions: Pick<LibraryActions, 'save' | 'print' | 'deletePages'>
}

const newId = () => `urn:uuid:${crypto.randomUUID()}`

function Buttons({ view, actions }: Omit<Props, 'arrived'>) {
  const { page, quoted = [] } = view
  const saveAnnotations = () =>
    actions.save(`${fileName(page.title)}.jsonld`, 'application/ld+json', annotationsText(view, newId))
  return (
    <div class="buttons unprinted">
      <Button onClick={actions.print}>{t('report_print')}</Button>
      {quoted.length > 0 && <Button onClick={saveAnnotations}>{t('report_annotations')}</Button>}
      <Confirm
        ask={t('delete')}
        label={t('delete_page_label', [page.title || page.url])}
        question={t('delete_page_question')}
        yes={t('delete_yes')}
        onYes={() => actions.deletePages([page.url])}
      />
    </div>
  )
}

/** All that is kept of a page, without pictures, ready to be printed. */
export function PageReport({ view, arrived, actions }: Props) {
  const { page, proposition, reasons, quoted, comments, counts } = view
  return (
    <article class="opened report-page" aria-labelledby="page">
      <p class="unprinted">
        <a href={hrefOf({ view: 'pages' })}>{t('back_pages')}</a>
      </p>
      <Heading id="page" title={page.title || page.url} arrived={arrived} />
      <p class="page-meta words">{t('page_meta', [page.site, date(page.seen), t(STATES[page.state])])}</p>
      <p class="address words">
        <WebLink url={page.url}>{page.url}</WebLink>
      </p>
      {page.storyTitle && <p class="words">{t('page_story', [page.storyTitle])}</p>}
      {proposition && <p class="proposition words">{t('question_form', [proposition])}</p>}
      <Buttons view={view} actions={actions} />
      <div class="columns even">
        <div>
          <section aria-labelledby="reasons">
            <h3 id="reasons">{t('report_reasons')}</h3>
            <Reasons reasons={reasons} />
          </section>
          <Quoted quoted={quoted} />
        </div>
        <Sides comments={comments} {...(counts && { counts })} />
      </div>
    </article>
  )
}
