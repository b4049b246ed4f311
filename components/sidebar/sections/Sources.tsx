import type { SourceView, StoryView } from '@/lib/messages/views'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Note } from '../../ui/Note'
import { Paged } from '../../ui/Paged'
import { languageName, number, plural, t } from '../../ui/text'
import { countOf, countStatements, KINDS, only } from '../kinds'
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
  return languages ? plural('statements_of_story', all) : plural('statements_here', all, [number(here)])
}

/** Every statement by its speaker; what this page leaves out stands apart. */
export function Sources({ id, story, actions, kind, onKind }: SectionProps) {
  const { languages } = story
  const here = countStatements(story.sources)
  const absent = countStatements(story.absent)
  const rows = (sources: readonly SourceView[]) => (
    <Paged items={sources} class="sources">
      {(source) => <Source key={source.id} source={source} onShow={actions.show} />}
    </Paged>
  )
  const row = KINDS.find((each) => each.kind === kind)
  return (
    <SectionFrame id={id} title={t('section_sources')} aside={countWords(story, here, absent)}>
      {row && (
        <p class="singled-out">
          <span>{plural(row.sentence, countOf(row, story.sources))}</span>
          <Button look="link" onClick={() => onKind(null)}>
            {t('show_all')}
          </Button>
        </p>
      )}
      {languages && (
        <Note>{t('sources_other_language', [languageName(languages.page), languageName(languages.story)])}</Note>
      )}
      {here === 0 && !languages && <p class="quiet">{t('sources_none')}</p>}
      {rows(only(story.sources, kind))}
      {absent > 0 && (
        <Disclosure title={absentWords(story, absent)}>
          {() => (
            <>
              {!languages && <p class="quiet">{t('sources_absent_text')}</p>}
              {rows(story.absent)}
            </>
          )}
        </Disclosure>
      )}
    </SectionFrame>
  )
}
