import { Silent } from '@/components/parts/Silent'
import { NotOurs } from '@/components/sidebar/NotOurs'
import { Sidebar } from '@/components/sidebar/Sidebar'
import { type Seat, useSidebar } from './controller'

/** The sidebar as a whole, in a page or in the browser's own panel. */
export function Face({ seat }: { readonly seat?: Seat }) {
  const { screen, retry, dock, ...rest } = useSidebar(seat)
  switch (screen.kind) {
    case 'hidden':
      return null
    case 'not-ours':
      return <NotOurs />
    case 'silent':
      return (
        <main class="quiet-page">
          <Silent onRetry={retry} />
        </main>
      )
    case 'ready':
      return <Sidebar view={screen.view} {...rest} {...(dock && { dock })} />
  }
}
