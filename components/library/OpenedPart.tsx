import { EmptyState } from '../ui/EmptyState'
import { Loading } from '../ui/Loading'
import { t } from '../ui/text'
import type { LibraryProps } from './Library'
import { PageReport } from './page/PageReport'
import { hrefOf, type Route } from './route'
import { StoryPage } from './story/StoryPage'

type Props = LibraryProps & { readonly route: Extract<Route, { view: 'story' | 'page' }> }

/** The story or the page that the address names, or why it cannot be shown. */
export function OpenedPart({ view, route, opened, arrived, actions }: Props) {
  switch (opened.kind) {
    case 'loading':
      return <Loading />
    case 'gone':
    case 'silent': {
      const back = route.view === 'story' ? ('stories' as const) : ('pages' as const)
      return (
        <EmptyState
          title={t(opened.kind === 'silent' ? 'silent_title' : 'gone_title')}
          text={t(opened.kind === 'silent' ? 'silent_text' : 'gone_text')}
        >
          <a href={hrefOf({ view: back })}>{t(back === 'stories' ? 'back_stories' : 'back_pages')}</a>
        </EmptyState>
      )
    }
    case 'story':
      return (
        <StoryPage
          story={opened.story}
          hideNames={view.settings.hideNames}
          target={route.view === 'story' ? route.target : undefined}
          arrived={arrived}
          onSave={actions.save}
        />
      )
    case 'page':
      return <PageReport view={opened.page} arrived={arrived} actions={actions} />
  }
}
