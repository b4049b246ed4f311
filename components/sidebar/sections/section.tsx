import type { ComponentChildren } from 'preact'
import type { MatchView, PageView, StoryView } from '@/lib/messages/views'
import type { Position } from '@/lib/story/schema'
import type { SidebarActions } from '../actions'
import type { ComparedKind } from '../compared/kinds'
import type { Kind } from '../kinds'

/** What every section of the sidebar gets, on any article. */
export interface ArticleSectionProps {
  readonly id: string
  readonly view: PageView
  readonly actions: SidebarActions
  /** The kind of attribution singled out, if any. */
  readonly kind: Kind | null
  readonly onKind: (kind: Kind | null) => void
}

/** What a section gets beside a known story. */
export interface SectionProps extends ArticleSectionProps {
  readonly match: MatchView
  readonly story: StoryView
  /** What the page does with the story's statements: the kind singled out, if any. */
  readonly compared: ComparedKind | null
  readonly onCompared: (kind: ComparedKind | null) => void
}

interface FrameProps {
  readonly id: string
  readonly title: string
  /** Counts, to the right of the title. */
  readonly aside?: string | undefined
  readonly children: ComponentChildren
}

/** A section with its heading, which takes the focus when the reader comes here from elsewhere in the sidebar. */
export function SectionFrame({ id, title, aside, children }: FrameProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {aside && <p>{aside}</p>}
      </div>
      {children}
    </section>
  )
}

/** Id of the heading over the actors of one side. */
export const sideId = (position: Position) => `actors-${position}`

/** Brings what a heading stands over to the top and gives the heading the focus. */
export function goTo(id: string): void {
  const heading = document.getElementById(id)
  heading?.focus({ preventScroll: true })
  heading?.closest('section, .side-group')?.scrollIntoView?.()
}
