import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/parts/parts.css'
import '@/components/library/library.css'
import { Library } from '@/components/library/Library'
import { Silent } from '@/components/parts/Silent'
import { Loading } from '@/components/ui/Loading'
import { start } from '@/components/ui/start'
import { useLibrary } from './controller'

function Face() {
  const { screen, retry, ...rest } = useLibrary()
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
      return <Library view={screen.view} {...rest} />
  }
}

start(Face)
