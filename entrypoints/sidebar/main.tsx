import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/parts/parts.css'
import '@/components/sidebar/sidebar.css'
import '@/components/sidebar/evidence.css'
import '@/components/sidebar/comments.css'
import '@/components/sidebar/compared.css'
import { Silent } from '@/components/parts/Silent'
import { NotOurs } from '@/components/sidebar/NotOurs'
import { Sidebar } from '@/components/sidebar/Sidebar'
import { start } from '@/components/ui/start'
import { useSidebar } from './controller'

function Face() {
  const { screen, retry, ...rest } = useSidebar()
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
      return <Sidebar view={screen.view} {...rest} />
  }
}

start(Face)
