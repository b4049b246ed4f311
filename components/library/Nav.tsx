import type { LibraryView } from '@/lib/messages/views'
import { type Key, number, t } from '../ui/text'
import { hrefOf, VIEWS, type View } from './route'

interface Props {
  readonly view: LibraryView
  readonly current: View
}

const TITLES: Readonly<Record<View, Key>> = {
  stories: 'nav_stories',
  pages: 'nav_pages',
  labels: 'nav_labels',
  settings: 'settings',
  data: 'nav_data',
}

/** The parts of the library, with how much is in them. */
export function Nav({ view, current }: Props) {
  const counts: Partial<Record<View, number>> = {
    stories: view.stories.length,
    pages: view.pages.length,
    labels: view.corrections.length,
  }
  return (
    <nav class="library-nav" aria-label={t('nav')}>
      <ul>
        {VIEWS.map((each) => (
          <li key={each}>
            <a href={hrefOf({ view: each })} aria-current={each === current ? 'page' : undefined}>
              {t(TITLES[each])}
              {counts[each] !== undefined && <span class="count">{number(counts[each])}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
