import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/parts/parts.css'
import '@/components/popup/popup.css'
import { Silent } from '@/components/parts/Silent'
import { Popup } from '@/components/popup/Popup'
import { Loading } from '@/components/ui/Loading'
import { start } from '@/components/ui/start'
import { usePopup } from './controller'

function Face() {
  const { screen, retry, shortcut, panel, ...rest } = usePopup()
  switch (screen.kind) {
    case 'loading':
      return <Loading />
    case 'silent':
      return (
        <main class="popup-body">
          <Silent onRetry={retry} />
        </main>
      )
    case 'ready':
      return (
        <Popup view={screen.view} {...rest} {...(shortcut && { shortcut })} {...(panel !== undefined && { panel })} />
      )
  }
}

start(Face)
