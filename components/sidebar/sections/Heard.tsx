import { plural, t } from '../../ui/text'
import { HeardActors } from '../heard/HeardActors'
import { Speakers } from '../heard/Speakers'
import { KindOnly } from '../KindOnly'
import { countStatements } from '../kinds'
import { ReadingBar } from '../reading/ReadingBar'
import { type ArticleSectionProps, SectionFrame } from './section'

/** The sections on an article about no known story: what it says itself. */

/** Everybody who speaks in it, and in what words; while nobody is known to, the overview says so. */
export function ArticleSources({ id, view, actions, kind, onKind }: ArticleSectionProps) {
  const { heard } = view
  if (heard?.state !== 'ready' || heard.speakers.length === 0) return null
  return (
    <SectionFrame
      id={id}
      title={t('section_sources')}
      aside={plural('statements_number', countStatements(heard.speakers))}
    >
      <ReadingBar within={id} />
      <KindOnly kind={kind} speakers={heard.speakers} onAll={() => onKind(null)} />
      <Speakers heard={heard} kind={kind} onShow={actions.show} />
    </SectionFrame>
  )
}

/** Everybody who plays a part in it; there is nothing to say of them before it is read. */
export function ArticleActors({ id, view, actions }: ArticleSectionProps) {
  const { heard } = view
  if (heard?.state !== 'ready') return null
  return (
    <SectionFrame id={id} title={t('contents_actors')} aside={plural('actors_count', heard.actors.length)}>
      <HeardActors actors={heard.actors} onShow={actions.show} />
    </SectionFrame>
  )
}
