import type { SourceView } from '@/lib/messages/views'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Paged } from '../../ui/Paged'
import { number, plural, t } from '../../ui/text'
import { countOf, countStatements, KINDS, only } from '../kinds'
import { Source } from '../Source'
import { SectionFrame, type SectionProps } from './section'

/** Every statement by its speaker; what this page leaves out stands apart. */
export function Sources({ id, story, actions, kind, onKind }: SectionProps) {
  const here = countStatements(story.sources)
  const absent = countStatements(story.absent)
  const rows = (sources: readonly SourceView[]) => (
    <Paged items={sources} class="sources">
      {(source) => <Source key={source.id} source={source} onShow={actions.show} />}
    </Paged>
  )
  const row = KINDS.find((each) => each.kind === kind)
  return (
    <SectionFrame id={id} title={t('section_sources')} aside={plural('statements_here', here + absent, [number(here)])}>
      {row && (
        <p class="singled-out">
          <span>{plural(row.sentence, countOf(row, story.sources))}</span>
          <Button look="link" onClick={() => onKind(null)}>
            {t('show_all')}
          </Button>
        </p>
      )}
      {here === 0 && <p class="quiet">{t('sources_none')}</p>}
      {rows(only(story.sources, kind))}
      {absent > 0 && (
        <Disclosure title={plural('sources_absent', absent)}>
          {() => (
            <>
              <p class="quiet">{t('sources_absent_text')}</p>
              {rows(story.absent)}
            </>
          )}
        </Disclosure>
      )}
    </SectionFrame>
  )
}
