import { Reasons } from '../../parts/Reasons'
import { matchStatus } from '../../parts/status'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Note } from '../../ui/Note'
import { languageName, plural, t } from '../../ui/text'
import { Tally } from '../compared/Tally'
import { Figures } from '../Figures'
import { countStatements } from '../kinds'
import { Sides } from '../Sides'
import type { SectionProps } from './section'

/** The story that the page is about, how sure that is, and the first glance at who speaks and who stands where. */
export function Story({ id, view, match, story, actions, onKind, onCompared }: SectionProps) {
  const { languages, compared } = story
  const heard = view.heard?.state === 'ready' ? view.heard : undefined
  const uncounted = languages && !heard && countStatements(story.sources) === 0
  return (
    <section class="section story" aria-labelledby={id}>
      <div class="status-line">
        <span class="status">{matchStatus(match)}</span>
        <Disclosure look="quiet" title={t('why')} label={t('why_match')}>
          {() => (
            <div class="why">
              <Reasons reasons={match.reasons} />
            </div>
          )}
        </Disclosure>
        <Button look="link" onClick={() => actions.judge(false)}>
          {t('not_this_story')}
        </Button>
      </div>
      <h1 id={id} class="words" tabIndex={-1}>
        {story.title}
      </h1>
      <p class="summary words">{story.summary}</p>
      <div class="question">
        <p class="kicker">{t('question')}</p>
        <p class="proposition words">{t('question_form', [story.proposition])}</p>
        <Sides actors={story.actors} />
      </div>
      {uncounted ? (
        <Note>{t('figures_other_language', [languageName(languages.page), languageName(languages.story)])}</Note>
      ) : (
        <Figures
          title={heard ? 'figures_title_page' : 'figures_title'}
          sources={heard?.speakers ?? story.sources}
          onPick={onKind}
        />
      )}
      {compared && compared.length > 0 && (
        <div class="glance">
          <p class="kicker">{t('section_compared')}</p>
          <Tally compared={compared} onPick={onCompared} />
        </div>
      )}
      {view.partial && <Note>{t('partial_note')}</Note>}
      {story.notes.length > 0 && (
        <Disclosure title={plural('editors_notes', story.notes.length)}>
          {() => story.notes.map((note) => <Note key={note}>{note}</Note>)}
        </Disclosure>
      )}
    </section>
  )
}
