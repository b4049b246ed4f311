import { plural, t } from '../../ui/text'
import { HeardActors } from '../heard/HeardActors'
import { Speakers } from '../heard/Speakers'
import { countStatements } from '../kinds'
import { type ArticleSectionProps, SectionFrame } from './section'

/** The sections on an article about no known story: what it says itself. */

/** Everybody who speaks in it, and in what words. */
export function ArticleSources({ id, view, actions }: ArticleSectionProps) {
  const statements = countStatements(view.heard?.speakers ?? [])
  const aside = statements > 0 ? plural('statements_number', statements) : undefined
  return (
    <SectionFrame id={id} title={t('section_sources')} aside={aside}>
      <Speakers heard={view.heard} onShow={actions.show} />
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
