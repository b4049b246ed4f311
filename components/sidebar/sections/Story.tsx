import { Reasons } from '../../parts/Reasons'
import { matchStatus } from '../../parts/status'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Note } from '../../ui/Note'
import { languageName, t } from '../../ui/text'
import { BesideStory } from '../glance/BesideStory'
import { CommentsLine } from '../glance/CommentsLine'
import { Figures } from '../glance/Figures'
import { Sides } from '../glance/Sides'
import { countStatements } from '../kinds'
import type { SectionProps } from './section'

function Head({ id, match, story, actions }: Pick<SectionProps, 'id' | 'match' | 'story' | 'actions'>) {
  return (
    <>
      <div class="status-line">
        <span class="status">{matchStatus(match)}</span>
        <Disclosure look="quiet" title={t('why')} label={t('why_match')}>
          {() => (
            <div class="why">
              <Reasons reasons={match.reasons} />
              <Button look="link" onClick={() => actions.judge(false)}>
                {t('not_this_story')}
              </Button>
            </div>
          )}
        </Disclosure>
      </div>
      <h1 id={id} class="words" tabIndex={-1}>
        {story.title}
      </h1>
      <p class="proposition words">{t('question_form', [story.proposition])}</p>
    </>
  )
}

/** The answer in five seconds: which story, how sure, who speaks, who stands where, how the comments lean. */
export function Story({ id, view, match, story, actions, onKind, onCompared }: SectionProps) {
  const { languages, compared } = story
  const heard = view.heard?.state === 'ready' ? view.heard : undefined
  const uncounted = languages && !heard && countStatements(story.sources) === 0
  return (
    <section class="section story" aria-labelledby={id}>
      <Head {...{ id, match, story, actions }} />
      {uncounted ? (
        <Note>{t('figures_other_language', [languageName(languages.page), languageName(languages.story)])}</Note>
      ) : (
        <Figures sources={heard?.speakers ?? story.sources} onPick={onKind} />
      )}
      <Sides actors={story.actors} />
      <CommentsLine comments={story.comments} />
      {compared && compared.length > 0 && <BesideStory compared={compared} onPick={onCompared} />}
      {view.partial && <Note>{t('partial_note')}</Note>}
      <Disclosure title={t('about_story')}>
        {() => (
          <>
            <p class="summary words">{story.summary}</p>
            {story.notes.map((note) => (
              <Note key={note} title={t('editors_note')}>
                {note}
              </Note>
            ))}
          </>
        )}
      </Disclosure>
    </section>
  )
}
