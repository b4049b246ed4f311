import { HelpLink } from '../../parts/HelpLink'
import { whyUnheard } from '../../parts/speakers'
import { quietStatus } from '../../parts/status'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Note } from '../../ui/Note'
import { plural, t } from '../../ui/text'
import { Figures } from '../glance/Figures'
import { fewNames } from '../glance/names'
import { type ArticleSectionProps, goTo } from './section'

type Props = Pick<ArticleSectionProps, 'view' | 'actions'>

function Status({ view, actions }: Props) {
  const { title, text } = quietStatus(view)
  return (
    <div class="status-line">
      <span class="status">{t(view.state === 'rejected' ? 'rejected_title' : 'no_story')}</span>
      <Disclosure look="quiet" title={t('why')} label={t('why_no_story')}>
        {() => (
          <div class="why">
            <p class="words">{view.state === 'rejected' ? text : title}</p>
            <HelpLink topic="no-match" />
          </div>
        )}
      </Disclosure>
      {view.state === 'rejected' && (
        <Button look="link" onClick={() => actions.judge(true)}>
          {t('undo_rejection')}
        </Button>
      )}
    </div>
  )
}

function Named({ view }: Pick<Props, 'view'>) {
  const actors = view.heard?.actors ?? []
  if (actors.length === 0) return null
  return (
    <div class="glance">
      <p class="kicker">{t('named_here')}</p>
      <button type="button" class="glance-row words" onClick={() => goTo('actors')}>
        {fewNames(actors.map(({ name }) => name))}
      </button>
    </div>
  )
}

function Talked({ view: { talk } }: Pick<Props, 'view'>) {
  if (!talk || talk.comments.length === 0) return null
  const people = plural('people', talk.commenters)
  return (
    <div class="glance">
      <p class="kicker">{t('section_comments')}</p>
      <button type="button" class="glance-row" onClick={() => goTo('comments')}>
        {plural('comments_count', talk.comments.length, [people])}
      </button>
    </div>
  )
}

/** The first glance at an article about no known story: who speaks in it, whom it names, how many comment. */
export function Overview({ id, view, actions, onKind }: ArticleSectionProps) {
  const { heard, headline, partial } = view
  return (
    <section class="section story" aria-labelledby={id}>
      <Status view={view} actions={actions} />
      <h1 id={id} class="words" tabIndex={-1}>
        {headline || t('no_headline')}
      </h1>
      {!heard && <p class="quiet waiting">{t('heard_reading')}</p>}
      {heard && heard.state !== 'ready' && <Note>{whyUnheard(heard)}</Note>}
      {heard?.state === 'ready' &&
        (heard.speakers.length > 0 ? (
          <Figures sources={heard.speakers} onPick={onKind} />
        ) : (
          <p class="quiet">{t('heard_none')}</p>
        ))}
      <Named view={view} />
      <Talked view={view} />
      {partial && <Note>{t('partial_note')}</Note>}
    </section>
  )
}
