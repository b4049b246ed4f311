import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/parts/parts.css'
import '@/components/library/library.css'
import '@/components/library/opened.css'
import '@/components/library/standings.css'
import { browser } from 'wxt/browser'
import { Library } from '@/components/library/Library'
import { Silent } from '@/components/parts/Silent'
import { Loading } from '@/components/ui/Loading'
import { start } from '@/components/ui/start'
import { useLibrary } from './controller'
import { useOpened } from './use-opened'
import { useRoute } from './use-route'

/** Firefox shows the library in private windows, too. */
const isPrivate = browser.extension?.inIncognitoContext === true

function Face() {
  const { screen, retry, ...rest } = useLibrary()
  const place = useRoute()
  const opened = useOpened(place.route, screen.kind === 'ready' ? screen.view : undefined)
  switch (screen.kind) {
    case 'loading':
      return <Loading />
    case 'silent':
      return (
        <main class="library">
          <Silent onRetry={retry} />
        </main>
      )
    case 'ready':
      return <Library view={screen.view} {...place} opened={opened} isPrivate={isPrivate} {...rest} />
  }
}

start(Face, 'library_title')
