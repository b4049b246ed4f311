import type { ComponentType } from 'preact'
import type { Key } from '../../ui/text'
import { Actors } from './Actors'
import { ArticleComments } from './ArticleComments'
import { Comments } from './Comments'
import { Compared } from './Compared'
import { ArticleActors, ArticleSources } from './Heard'
import { Overview } from './Overview'
import { Sources } from './Sources'
import { Story } from './Story'
import type { ArticleSectionProps, SectionProps } from './section'

export interface Section<Props> {
  readonly id: string
  /** Short, for the list of contents. */
  readonly title: Key
  readonly Section: ComponentType<Props>
}

/** The sections beside a known story, from the top: a new one is one component and one line here. */
export const SECTIONS: readonly Section<SectionProps>[] = [
  { id: 'story', title: 'section_story', Section: Story },
  { id: 'actors', title: 'contents_actors', Section: Actors },
  { id: 'sources', title: 'section_sources', Section: Sources },
  { id: 'compared', title: 'contents_compared', Section: Compared },
  { id: 'comments', title: 'section_comments', Section: Comments },
]

/** The sections beside any other article. */
export const ARTICLE_SECTIONS: readonly Section<ArticleSectionProps>[] = [
  { id: 'overview', title: 'contents_overview', Section: Overview },
  { id: 'sources', title: 'section_sources', Section: ArticleSources },
  { id: 'actors', title: 'contents_actors', Section: ArticleActors },
  { id: 'comments', title: 'section_comments', Section: ArticleComments },
]
