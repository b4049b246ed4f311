import type { SourceView, StoryView } from '@/lib/messages/views'
import { Disclosure } from '../../ui/Disclosure'
import { Note } from '../../ui/Note'
import { languageName, number, plural, t } from '../../ui/text'
import { Speakers } from '../heard/Speakers'
import { KindOnly } from '../KindOnly'
import { countStatements, only } from '../kinds'
import { ReadingBar } from '../reading/ReadingBar'
import { SpeakerList } from '../reading/SpeakerList'
import { Source } from '../Source'
import { SectionFrame, type SectionProps } from './section'

/** What the story has and this page has not; of a page in another language nobody can say that. */
function absentWords({ languages }: StoryView, absent: number): string {
  if (!languages) return plural('sources_absent', absent)
  return plural('sources_other_text', absent, [languageName(languages.story)])
}

/** How many statements the story has, and of a page in its language how many of them are here. */
function countWords({ languages }: StoryView, here: number, absent: number): string {
  const all = here + absent
  return languages ? plural('statements_number', all) : plural('statements_here', all, [number(here)])
}

/** The story's own statements, for a page that was not or cannot be read for who speaks in it. */
function OfStory({ story, actions, kind }: Pick<SectionProps, 'story' | 'actions' | 'kind'>) {
  const { languages, sources, absent, compared } = story
  const rows = (those: readonly SourceView[]) => (
    <SpeakerList speakers={those}>
      {(source) => <Source key={source.id} source={source} onShow={actions.show} />}
    </SpeakerList>
  )
  return (
    <>
      {languages && (
        <Note>{t('sources_other_language', [languageName(languages.page), languageName(languages.story)])}</Note>
      )}
      {sources.length === 0 && !languages && <p class="quiet">{t('sources_none')}</p>}
      {rows(only(sources, kind))}
      {absent.length > 0 && !compared && (
        <Disclosure title={absentWords(story, countStatements(absent))}>
          {() => (
            <>
              {!languages && <p class="quiet">{t('sources_absent_text')}</p>}
              {rows(absent)}
            </>
          )}
        </Disclosure>
      )}
    </>
  )
}

/** Every statement by its speaker: those of the whole article where it was read for them, else the story's. */
export function Sources({ id, view, story, actions, kind, onKind }: SectionProps) {
  const { heard } = view
  const ready = heard?.state === 'ready'
  const speakers = ready ? heard.speakers : story.sources
  const here = countStatements(speakers)
  const aside = ready ? plural('statements_number', here) : countWords(story, here, countStatements(story.absent))
  return (
    <SectionFrame id={id} title={t('section_sources')} aside={aside}>
      <ReadingBar within={id} />
      <KindOnly kind={kind} speakers={speakers} onAll={() => onKind(null)} />
      {heard && <Speakers heard={heard} kind={kind} onShow={actions.show} />}
      {!ready && <OfStory story={story} actions={actions} kind={kind} />}
    </SectionFrame>
  )
}
