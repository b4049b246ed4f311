import type { ComponentType } from 'preact'
import type { Key } from '../../ui/text'
import { Actors } from './Actors'
import { Comments } from './Comments'
import { Sources } from './Sources'
import { Story } from './Story'
import type { SectionProps } from './section'

interface Section {
  readonly id: string
  /** Short, for the list of contents. */
  readonly title: Key
  readonly Section: ComponentType<SectionProps>
}

/** The sections of the sidebar, from the top: a new one is one component and one line here. */
export const SECTIONS: readonly Section[] = [
  { id: 'story', title: 'section_story', Section: Story },
  { id: 'actors', title: 'contents_actors', Section: Actors },
  { id: 'sources', title: 'contents_sources', Section: Sources },
  { id: 'comments', title: 'section_comments', Section: Comments },
]
